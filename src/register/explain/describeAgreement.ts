import type { AgreementStatus } from '../partnership';
import type { AgreementReading, StatedStatus } from '../reading';
import { describeDate } from '../text';

const STATES: Record<AgreementStatus, string> = {
  current: 'Current',
  ending: 'Ending soon',
  expired: 'Ended',
  rolling: 'Rolling',
  'open-ended': 'Open-ended',
  none: 'None',
  draft: 'A draft',
  'not known': 'Not known',
};

const STATED: Record<StatedStatus, string> = {
  rolling: 'It rolls on.',
  'open-ended': 'It has no end.',
  none: 'There is none.',
  draft: 'It is a draft.',
  expired: 'It has ended.',
  'not known': 'It is not known.',
};

/** How an agreement stands on the as-of date, in a few words. */
export function describeAgreementState(status: AgreementStatus): string {
  return STATES[status];
}

/** What kind of agreement it is: `SLA`, `Contract`; undefined when no kind is named. */
export function describeAgreementKind({ kind }: AgreementReading): string | undefined {
  return kind === null || kind === 'none' ? undefined : `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
}

/** What a text of an agreement was understood as, a line for each thing. */
export function describeAgreementReading(reading: AgreementReading): string[] {
  const { start, end, reviewDue, stated, isStatutory } = reading;
  const dated = (word: string, date: string | null) =>
    date === null ? [] : [`${word} ${describeDate(date)}.`];
  return [
    ...(stated === 'none'
      ? []
      : [describeAgreementKind(reading)].flatMap((kind) => (kind ? [`${kind}.`] : []))),
    ...dated('Starts', start),
    ...dated('Ends', end),
    ...dated('Review due', reviewDue),
    ...(stated === null ? [] : [STATED[stated]]),
    ...(isStatutory ? ['It is said to be statutory.'] : []),
  ];
}
