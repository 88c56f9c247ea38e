import { scanXml } from './scanXml';
import { TreeBuilder } from './TreeBuilder';
import type { XmlElement } from './tree';
import { XmlError } from './XmlError';

/** Elements that one part may have in trees; a tree takes about 200 bytes for each. */
const MAX_TREE_ELEMENTS = 400_000;

/** Reads a whole document into a tree. Throws `XmlError` when it is not well formed. */
export function parseXml(source: string): XmlElement {
  const builder = new TreeBuilder({ elements: MAX_TREE_ELEMENTS });
  scanXml(source, builder);
  if (!builder.root) throw new XmlError('no root element');
  return builder.root;
}
