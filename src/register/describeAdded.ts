import type { AddedValue } from './addedValue';
import { isNothing } from './interval';
import { describeAmount } from './judge/describeAmounts';
import { describeDate } from './text';

/** What a cell of a scheme's own column says, in words; `''` for nothing. */
export function describeAdded(value: AddedValue | undefined): string {
  if (value === undefined) return '';
  switch (value.kind) {
    case 'text':
    case 'link':
      return value.text;
    case 'money':
      return isNothing(value.amount) ? '£0' : describeAmount(value.amount);
    case 'date':
      return describeDate(value.date);
    case 'yes-no':
      return value.answer ? 'Yes' : 'No';
    case 'choice':
      return value.choice;
  }
}
