import { elements, textOf, type XmlElement } from './tree';

/** The text of an `<si>` or `<is>`, still escaped; `plain` when it has no formatted runs and no phonetic guide. */
export function plainTextOf(item: XmlElement): { text: string; plain: boolean } {
  let text = '';
  let plain = true;
  for (const child of elements(item)) {
    if (child.name === 't') text += textOf(child);
    else plain = false;
    if (child.name === 'r')
      text += elements(child)
        .map((each) => (each.name === 't' ? textOf(each) : ''))
        .join('');
  }
  return { text, plain };
}
