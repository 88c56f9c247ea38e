import JSZip from 'jszip';
import type { OpenLimits } from './limits';
import { openError } from './openFailures';

/** MS-CFB 2.2: the first bytes of a compound file, in which Office keeps .xls files and encrypted .xlsx files. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** MS-OFFCRYPTO 2.3.4.4: name of the stream that holds an encrypted package, as UTF-16. */
const ENCRYPTED_STREAM = Array.from('EncryptedPackage').flatMap((letter) => [letter.charCodeAt(0), 0]);
const LOCAL_HEADER = [0x50, 0x4b, 3, 4];
const END_OF_DIRECTORY = [0x50, 0x4b, 5, 6];
/** APPNOTE 4.3.16: the end record is 22 bytes and a comment of at most 65,535. */
const END_SEARCH = 65_557;

/** Opens the zip without unpacking anything. Throws `OpenError` when there is none, or it is beyond the limits. */
export async function readZip(bytes: Uint8Array, limits: OpenLimits): Promise<JSZip> {
  if (bytes.length === 0) throw openError('empty');
  if (startsWith(bytes, COMPOUND_FILE)) {
    throw openError(holds(bytes, ENCRYPTED_STREAM, 0) ? 'encrypted' : 'old-format');
  }
  if (!startsWith(bytes, LOCAL_HEADER) && !startsWith(bytes, END_OF_DIRECTORY)) throw openError('not-a-zip');
  if (bytes.length > limits.fileBytes) throw openError('too-large');
  if (!holds(bytes, END_OF_DIRECTORY, Math.max(0, bytes.length - END_SEARCH))) throw openError('cut-off');
  const zip = await loadZip(bytes);
  if (Object.keys(zip.files).length > limits.entries) throw openError('too-large');
  return zip;
}

async function loadZip(bytes: Uint8Array): Promise<JSZip> {
  try {
    return await JSZip.loadAsync(bytes, { createFolders: false });
  } catch (error) {
    const words = error instanceof Error ? error.message : '';
    if (words.includes('Encrypted zip')) throw openError('encrypted');
    throw openError(/missing \d+ bytes/.test(words) ? 'cut-off' : 'damaged');
  }
}

/** JSZip's stream of an entry, which its typings leave out (jszip 3.10.2, documentation/api_zipobject/internal_stream.md). */
interface EntryStream {
  on(event: 'data', handler: (chunk: Uint8Array) => void): void;
  on(event: 'error' | 'end', handler: () => void): void;
  pause(): void;
  resume(): void;
}
interface StreamingEntry {
  internalStream(type: 'uint8array'): EntryStream;
}

/** How many bytes may still be unpacked from one file; shared by all its parts. */
export interface UnpackBudget {
  left: number;
}

/** Unpacks one entry, stopping as soon as it grows beyond what is allowed. */
export async function unpack(
  entry: JSZip.JSZipObject,
  packedBytes: number | undefined,
  budget: UnpackBudget,
  limits: OpenLimits,
): Promise<Uint8Array> {
  const ratioBytes = Math.max(limits.ratioFromBytes, (packedBytes ?? Infinity) * limits.ratio);
  const allowed = Math.min(budget.left, ratioBytes);
  const chunks: Uint8Array[] = [];
  let size = 0;
  await new Promise<void>((resolve, reject) => {
    const stream = (entry as JSZip.JSZipObject & StreamingEntry).internalStream('uint8array'); // see StreamingEntry
    stream.on('data', (chunk) => {
      size += chunk.length;
      if (size > allowed) {
        stream.pause();
        chunks.length = 0;
        reject(openError('too-large'));
      } else chunks.push(chunk);
    });
    stream.on('error', () => {
      reject(openError('damaged'));
    });
    stream.on('end', () => {
      resolve();
    });
    stream.resume();
  });
  budget.left -= size;
  return joinChunks(chunks, size);
}

function joinChunks(chunks: readonly Uint8Array[], size: number): Uint8Array {
  if (chunks.length === 1 && chunks[0]) return chunks[0];
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}

function holds(bytes: Uint8Array, signature: readonly number[], from: number): boolean {
  const first = signature[0] ?? 0;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (signature.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}
