import { isMissing, requireRecord } from '../protocol/arguments';
import { HostError } from '../protocol/hostError';
import { defineClass, type Argument } from '../protocol/hostObject';
import { raiseSheetEvent } from './bookEvents';
import { EVENT } from './eventLog';
import type { SheetState } from './sheetState';

/**
 * Protection of a worksheet. Since June 2026 Excel refuses to protect what is protected and to unprotect what is
 * not (office-js issue 6784). This host knows protection without password and without allowances only.
 */
export const worksheetProtectionObject = defineClass<SheetState>({
  name: 'WorksheetProtection',
  read: { Protected: ({ sheet }) => sheet.isProtected },
  act: {
    Protect: (state, options, password) => {
      if (!isMissing(password) || allowsAnything(options)) throw new HostError('UnsupportedOperation');
      setProtected(state, true);
      return undefined;
    },
    Unprotect: (state) => {
      setProtected(state, false);
      return undefined;
    },
  },
});

/** Whether anything is allowed beyond what a protected sheet allows by itself. */
function allowsAnything(options: Argument | undefined): boolean {
  return !isMissing(options) && Object.values(requireRecord(options)).includes(true);
}

function setProtected({ book, sheet }: SheetState, protect: boolean): void {
  if (sheet.isProtected === protect) throw new HostError('AccessDenied');
  sheet.setProtected(protect);
  raiseSheetEvent(book, EVENT.protectionChanged, sheet);
}
