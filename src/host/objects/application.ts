import { requireFlag, requireOneOf } from '../protocol/arguments';
import { defineClass } from '../protocol/hostObject';
import type { Book } from './book';

/** Excel itself. Nothing here calculates, so calculating is always done. */
export const applicationObject = defineClass<Book>({
  name: 'Application',
  read: {
    CalculationMode: ({ calculationMode }) => calculationMode,
    CalculationState: () => 'Done',
    CalculationEngineVersion: () => 191029,
    DecimalSeparator: () => '.',
    ThousandsSeparator: () => ',',
    UseSystemSeparators: () => true,
  },
  write: {
    CalculationMode: (book, value) => {
      book.calculationMode = requireOneOf(value, ['Automatic', 'AutomaticExceptTables', 'Manual']);
    },
  },
  act: {
    Calculate: () => undefined,
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
});

/** The runtime: whether events are delivered. */
export const runtimeObject = defineClass<Book>({
  name: 'Runtime',
  read: { EnableEvents: ({ events }) => events.enabled },
  write: {
    EnableEvents: ({ events }, value) => {
      events.enabled = requireFlag(value);
    },
  },
});
