import type { EventMessage } from '../objects/eventLog';

/** The parts of the genuine client's `OfficeExtension` that this host uses; the typings leave them out. */
export interface OfficeExtensionHooks {
  readonly SessionBase: {
    readonly prototype: object;
    _overrideSession: unknown;
  };
  readonly GenericEventRegistration: {
    getGenericEventRegistration(controlId: string): unknown;
  };
  readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
  _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
  _testTriggerRichApiMessageEvent(message: { readonly entries: readonly EventEntry[] }): void;
}

export interface EventEntry extends EventMessage {
  readonly messageCategory: number;
}

/** The client's answer to `isSetSupported`. */
export interface Requirements {
  isSetSupported(name: string, minVersion?: string): boolean;
}

/** The genuine client as it stands on its window, and how many workbooks it has been connected to. */
export interface OfficeClient {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension & OfficeExtensionHooks;
  connections: number;
}
