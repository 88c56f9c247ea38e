import { routeSchema, subsidyLimitSchema } from '../papers';
import { describeDate } from '../../text';
import { readDateCell } from './dateKinds';
import { wordsOfCell } from './schemeRow';
import type { SettingKind } from './settingKind';
import { money } from './valueKinds';

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

const AMOUNT = money('£', '');

/** What one recipient may have; to the right the day from which on that holds, and where it is laid down. */
export const SUBSIDY_LIMIT: SettingKind = {
  ...AMOUNT,
  form: 'an amount in pounds above 0, with the date that it holds from and its source in the two cells from “Also called” on',
  write: (value) => {
    const { from, pounds, source } = subsidyLimitSchema.parse(value);
    return { value: { kind: 'number', number: pounds }, further: [describeDate(from), source] };
  },
  read: (row) => {
    const [first, second] = row.further;
    const [from, source] = [first && readDateCell(first), second ? wordsOfCell(second) : ''];
    const pounds = AMOUNT.read(row);
    if (typeof pounds !== 'number' || pounds <= 0 || from === undefined || source === '') return undefined;
    return { from, pounds, source };
  },
};
