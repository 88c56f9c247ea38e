import type { XmlAttributes, XmlHandler } from './scanXml';
import type { XmlElement } from './tree';
import { XmlSizeError } from './XmlError';

/** How many elements and attributes may still be kept, at about 150 bytes each; shared by all that is read with it. */
export interface TreeBudget {
  nodes: number;
}

/** Builds the tree of one element and all that is in it. */
export class TreeBuilder implements XmlHandler {
  /** The element once its opening tag has been met. */
  root: XmlElement | undefined;
  private readonly ancestors: XmlElement[] = [];
  private current: XmlElement | undefined;

  constructor(private readonly budget: TreeBudget) {}

  /** How many elements are open. */
  get depth(): number {
    return this.current ? this.ancestors.length + 1 : 0;
  }

  open(name: string, attributes: XmlAttributes): void {
    this.budget.nodes -= 1 + Object.keys(attributes).length;
    if (this.budget.nodes < 0) throw new XmlSizeError('too many elements');
    const made: XmlElement = { name, attributes, children: [] };
    if (this.current) {
      this.current.children.push(made);
      this.ancestors.push(this.current);
    } else this.root = made;
    this.current = made;
  }

  close(): void {
    this.current = this.ancestors.pop();
  }

  text(text: string): void {
    this.current?.children.push(text);
  }
}
