import type { IsoDate } from '../../../grid/serialDate';
import { nameDuty } from '../../reviews/duties';
import { listDuties } from '../../reviews/listDuties';
import type { AssessedRegister, Partnership } from '../../partnership';
import type { Scheme } from '../../scheme/scheme';
import { finishTurns, flatMapInTurns, type Turns } from '../../turns';
import { typedText } from '../typedTexts';

/** One duty of one partnership as the sheet tells it. */
export interface DueItem {
  readonly partnership: Partnership;
  readonly what: string;
  readonly who: string;
  readonly due: IsoDate | undefined;
}

const OWNERS = { 'the partner': 'Partner', 'the lead officer': 'Lead officer' } as const;

/** Every duty of every partnership, the earliest first; those without a date last, in the order of the register. */
export function listDueItems(register: AssessedRegister, scheme: Scheme): DueItem[] {
  return finishTurns(listItemsInTurns(register, scheme));
}

/** As `listDueItems`, in turns. */
export function* listItemsInTurns({ partnerships }: AssessedRegister, scheme: Scheme): Turns<DueItem[]> {
  const items = yield* flatMapInTurns(partnerships, (partnership) =>
    listDuties(partnership, scheme).map(({ duty, owner, due }): DueItem => ({
      partnership,
      what: capitalise(nameDuty(duty, scheme)),
      who: OWNERS[owner],
      due,
    })),
  );
  const dated = items.filter(({ due }) => due !== undefined);
  const byDate = dated.toSorted((one, other) =>
    (one.due ?? '') < (other.due ?? '') ? -1 : Number(one.due !== other.due),
  );
  return [...byDate, ...items.filter(({ due }) => due === undefined)];
}

function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The next member appointments. */
export interface Appointments {
  /** Year and month as `2017-05`; the as-of date's own month is still to come. */
  readonly month: string;
  readonly at: string;
  readonly items: readonly DueItem[];
}

/** The partnerships with a lead member, each of whom is appointed once a year; undefined where the scheme says no month. */
export function listAppointments(
  { asOf, partnerships }: AssessedRegister,
  { reviews }: Pick<Scheme, 'reviews'>,
): Appointments | undefined {
  const { memberAppointmentMonth, membersAppointedAt } = reviews;
  if (memberAppointmentMonth === null) return undefined;
  const [year, month] = [Number(asOf.slice(0, 4)), Number(asOf.slice(5, 7))];
  const next = month <= memberAppointmentMonth ? year : year + 1;
  return {
    month: `${next}-${String(memberAppointmentMonth).padStart(2, '0')}`,
    at: membersAppointedAt,
    items: partnerships
      .filter(({ row }) => typedText(row, 'leadMember') !== '')
      .map((partnership) => ({
        partnership,
        what: 'Member appointment',
        who: membersAppointedAt,
        due: undefined,
      })),
  };
}
