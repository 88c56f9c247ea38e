const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Short forms beside the first three letters. */
const SHORT_FORMS: Readonly<Record<string, number>> = {
  sept: 9,
  febr: 2,
  febuary: 2,
  janu: 1,
  apri: 4,
  octo: 10,
  nove: 11,
  dece: 12,
  augu: 8,
};

const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...MONTHS.map((name, index) => [name.toLowerCase(), index + 1] as const),
  ...MONTHS.map((name, index) => [name.slice(0, 3).toLowerCase(), index + 1] as const),
  ...Object.entries(SHORT_FORMS),
]);

/** The month (1–12) that a lower-case word names, in full or short; `undefined` for any other word. */
export function parseMonthName(word: string): number | undefined {
  return NUMBERS.get(word);
}

/** The English name of a month (1–12). */
export function describeMonth(month: number): string {
  return MONTHS[month - 1] ?? '';
}
