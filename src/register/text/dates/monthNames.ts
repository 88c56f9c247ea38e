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
  mach: 3,
  marh: 3,
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

/** From this length on a name with a letter left out or doubled is still no other word. */
const LEAST_FOR_LEFT_OUT = 6;

/** Slips of the keyboard in a name: two letters swapped, and in longer names one left out or doubled. */
function slipsOf(name: string): readonly string[] {
  const places = Array.from(name.slice(0, -1), (_, at) => at);
  const swapped = places.map(
    (at) => name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2),
  );
  if (name.length < LEAST_FOR_LEFT_OUT) return name.length > 3 ? swapped : [];
  const leftOut = places.map((at) => name.slice(0, at) + name.slice(at + 1));
  const doubled = places.map((at) => name.slice(0, at) + name.charAt(at) + name.slice(at));
  return [...swapped, ...leftOut, ...doubled];
}

const SLIPS: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((name, index) => slipsOf(name.toLowerCase()).map((slip) => [slip, index + 1] as const)),
);

/** The month (1–12) that a lower-case word names, in full, short or with a slip; `undefined` for any other word. */
export function parseMonthName(word: string): number | undefined {
  return NUMBERS.get(word) ?? SLIPS.get(word);
}

/** The English name of a month (1–12). */
export function describeMonth(month: number): string {
  return MONTHS[month - 1] ?? '';
}
