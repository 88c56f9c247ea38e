import type { Correction } from '../../correction';
import { squashText } from '../cellText';

/** Excel holds names of tabs that differ only in case for the same. */
export function isSameSheet(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Headings that differ only in spaces, marks and case are one; of a heading made of marks, the marks count. */
export function squashHeading(heading: string): string {
  return squashText(heading) || heading.trim();
}

/** Whether two corrections are about the same tab or heading. */
export function isSameTarget(one: Correction, other: Correction): boolean {
  if (!isSameSheet(one.sheet, other.sheet)) return false;
  if (one.about === 'tab' || other.about === 'tab') return one.about === other.about;
  return squashHeading(one.heading) === squashHeading(other.heading);
}

/** Corrections with others added, each in the place of what was said of the same tab or heading. */
export function addCorrections(
  corrections: readonly Correction[],
  added: readonly Correction[],
): readonly Correction[] {
  const kept = corrections.filter((known) => !added.some((one) => isSameTarget(one, known)));
  return [...kept, ...added];
}
