/** How the web server answered for one file. */
export interface Answer {
  /** From the folder, such as js/1.abc.js. */
  readonly file: string;
  /** 0 when there was no answer at all. */
  readonly status: number;
  /** The address that it came from in the end. */
  readonly address: string;
  /** By name in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  /** Of the content, in hexadecimal; undefined where the browser cannot work it out. */
  readonly sha256: string | undefined;
  /** The content of a text; blank for pictures. */
  readonly text: string;
}

/** Whether the file itself came. */
export function isServed({ status }: Answer): boolean {
  return status >= 200 && status < 300;
}
