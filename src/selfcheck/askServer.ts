import type { Answer } from './answer';

/** Asks for a file of the folder as somebody who is not signed in, past whatever the browser has kept. */
export async function askServer(file: string, place: string): Promise<Answer> {
  const address = new URL(file, place).href;
  try {
    const response = await fetch(address, { cache: 'no-store', credentials: 'omit' });
    const bytes = await response.arrayBuffer();
    return {
      file,
      status: response.status,
      address: response.url,
      headers: new Map(response.headers),
      sha256: await hash(bytes, crypto),
      text: /\.(?:xml|txt)$/.test(file) ? new TextDecoder().decode(bytes) : '',
    };
  } catch (error) {
    // What fetch throws when there is no answer: a server that is not there, or one that leads elsewhere.
    if (!(error instanceof TypeError)) throw error;
    return { file, status: 0, address, headers: new Map(), sha256: undefined, text: '' };
  }
}

/** Browsers work checksums out on https pages only, whatever the typings say. */
async function hash(
  bytes: ArrayBuffer,
  { subtle }: { readonly subtle?: SubtleCrypto },
): Promise<string | undefined> {
  if (!subtle) return undefined;
  const sum = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return [...sum].map((part) => part.toString(16).padStart(2, '0')).join('');
}
