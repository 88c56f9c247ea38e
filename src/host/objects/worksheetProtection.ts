import { HostError } from '../protocol/hostError';
import { defineClass } from '../protocol/hostObject';
import { raiseSheetEvent } from './bookEvents';
import { EVENT } from './eventLog';
import type { SheetState } from './sheetState';

/**
 * Protection of a worksheet. Since June 2026 Excel refuses to protect what is protected and to unprotect what is
 * not (office-js issue 6784). Passwords are not kept: this host protects without one.
 */
export const worksheetProtectionObject = defineClass<SheetState>({
  name: 'WorksheetProtection',
  read: { Protected: ({ sheet }) => sheet.isProtected },
  act: {
    Protect: (state) => {
      setProtected(state, true);
      return undefined;
    },
    Unprotect: (state) => {
      setProtected(state, false);
      return undefined;
    },
  },
});

function setProtected({ book, sheet }: SheetState, protect: boolean): void {
  if (sheet.isProtected === protect) throw new HostError('AccessDenied');
  sheet.setProtected(protect);
  raiseSheetEvent(book, EVENT.protectionChanged, sheet);
}
