import type { XmlAttributes } from '../xml/scanXml';
import type { TreeBudget } from '../xml/TreeBuilder';
import { XmlSizeError } from '../xml/XmlError';

/** A million formatted rows mostly say the same: rows and cells share their lists of attributes. */
export class AttributeLists {
  private readonly known = new Map<string, Readonly<XmlAttributes>>();

  constructor(private readonly budget: TreeBudget) {}

  /** The attributes besides some, as a list that is never changed; undefined when there are no others. */
  without(names: readonly string[], attributes: XmlAttributes): Readonly<XmlAttributes> | undefined {
    let key = '';
    for (const name in attributes) {
      if (!names.includes(name)) key += `${name}\n${attributes[name] ?? ''}\n`;
    }
    return key === '' ? undefined : (this.known.get(key) ?? this.keep(key, names, attributes));
  }

  private keep(key: string, names: readonly string[], attributes: XmlAttributes): Readonly<XmlAttributes> {
    const kept = Object.entries(attributes).filter(([name]) => !names.includes(name));
    this.budget.nodes -= kept.length + 1;
    if (this.budget.nodes < 0) throw new XmlSizeError('too many attributes');
    const made = Object.fromEntries(kept);
    this.known.set(key, made);
    return made;
  }
}
