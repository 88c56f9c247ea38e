import type { IsoDate } from '../../../grid/serialDate';
import { groupPounds } from '../../groupDigits';
import { datedAmountSchema, datedRateSchema, subsidyLimitSchema } from '../complianceRules';
import { routeSchema } from '../papers';
import { describeDate } from '../../text';
import { readDateCell } from './dateKinds';
import { wordsOfCell, type SchemeRow } from './schemeRow';
import type { SettingKind } from './settingKind';
import { money, percentage } from './valueKinds';

/** A council; its committees follow to the right, in the order in which papers go through them. */
export const ROUTE: SettingKind = {
  unit: '',
  form: 'the name of a council, followed by its committees in the cells from “Also called” on',
  write: (value) => {
    const { council, committees } = routeSchema.parse(value);
    return { value: { kind: 'text', text: council }, further: committees };
  },
  read: ({ value, further }) => {
    const committees = further.map(wordsOfCell).filter((name) => name !== '');
    return committees.length === 0 ? undefined : { council: wordsOfCell(value), committees };
  },
};

const AMOUNT = money('', '');
const PERCENT = percentage('');
const DATED = 'with the date that it holds from and its source in the two cells from “Also called” on';

/** What one recipient may have, in pounds or euros; to the right the day from which on that holds, and its source. */
export const SUBSIDY_LIMIT: SettingKind = {
  ...AMOUNT,
  form: `an amount in pounds or euros above 0, ${DATED}`,
  write: (value) => {
    const limit = subsidyLimitSchema.parse(value);
    const further = [describeDate(limit.from), limit.source];
    return 'euros' in limit
      ? { value: { kind: 'text', text: `€${groupPounds(limit.euros)}` }, further }
      : { value: { kind: 'number', number: limit.pounds }, further };
  },
  read: (row) => {
    const { value, shown } = row.value;
    const held = readDated(row);
    const words = typeof value === 'string' ? value : shown;
    if (!EURO.test(words)) return readAmount(row);
    const figure = typeof value === 'number' ? value : words.replace(EURO, '');
    const euros = AMOUNT.read({ ...row, value: { ...row.value, value: figure } });
    return held && typeof euros === 'number' && euros > 0 ? { ...held, euros } : undefined;
  },
};

/** An amount; to the right the day from which on it holds, and where it is laid down. */
export const DATED_AMOUNT: SettingKind = {
  ...AMOUNT,
  unit: '£',
  form: `an amount in pounds above 0, ${DATED}`,
  write: (value) => {
    const { from, pounds, source } = datedAmountSchema.parse(value);
    return { value: { kind: 'number', number: pounds }, further: [describeDate(from), source] };
  },
  read: readAmount,
};

/** A percentage; to the right the day from which on it holds, and where it is laid down. */
export const DATED_RATE: SettingKind = {
  ...PERCENT,
  form: `a percentage from 0% to 100%, ${DATED}`,
  write: (value) => {
    const { from, part, source } = datedRateSchema.parse(value);
    return { ...PERCENT.write(part), further: [describeDate(from), source] };
  },
  read: (row) => {
    const held = readDated(row);
    const part = PERCENT.read(row);
    return held && typeof part === 'number' ? { ...held, part } : undefined;
  },
};

const EURO = /€|\beuros?\b|\bEUR\b/i;

function readAmount(row: SchemeRow): { from: IsoDate; source: string; pounds: number } | undefined {
  const held = readDated(row);
  const pounds = AMOUNT.read(row);
  return held && typeof pounds === 'number' && pounds > 0 ? { ...held, pounds } : undefined;
}

function readDated({ further: [first, second] }: SchemeRow): { from: IsoDate; source: string } | undefined {
  const [from, source] = [first && readDateCell(first), second ? wordsOfCell(second) : ''];
  return from === undefined || source === '' ? undefined : { from, source };
}
