import { Grid } from './Grid';
import type { MountGrid } from './GridHandle';
import { loadFonts } from './univer/loadFonts';
import './univer/looks';

/** Shows a workbook in an element of fixed size. Resolves once the cells are drawn. */
export const mountGrid: MountGrid = async (container, workbook, options) => {
  await loadFonts(container.ownerDocument);
  return new Grid(container, workbook, options);
};
