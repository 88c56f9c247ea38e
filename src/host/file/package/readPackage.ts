import type JSZip from 'jszip';
import { decodePart } from './decodePart';
import type { OpenLimits } from './limits';
import { openError } from './openFailures';
import { Package } from './Package';
import { readZip, unpack } from './readZip';

/** Kept as they are and never looked into: they can be large, and nothing here depends on them. */
const NEVER_READ = /(^|\/)(pivotCacheRecords\d*|calcChain)\.xml$|^xl\/(embeddings|model|revisions)\//i;
const READ = /\.(xml|rels|vml)$/i;

/** Reads a file into its parts. Throws `OpenError` when it is no zip of XML parts, or beyond the limits. */
export async function readPackage(bytes: Uint8Array, limits: OpenLimits): Promise<Package> {
  const zip = await readZip(bytes, limits);
  const texts = new Map<string, string>();
  const budget = { left: limits.unpackedBytes };
  for (const [name, entry] of Object.entries(zip.files)) {
    const path = name.replace(/\\/g, '/').replace(/^\//, '').toLowerCase();
    if (entry.dir || !READ.test(path) || NEVER_READ.test(path)) continue;
    texts.set(path, decodePart(await unpack(entry, packedBytes(entry), budget, limits)));
  }
  if (!texts.has('[content_types].xml')) throw openError('not-a-workbook');
  return new Package(zip, texts, isStrict(texts));
}

function isStrict(texts: ReadonlyMap<string, string>): boolean {
  const head = (texts.get('xl/workbook.xml') ?? '').slice(0, 2000);
  return head.includes('http://purl.oclc.org/ooxml/spreadsheetml/main');
}

/** JSZip keeps the size in a field that its typings leave out. */
function packedBytes(entry: JSZip.JSZipObject): number | undefined {
  const data: unknown = '_data' in entry ? entry._data : undefined;
  if (typeof data !== 'object' || data === null || !('compressedSize' in data)) return undefined;
  return typeof data.compressedSize === 'number' ? data.compressedSize : undefined;
}
