import type { HostObject } from './hostObject';

/** What the dispatcher needs of a workbook, whatever its objects are. */
export interface HostRoot {
  readonly root: HostObject;
  /** Whether writes are refused because the workbook was opened for reading only. */
  readonly readOnly: boolean;
  /** The object kept under a reference id, `undefined` when the id was given back or never given. */
  byReference(id: string): HostObject | undefined;
  /** Keeps an object for later requests when its class is one that Excel keeps; does nothing for others. */
  keep(object: HostObject): void;
  /** Told after each write, for the workbook's `isDirty`. */
  noteChange(): void;
  /** Told at the end of each request: objects that were not kept may be forgotten. */
  endRequest(): void;
}
