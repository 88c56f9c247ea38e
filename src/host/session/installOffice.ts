import type { OfficeClient } from './officeClient';

/** Puts the client where an add-in looks for it: the globals `Excel`, `Office` and `OfficeExtension` of this process. */
export function installOffice(client: OfficeClient): void {
  const { Excel, Office, OfficeExtension } = client;
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
}
