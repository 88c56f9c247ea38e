import type { XmlElement } from './tree';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A whole document as text, with its XML declaration. */
export function writeDocument(root: XmlElement): string {
  return DECLARATION + writeElement(root);
}

/** One element as text. */
export function writeElement(node: XmlElement): string {
  const parts: string[] = [];
  append(node, parts);
  return parts.join('');
}

/** Text between tags, escaped. A carriage return is escaped too: read raw it would become a line feed. */
export function escapeText(text: string): string {
  return /[&<>\r]/.test(text) ? text.replace(/[&<>\r]/g, escapeCharacter) : text;
}

/** An attribute's value, escaped so that line breaks and tabs in it survive being read. */
export function escapeAttribute(text: string): string {
  return /[&<>"\r\n\t]/.test(text) ? text.replace(/[&<>"\r\n\t]/g, escapeCharacter) : text;
}

/** ` name="value"` for each attribute. */
export function writeAttributes(attributes: Readonly<Record<string, string>>): string {
  let text = '';
  for (const name in attributes) text += ` ${name}="${escapeAttribute(attributes[name] ?? '')}"`;
  return text;
}

function append(node: XmlElement, parts: string[]): void {
  parts.push('<', node.name, writeAttributes(node.attributes));
  if (node.children.length === 0) {
    parts.push('/>');
    return;
  }
  parts.push('>');
  for (const child of node.children) {
    if (typeof child === 'string') parts.push(escapeText(child));
    else append(child, parts);
  }
  parts.push('</', node.name, '>');
}

function escapeCharacter(character: string): string {
  switch (character) {
    case '&':
      return '&amp;';
    case '<':
      return '&lt;';
    case '>':
      return '&gt;';
    case '"':
      return '&quot;';
    default:
      return `&#${character.charCodeAt(0)};`;
  }
}
