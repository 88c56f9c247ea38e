/** What is taken over from one heading to another. */
const LOOK =
  'format/wrapText,format/horizontalAlignment,format/verticalAlignment,format/fill/color,' +
  'format/font/name,format/font/size,format/font/bold,format/font/italic,format/font/color';

/** What Excel says of a cell without a fill. */
const NO_FILL = '#FFFFFF';

/** Makes a cell look like the one that it was taken from. */
export type HeadingLook = (cell: Excel.Range) => void;

/** Asks for the look of a heading; `headingLook` takes it after the next sync. */
export function loadHeadingLook(heading: Excel.Range): Excel.Range {
  return heading.load(LOOK);
}

/**
 * The look of a heading: font, fill and alignment, one by one. Copying formats as a whole would take the officer's
 * conditional formats along.
 */
export function headingLook({ format }: Excel.Range): HeadingLook {
  const { name, size, bold, italic, color } = format.font;
  return (cell) => {
    cell.format.font.set({ name, size, bold, italic, color });
    cell.format.wrapText = true;
    cell.format.horizontalAlignment = format.horizontalAlignment;
    cell.format.verticalAlignment = format.verticalAlignment;
    if (format.fill.color.toUpperCase() !== NO_FILL) cell.format.fill.color = format.fill.color;
  };
}
