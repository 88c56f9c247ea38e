export type Attributes = Readonly<Record<string, string | number | undefined>>;

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/** Text as XML content or attribute value. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;');
}

/** One element; attributes that are undefined are left out, and without children it closes itself. */
export function element(name: string, attributes: Attributes = {}, ...children: string[]): string {
  const written = Object.entries(attributes)
    .filter((entry): entry is [string, string | number] => entry[1] !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('');
  const content = children.join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** A list element with its count, as SpreadsheetML writes most lists; nothing for an empty list. */
export function countedList(name: string, items: readonly string[], more: Attributes = {}): string {
  return items.length === 0 ? '' : element(name, { count: items.length, ...more }, ...items);
}

/** A text element that keeps the spaces and line breaks at its ends. */
export function textElement(name: string, text: string): string {
  const isKept = text !== text.trim() || text.includes('\n');
  const content = escapeXml(text).replaceAll('&#10;', '\n');
  return element(name, { 'xml:space': isKept ? 'preserve' : undefined }, content);
}
