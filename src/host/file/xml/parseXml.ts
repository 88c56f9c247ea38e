import { scanXml } from './scanXml';
import { TreeBuilder } from './TreeBuilder';
import type { XmlElement } from './tree';
import { XmlError } from './XmlError';

/** Elements and attributes of one part; all cell formats that Excel allows (65,490) take fewer. */
const MAX_NODES = 1_200_000;

/** Reads a whole document into a tree. Throws `XmlError` when it is not well formed. */
export function parseXml(source: string): XmlElement {
  const builder = new TreeBuilder({ nodes: MAX_NODES });
  scanXml(source, builder);
  if (!builder.root) throw new XmlError('no root element');
  return builder.root;
}
