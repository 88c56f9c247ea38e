/** Where in the text a token stands; `end` is exclusive. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** What a run of digits is, by its form alone. `broken`: letters stand among the digits. */
export type FigureForm = 'plain' | 'grouped' | 'year' | 'reference' | 'broken' | 'doubtful';

/** The smallest pieces of a text. Financial years are named by the calendar year in which they begin. */
export type Token = Place &
  (
    | { readonly tag: 'number'; readonly low: number; readonly high: number; readonly form: FigureForm }
    | { readonly tag: 'percent'; readonly value: number }
    | { readonly tag: 'ratio'; readonly parts: readonly number[] }
    | { readonly tag: 'years'; readonly from: number; readonly to: number }
    | { readonly tag: 'date' }
    | { readonly tag: 'word'; readonly word: string; readonly isCapital: boolean }
    | { readonly tag: 'mark'; readonly mark: Mark }
  );

/** `break` ends a clause: a semicolon, a line end, a full stop before a new sentence, a bullet. */
export type Mark =
  | 'break'
  | ','
  | '/'
  | '+'
  | '-'
  | ':'
  | '('
  | ')'
  | '='
  | '£'
  | '€'
  | '?'
  | '@'
  | 'x'
  | '<'
  | '>'
  | '~'
  | '±';

export type NumberToken = Extract<Token, { tag: 'number' }>;
