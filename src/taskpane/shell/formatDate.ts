const FORMAT = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** An ISO date in words: "4 August 2016". */
export function formatDate(date: string): string {
  return FORMAT.format(new Date(`${date}T00:00:00Z`));
}
