import type { Json } from '../protocol/wire';

/** Message types of Excel's events, as numbered in excel-web-16.00.debug.js of @microsoft/office-js 1.1.110. */
export const EVENT = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  rowSorted: 19,
  columnSorted: 20,
  singleClicked: 21,
  rowHiddenChanged: 22,
  formulaChanged: 23,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
  moved: 27,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  workbookActivated: 2203,
} as const;

/** The target id of events that were registered on a collection of the workbook. */
export const WORKBOOK_TARGET = 'Workbook';

/** A message in the form the client's event hook takes. */
export interface EventMessage {
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

/** Who listens for what, and the messages that wait for the end of the request. */
export class EventLog {
  enabled = true;
  private readonly listeners = new Map<string, number>();
  private waiting: EventMessage[] = [];

  register(type: number, targetId: string): void {
    const key = `${type} ${targetId}`;
    this.listeners.set(key, (this.listeners.get(key) ?? 0) + 1);
  }

  unregister(type: number, targetId: string): void {
    const key = `${type} ${targetId}`;
    this.listeners.set(key, Math.max(0, (this.listeners.get(key) ?? 0) - 1));
  }

  /** Notes an event for each of the targets somebody listens on. */
  raise(type: number, targetIds: readonly string[], args: Readonly<Record<string, Json>>): void {
    if (!this.enabled) return;
    for (const targetId of targetIds) {
      if ((this.listeners.get(`${type} ${targetId}`) ?? 0) === 0) continue;
      this.waiting.push({ messageType: type, targetId, message: JSON.stringify(args) });
    }
  }

  /** The messages since the last call. */
  take(): readonly EventMessage[] {
    const messages = this.waiting;
    this.waiting = [];
    return messages;
  }
}
