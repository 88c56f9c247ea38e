const FIGURES: ReadonlyMap<string, number> = new Map(
  ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map((word, index) => [
    word,
    index + 1,
  ]),
);
const FIGURE = String.raw`\b(\d{1,2}|${[...FIGURES.keys()].join('|')})`;
const FURTHER = String.raw`[\s-]*(?:further|additional|extra|more)?[\s-]*`;
const UNIT = String.raw`(y(?:ea)?rs?|months?)\b`;
const OPTION = String.raw`(?:option(?:s|al)?|extend(?:able|ible)?|extensions?|renewable|renew)\b`;

/** "Option to extend for 2 years", "extendable by up to 24 months", "optional 1 year". */
const NAMED_BEFORE = new RegExp(String.raw`\b${OPTION}[^.;:\d]{0,40}?${FIGURE}${FURTHER}${UNIT}`, 'g');
/** "2 year extension", "2 x 1 year options". */
const NAMED_AFTER = new RegExp(
  String.raw`${FIGURE}${FURTHER}${UNIT}[\s-]*(?:possible|permitted)?[\s-]*${OPTION}`,
  'g',
);
/** "3 years plus 2 years", "3 years + 1 year". */
const ADDED = new RegExp(
  String.raw`${UNIT.replace('(y', '(?:y')}\s*(?:\+|plus)\s*(?:a\s+)?(?:further\s+)?${FIGURE}${FURTHER}${UNIT}`,
  'g',
);
/** "3+1+1 years", "3+2yrs", "(3+2)". */
const SUM = /(?<![£.\d])\b\d{1,2}((?:\s*\+\s*\d{1,2})+)(?![\d.,]*\d)/g;
const TIMES = /(\d)\s*x\s*$/;

const MONTHS_PER_YEAR = 12;

/** The months by which an agreement may be extended beyond its term, all options together; 0 where it names none. */
export function readExtension(text: string): number {
  const plain = text.toLowerCase().replaceAll(/[‐-―]/g, '-');
  if (!/\d|option|exten|renew|plus|\+/.test(plain)) return 0;
  const options = new Map<number, number>();
  for (const pattern of [NAMED_BEFORE, NAMED_AFTER, ADDED])
    for (const match of plain.matchAll(pattern)) {
      const [whole, figure = '', unit = ''] = match;
      const at = match.index + whole.indexOf(figure);
      const [, times = '1'] = TIMES.exec(plain.slice(0, at)) ?? [];
      options.set(at, monthsOf(figure, unit) * Number(times));
    }
  for (const { index, 0: whole, 1: further = '' } of plain.matchAll(SUM)) {
    const years = (further.match(/\d+/g) ?? []).reduce((sum, figure) => sum + Number(figure), 0);
    options.set(index + whole.indexOf('+'), years * MONTHS_PER_YEAR);
  }
  return [...options.values()].reduce((sum, months) => sum + months, 0);
}

function monthsOf(figure: string, unit: string): number {
  const number = FIGURES.get(figure) ?? Number(figure);
  return unit.startsWith('y') ? number * MONTHS_PER_YEAR : number;
}
