import type { IsoDate } from '../../grid/serialDate';
import type { AgreementStatus, DutyName, Partnership } from '../partnership';
import type { Scheme } from '../scheme/scheme';
import { DUTY_RULES, type DutyRule } from './duties';

/** One duty of a partnership, with the date or without one to count from. */
export interface OwedDuty {
  readonly duty: DutyName;
  readonly owner: DutyRule['owner'];
  readonly due: IsoDate | undefined;
}

/** Agreements without an end have no renewal to wait for. */
const ENDLESS: readonly AgreementStatus[] = ['rolling', 'open-ended', 'none'];

/** Every duty of a partnership in the order of the rules, those without a date included. */
export function listDuties(
  { facts, judgement, agreementStatus }: Pick<Partnership, 'facts' | 'judgement' | 'agreementStatus'>,
  scheme: Scheme,
): OwedDuty[] {
  const input = { facts, overall: judgement.overall, scheme };
  return DUTY_RULES.filter(({ applies }) => applies(input))
    .map(({ duty, owner, due }) => ({ duty, owner, due: due(input) }))
    .filter(
      ({ duty, due }) =>
        due !== undefined || duty !== 'agreement renewal' || !ENDLESS.includes(agreementStatus),
    );
}
