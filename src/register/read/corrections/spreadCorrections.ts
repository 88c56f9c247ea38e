import type { Correction } from '../../correction';
import type { RecognisedTab } from '../../recognition';
import { isSameSheet, squashHeading } from './sameTarget';

/** What is said of a tab's headings, said of the same headings of all other tabs as well. */
export function spreadCorrections(
  corrections: readonly Correction[],
  tabs: readonly RecognisedTab[],
): Correction[] {
  return corrections.flatMap((correction) => {
    if (correction.about === 'tab') return [];
    const wanted = squashHeading(correction.heading);
    return tabs.flatMap(({ sheet, headings }) => {
      const same = headings.find(({ heading }) => squashHeading(heading) === wanted);
      if (!same || isSameSheet(sheet, correction.sheet)) return [];
      return [{ ...correction, sheet, heading: same.heading }];
    });
  });
}
