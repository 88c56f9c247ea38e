import type { ConnectedWorkbook } from '../../host';
import { describeSelection } from './words/describeCell';

/** Says what is selected: in the label of the grid's region and, as it changes, to screen readers. */
export class ActiveCell {
  private readonly announcer: HTMLElement;
  private said = '';

  constructor(
    private readonly container: HTMLElement,
    private readonly workbook: ConnectedWorkbook,
    private readonly onActiveCell: (description: string) => void,
  ) {
    container.setAttribute('role', 'region');
    container.setAttribute('aria-label', 'Workbook');
    this.announcer = container.ownerDocument.createElement('div');
    this.announcer.setAttribute('role', 'status');
    this.announcer.setAttribute('aria-live', 'polite');
    hide(this.announcer);
    container.after(this.announcer);
  }

  describe(): string {
    const selected = this.workbook.selection.get();
    const sheet = this.workbook.file.sheets.find(({ name }) => name === selected?.sheet);
    return selected && sheet ? describeSelection(sheet, selected) : '';
  }

  /** Tells whoever listens, when there is something new to say. */
  update(): void {
    const description = this.describe();
    if (description === this.said) return;
    this.said = description;
    this.announcer.textContent = description;
    this.onActiveCell(description);
  }

  dispose(): void {
    this.announcer.remove();
    this.container.removeAttribute('role');
    this.container.removeAttribute('aria-label');
  }
}

/** Out of sight, and still read out. */
function hide({ style }: HTMLElement): void {
  Object.assign(style, {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  });
}
