import type { Area } from '../grid/address';
import type { CellScalar } from '../grid/sheetCells';
import { typedText } from './typedText';
import type { HeldTab } from './HeldTab';
import type { Step } from './sendSteps';

/** About what a blank cell and its format add to an answer. */
const BYTES_PER_CELL = 15;

/** Blank cells that are about to be written: looked at in the very request, for somebody may have just typed there. */
export class FreshCells {
  private look: Excel.Range | undefined;

  constructor(
    private readonly tab: HeldTab,
    private readonly area: Area,
    /** How many of the rows get input messages and limits. */
    private readonly validatedRows: number,
  ) {}

  /** Asks what the cells hold; to be carried out right before they are written. */
  get ask(): Step {
    const { rowCount, columnCount } = this.area;
    return {
      bytes: 1000 + rowCount * columnCount * BYTES_PER_CELL,
      apply: () => {
        const range = this.tab.at(this.area).getCell(0, 0);
        this.look = range.getAbsoluteResizedRange(rowCount, columnCount).load('formulas,numberFormat');
      },
    };
  }

  /** Whether somebody typed there after the cells were read. */
  isTypedOn(): boolean {
    return this.listTyped().length > 0;
  }

  /** The steps that leave the cells as they were before they were written: blank but for what somebody typed. */
  giveBack(): Step[] {
    const typed = this.listTyped();
    const { validatedRows } = this;
    const { columnCount } = this.area;
    return [
      {
        bytes: 3000,
        apply: () => {
          const range = this.tab.at(this.area);
          range.clear('Contents');
          // Not clear('Formats'): that would also cut these cells out of the officer's own conditional formats.
          range.style = 'Normal';
          range.getCell(0, 0).getAbsoluteResizedRange(validatedRows, columnCount).dataValidation.clear();
          range.format.useStandardWidth = true;
        },
      },
      ...typed.map(({ row, column, content, format }) => ({
        bytes: 2000,
        apply: () => {
          const cell = this.tab.at(this.area).getCell(row, column);
          cell.numberFormat = [[format]];
          const isFormula = typeof content !== 'string' || content.startsWith('=');
          cell.formulas = [[isFormula ? content : typedText(content)]];
        },
      })),
    ];
  }

  private listTyped() {
    const { formulas = [], numberFormat = [] } = this.look ?? {};
    // Office.js types formulas as any[][]; Excel gives text, numbers and booleans.
    return (formulas as CellScalar[][]).flatMap((cells, row) =>
      cells.flatMap((content, column) =>
        content === ''
          ? []
          : [{ row, column, content, format: String(numberFormat[row]?.[column] ?? 'General') }],
      ),
    );
  }
}
