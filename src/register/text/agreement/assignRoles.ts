import type { AgreementKind, StatedStatus } from '../../reading';
import type { DateMention } from '../dates/dateMention';
import type { Role } from './agreementWords';
import type { Item } from './scanAgreement';

/** A date of a clause and what the words before it make of it. */
export interface RoledDate {
  readonly mention: DateMention;
  readonly text: string;
  readonly role: Role | undefined;
  readonly isBracketed: boolean;
  /** The end that an agreement was extended to: it stands instead of an earlier end. */
  readonly isExtension: boolean;
  /** A question mark or "tbc" follows. */
  readonly isUnsure: boolean;
  /** The text says that this end has passed: "expired", "ended". */
  readonly isOver: boolean;
}

/** What one clause of an agreement's text says, before its dates are weighed against one another. */
export interface ClauseItems {
  readonly dates: readonly RoledDate[];
  readonly terms: readonly { readonly months: number; readonly text: string }[];
  readonly documents: readonly { readonly document: AgreementKind | null; readonly name: string }[];
  readonly statuses: readonly StatedStatus[];
  readonly isAnnual: boolean;
  readonly isInForce: boolean;
  readonly isTerminable: boolean;
  /** Months by which the text says that the agreement was extended. */
  readonly addedMonths: number;
  readonly isStatutory: boolean;
}

interface Cue {
  readonly role: Role;
  readonly isFirm: boolean;
  /** "Expired" without a date after it is a status. */
  readonly isPast: boolean;
}

type Kind<K extends Item['kind']> = Extract<Item, { kind: K }>;

/** What may stand where an end is expected. */
const END_STATUSES: ReadonlySet<StatedStatus> = new Set<StatedStatus>(['not known', 'open-ended', 'rolling']);

/** Where a walk over the items of a clause has got to. */
interface Walk {
  readonly dates: RoledDate[];
  readonly statuses: StatedStatus[];
  /** The word that the next date belongs to. */
  cue: Cue | undefined;
  isExtended: boolean;
  previous: Item['kind'] | undefined;
}

function setCue(walk: Walk, cue: Cue | undefined): void {
  if (walk.cue?.isPast) walk.statuses.push('expired');
  walk.cue = cue;
}

function takeCue(walk: Walk, { role, isFirm }: Kind<'cue'>): void {
  // "Option to extend to 2020": the option goes on; "break at 3, from April" begins something new.
  const staysAside = walk.cue?.role === 'aside' && !isFirm && role === 'end';
  if (!staysAside) setCue(walk, { role, isFirm, isPast: false });
}

function takeDate(walk: Walk, { mention, text, isBracketed }: Kind<'date'>): void {
  const role = walk.cue?.role;
  const isExtension = walk.isExtended && role === 'end';
  walk.dates.push({
    mention,
    text,
    role,
    isBracketed,
    isExtension,
    isUnsure: false,
    isOver: walk.cue?.isPast === true,
  });
  if (role !== 'aside') walk.cue = undefined;
}

/**
 * "To March 2017 (tbc)" is a date that is not sure; elsewhere "tbc" is what the clause says. In "April 2015 to tbc" and
 * "2009 – ongoing" it stands for the end, and the date before it is the start.
 */
function takeStatus(walk: Walk, status: StatedStatus): void {
  const last = walk.dates.at(-1);
  const standsForEnd = walk.cue?.role === 'end' && !walk.cue.isPast && END_STATUSES.has(status);
  const change = standsForEnd ? { role: last?.role ?? 'start' } : { isUnsure: status === 'not known' };
  if (last) walk.dates[walk.dates.length - 1] = { ...last, ...change };
  if (!last || standsForEnd || status !== 'not known') walk.statuses.push(status);
  if (standsForEnd) setCue(walk, undefined);
}

/** A dash between two dates is a "to"; a comma ends what was told by the way; other words part a weak word from its date. */
function takeSeparator(walk: Walk, kind: 'dash' | 'pause' | 'other'): void {
  if (kind === 'dash' && walk.previous === 'date') walk.cue ??= { role: 'end', isFirm: false, isPast: false };
  if (kind === 'pause' && walk.cue?.role === 'aside') setCue(walk, undefined);
  if (kind === 'other' && walk.cue?.isFirm === false) setCue(walk, undefined);
}

function takeItem(walk: Walk, item: Item): void {
  switch (item.kind) {
    case 'cue': {
      takeCue(walk, item);
      return;
    }
    case 'past end': {
      setCue(walk, { role: 'end', isFirm: true, isPast: true });
      return;
    }
    case 'date': {
      takeDate(walk, item);
      return;
    }
    case 'status': {
      takeStatus(walk, item.status);
      return;
    }
    case 'question': {
      takeStatus(walk, 'not known');
      return;
    }
    case 'until now': {
      if (walk.cue?.role === 'end' && !walk.cue.isFirm) takeStatus(walk, 'open-ended');
      return;
    }
    case 'extended':
      walk.isExtended = true;
      return;
    case 'dash':
    case 'pause':
    case 'other': {
      takeSeparator(walk, item.kind);
      return;
    }
    case 'document':
    case 'annual':
    case 'in force':
    case 'terminable':
    case 'added term':
    case 'statutory':
    case 'no meaning':
    case 'term':
    case 'clause end':
    case 'link':
      return;
    case 'council': {
      takeSeparator(walk, 'other');
      return;
    }
  }
}

/** "April 2014 –": the dash stands for an end that is still to come. */
function leaveOpen(walk: Walk): void {
  const last = walk.dates.at(-1);
  if (!last || last.role !== undefined || walk.cue?.role !== 'end') return;
  walk.dates[walk.dates.length - 1] = { ...last, role: 'start' };
  setCue(walk, undefined);
}

function itemsOf<K extends Item['kind']>(items: readonly Item[], kind: K): readonly Kind<K>[] {
  return items.filter((item): item is Kind<K> => item.kind === kind);
}

/** Gives each date of a clause its role: what starts, ends, is to be reviewed, or is told by the way. */
export function assignRoles(items: readonly Item[]): ClauseItems {
  const walk: Walk = { dates: [], statuses: [], cue: undefined, isExtended: false, previous: undefined };
  for (const item of items) {
    takeItem(walk, item);
    if (item.kind !== 'link') walk.previous = item.kind;
  }
  if (walk.previous === 'dash') leaveOpen(walk);
  // A word of the past that no date followed is a status.
  setCue(walk, undefined);
  return {
    dates: walk.dates,
    terms: itemsOf(items, 'term'),
    documents: itemsOf(items, 'document'),
    statuses: walk.statuses,
    isAnnual: itemsOf(items, 'annual').length > 0,
    isInForce: itemsOf(items, 'in force').length > 0,
    isTerminable: itemsOf(items, 'terminable').length > 0,
    addedMonths: itemsOf(items, 'added term').reduce((sum, { months }) => sum + months, 0),
    isStatutory: itemsOf(items, 'statutory').length > 0,
  };
}
