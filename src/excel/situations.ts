/**
 * Why an action could not be done, as far as the workbook and its Excel are the reason. Each class holds the facts;
 * `actions` turns them into a sentence. Anything else that is thrown is a fault of the add-in's own.
 */
export class Situation extends Error {
  constructor(readonly remedy: string) {
    super(remedy);
    this.name = new.target.name;
  }
}

/** A theme tab that must be written to is protected. */
export class TabProtected extends Situation {
  constructor(readonly sheets: readonly string[]) {
    const tabs = sheets.map((sheet) => `“${sheet}”`).join(', ');
    const [is, it] = sheets.length === 1 ? ['The tab', 'is protected'] : ['The tabs', 'are protected'];
    super(`${is} ${tabs} ${it}: choose Review › Unprotect Sheet, then run this again.`);
  }
}

/** Someone is typing in a cell, so Excel takes no changes. */
export class CellBeingEdited extends Situation {
  constructor() {
    super('A cell is being edited: press Enter to finish it or Esc to leave it, then run this again.');
  }
}

export class WorkbookReadOnly extends Situation {
  constructor() {
    super(
      'This workbook is read-only: save a copy under another name or choose Edit Workbook, then run this again.',
    );
  }
}

/** Excel refused a change that is not explained by a protected tab. */
export class ChangeRefused extends Situation {
  constructor() {
    super(
      'Excel did not allow the change: check that no tab and not the workbook is protected, then run this again.',
    );
  }
}

/** Excel lacks the features that the add-in cannot do without. */
export class ExcelTooOld extends Situation {
  constructor() {
    super(
      'This version of Excel is too old for the add-in: use Excel 2021 or later, Microsoft 365 or Excel on the web.',
    );
  }
}

export class ExcelBusy extends Situation {
  constructor() {
    super('Excel is busy or has lost its connection: wait a moment, then run this again.');
  }
}

/** Tabs, rows or columns are no longer where they were when the workbook was read. */
export class WorkbookChanged extends Situation {
  constructor() {
    super(
      'The workbook was changed while this was running, perhaps by somebody else who has it open: run this again.',
    );
  }
}

/** Excel refused something for a reason that it does not give in a way an officer could use. */
export class ExcelRefused extends Situation {
  constructor(cause?: unknown) {
    super(
      'Excel could not carry this out: run this again. If that does not help, save the workbook, close it, open it again and then run this.',
    );
    this.cause = cause;
  }
}

/** A request or an answer was larger than this Excel takes. */
export class TooMuchAtOnce extends Situation {
  constructor() {
    super(
      'The register is too large for this Excel to hand over in one go: run this again in Excel on the desktop.',
    );
  }
}

/** Rows kept moving while they were written, so the columns may stand beside the wrong rows. */
export class RowsKeepMoving extends Situation {
  constructor(readonly sheets: readonly string[]) {
    super(
      `Rows on ${sheets.map((sheet) => `“${sheet}”`).join(', ')} were moved while the columns were being written, ` +
        'so some of them may stand beside the wrong row: run this again when nobody else is moving rows.',
    );
  }
}

/** Excel keeps one tab in sight, and the only ones are to be deleted. */
export class NoOtherTabShown extends Situation {
  constructor(readonly sheets: readonly string[]) {
    super(
      `No tab but ${sheets.map((sheet) => `“${sheet}”`).join(', ')} is shown, and Excel keeps one in sight: ` +
        'right-click it, choose Unhide and show a tab of the register, then run this again.',
    );
  }
}

/** Something stands so far from the register that the tab cannot be read. */
export class TabTooLarge extends Situation {
  constructor(
    readonly sheet: string,
    readonly lastCell: string,
  ) {
    super(
      `The tab “${sheet}” is in use as far as ${lastCell}, far beyond any register: delete the rows below and the ` +
        'columns to the right of the register, save the workbook, then run this again.',
    );
  }
}

/** A tab that was there when the register was read has been renamed or deleted since. */
export class TabGone extends Situation {
  constructor(readonly sheet: string) {
    super(`The tab “${sheet}” has been renamed or deleted: choose “Look again” on the page Register.`);
  }
}

/** A tab that is to be shown is hidden, which may be on purpose. */
export class TabHidden extends Situation {
  constructor(readonly sheet: string) {
    super(`The tab “${sheet}” is hidden: unhide it to see the cell.`);
  }
}

/** A cell that is to be shown is beyond what a sheet can hold. */
export class CellGone extends Situation {
  constructor(readonly sheet: string) {
    super(`The tab “${sheet}” no longer has that cell: choose “Look again” on the page Register.`);
  }
}

/** An officer stopped the work between two writes. */
export class Stopped extends Situation {
  /** @param finished what was done by then, as a clause without a full stop */
  constructor(readonly finished: string) {
    super(`You cancelled it: ${finished}. Run it again to complete it.`);
  }
}

/** No tab is named for a theme of the scheme. */
export class NoRegister extends Situation {
  constructor(scheme: string) {
    super(
      `No tab of this workbook is named for a theme of the scheme “${scheme}”: open the register, or rename its tabs.`,
    );
  }
}
