import type { Answer } from '../protocol/hostObject';
import { EVENT, type EventLog } from './eventLog';

/** Parts of the client's registration methods: `_RegisterDataChangedEvent`, `_RegisterEventNameChanged`. */
const SHEET_EVENTS = {
  ActivatedEvent: EVENT.activated,
  AddedEvent: EVENT.added,
  CalculatedEvent: EVENT.calculated,
  ColumnSortedEvent: EVENT.columnSorted,
  DataChangedEvent: EVENT.changed,
  DeactivatedEvent: EVENT.deactivated,
  DeletedEvent: EVENT.deleted,
  EventMoved: EVENT.moved,
  EventNameChanged: EVENT.nameChanged,
  EventVisibilityChanged: EVENT.visibilityChanged,
  FormatChangedEvent: EVENT.formatChanged,
  FormulaChangedEvent: EVENT.formulaChanged,
  ProtectionChangedEvent: EVENT.protectionChanged,
  RowHiddenChangedEvent: EVENT.rowHiddenChanged,
  RowSortedEvent: EVENT.rowSorted,
  SelectionChangedEvent: EVENT.selectionChanged,
  SingleClickedEvent: EVENT.singleClicked,
} as const;

/** Events of tables, under the same method names. */
export const TABLE_EVENTS = {
  AddedEvent: EVENT.tableAdded,
  DataChangedEvent: EVENT.tableChanged,
  DeletedEvent: EVENT.tableDeleted,
  SelectionChangedEvent: EVENT.tableSelectionChanged,
} as const;

/** The methods by which the client says what it listens for on an object. */
export function eventMethods<State>(
  logOf: (state: State) => EventLog,
  targetOf: (state: State) => string,
  events: Readonly<Record<string, number>> = SHEET_EVENTS,
): Readonly<Record<string, (state: State) => Answer>> {
  const methods = Object.entries(events).flatMap(([part, type]) => {
    const register = (state: State): Answer => {
      logOf(state).register(type, targetOf(state));
      return undefined;
    };
    const unregister = (state: State): Answer => {
      logOf(state).unregister(type, targetOf(state));
      return undefined;
    };
    return [
      [`_Register${part}`, register],
      [`_Unregister${part}`, unregister],
    ] as const;
  });
  return Object.fromEntries(methods);
}
