/** Why a file cannot be opened, as one of a few kinds. */
export type OpenFailure =
  'empty' | 'encrypted' | 'old-format' | 'not-a-zip' | 'not-a-workbook' | 'cut-off' | 'damaged' | 'too-large';

/** Thrown by `openBook`; `message` is a sentence that can be shown to an officer. */
export class OpenError extends Error {
  constructor(
    readonly failure: OpenFailure,
    message: string,
  ) {
    super(message);
    this.name = 'OpenError';
  }
}
