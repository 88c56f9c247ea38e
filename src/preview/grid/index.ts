// The grid's style sheets are imported as modules: the bundler needs `experiments.css` for the page that has it.
export type { GridHandle, GridOptions, GridTheme, MountGrid } from './GridHandle';
export { mountGrid } from './mountGrid';
