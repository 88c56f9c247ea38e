import type { OfficeClient } from './officeClient';
import { excelRequirementSets, makeRequirements, type RequirementClasses } from './requirements';

/** ExcelApi version answered when nothing else is asked for: that of Microsoft 365 in summer 2026. */
export const DEFAULT_EXCEL_API = '1.21';

/** A window on which the client's script has run. */
export interface ClientWindow extends Omit<OfficeClient, 'connections'> {
  readonly OfficeExt: { readonly Requirement: RequirementClasses };
  readonly OSF: { _OfficeAppFactory?: unknown };
}

/**
 * Prepares the client on a window, in Node or in a browser. In Excel, office.js would load the script and set up
 * `Office.context`; here the host stands in for it, with the parts an add-in asks at run time.
 */
export function prepareClient(window: ClientWindow, excelApi: string = DEFAULT_EXCEL_API): OfficeClient {
  const { Excel, Office, OfficeExtension, OSF } = window;
  const requirements = makeRequirements(window.OfficeExt.Requirement, excelRequirementSets(excelApi));
  const context = {
    requirements,
    host: 'Excel',
    platform: 'OfficeOnline',
    contentLanguage: 'en-GB',
    displayLanguage: 'en-GB',
    diagnostics: { host: 'Excel', platform: 'OfficeOnline', version: '16.0.0.0' },
  };
  // The script's getter of Office.context asks this object, which office.js makes when it finds out its host.
  OSF._OfficeAppFactory = { getContext: () => context, getHostInfo: () => ({ isDialog: false }) };
  OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  return { Excel, Office, OfficeExtension, connections: 0 };
}
