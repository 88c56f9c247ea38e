import type { OfficeClient } from './officeClient';
import { excelRequirementSets, makeRequirements, type RequirementClasses } from './requirements';

/** ExcelApi version answered when nothing else is asked for: that of Microsoft 365 in summer 2026. */
const DEFAULT_EXCEL_API = '1.21';

/** A window on which the client's script has run. */
export interface ClientWindow extends Omit<OfficeClient, 'connections'> {
  readonly OfficeExt: { readonly Requirement: RequirementClasses };
  readonly OSF: { _OfficeAppFactory?: unknown };
}

/** What `Office.onReady` tells, in the words of `Office.HostType` and `Office.PlatformType`. */
interface HostInfo {
  readonly host: string;
  readonly platform: string;
}

/**
 * Prepares the client on a window, in Node or in a browser. In Excel, office.js would load the script and set up
 * `Office.context`; here the host stands in for it, with the parts an add-in asks at run time.
 */
export function prepareClient(window: ClientWindow, excelApi?: string): OfficeClient {
  const { Excel, Office, OfficeExtension, OSF } = window;
  const requirements = makeRequirements(
    window.OfficeExt.Requirement,
    excelRequirementSets(excelApi ?? DEFAULT_EXCEL_API),
  );
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
  // office.js itself brings these; the script for Excel does not have them.
  Object.assign(Office, {
    HostType: {
      Excel: 'Excel',
      Word: 'Word',
      PowerPoint: 'PowerPoint',
      Outlook: 'Outlook',
      OneNote: 'OneNote',
    },
    PlatformType: { PC: 'PC', OfficeOnline: 'OfficeOnline', Mac: 'Mac', iOS: 'iOS', Android: 'Android' },
    onReady: (ready?: (info: HostInfo) => unknown): Promise<HostInfo> => {
      const info = { host: 'Excel', platform: 'OfficeOnline' };
      return Promise.resolve(ready?.(info)).then(() => info);
    },
  });
  // The shipped script means to refuse members of later versions, but sets its switch on a subclass, where its own
  // check does not look. An older Excel would refuse them when asked; here the client does, once told the version.
  OfficeExtension.CommonUtility._doApiNotSupportedCheck = excelApi !== undefined;
  OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  return { Excel, Office, OfficeExtension, connections: 0 };
}
