/** The faces that cells are drawn with where Calibri is not installed. */
const FACES = ['400', '700', 'italic 400', 'italic 700'];

/** Loads the fonts that are drawn on canvas: text drawn before they are there keeps another font's widths. */
export async function loadFonts(document: Document): Promise<void> {
  await Promise.all(FACES.map((face) => document.fonts.load(`${face} 12px Carlito`)));
}
