import type { AgreementStatus, Partnership } from '../partnership';
import type { AgreementReading, StatedStatus } from '../reading';
import { describeDate } from '../text';

/** How an agreement stands on the as-of date. */
const STATES: Record<AgreementStatus, string> = {
  current: 'Current',
  ending: 'Ending soon',
  expired: 'Ended',
  rolling: 'Rolling',
  'open-ended': 'Open-ended',
  none: 'None',
  draft: 'A draft',
  'not known': 'State not known',
};

const STATED: Record<StatedStatus, string> = {
  rolling: 'It rolls on.',
  'open-ended': 'It has no end.',
  none: 'There is none.',
  draft: 'It is a draft.',
  expired: 'It has ended.',
  'not known': 'It is not known.',
};

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

/** What agreement there is and how it stands: `SLA, 1 April 2014 to 31 March 2017: ending soon.` */
export function describeAgreementSentence({
  facts: { agreement },
  agreementStatus,
}: Pick<Partnership, 'facts' | 'agreementStatus'>): string {
  if (agreementStatus === 'none') return 'There is none.';
  const { start, end } = agreement;
  const from = start === null ? '' : describeDate(start);
  const dates =
    end === null
      ? from === ''
        ? ''
        : `from ${from}`
      : `${from === '' ? 'until' : `${from} to`} ${describeDate(end)}`;
  const named = [describeAgreementKind(agreement) ?? '', dates].filter((part) => part !== '').join(', ');
  if (named === '') return `${STATES[agreementStatus]}.`;
  return `${named.charAt(0).toUpperCase()}${named.slice(1)}: ${STATES[agreementStatus].toLowerCase()}.`;
}
