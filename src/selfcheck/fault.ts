/** One thing that the web server does wrongly. */
export interface Fault {
  /** `wrong`: the add-in does not work as it is meant to. `better`: it works, and is slower, older or less guarded. */
  readonly weight: 'wrong' | 'better';
  /** One sentence. */
  readonly what: string;
  /** What to do about it. */
  readonly remedy: string;
  /** The files that it is about, where it is not about all. */
  readonly files?: readonly string[];
}

/** A fault of some files; nothing where there are none. */
export function faultOf(files: readonly string[], fault: Omit<Fault, 'files'>): Fault[] {
  return files.length === 0 ? [] : [{ ...fault, files }];
}
