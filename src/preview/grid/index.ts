export type { GridHandle, GridOptions, GridTheme, MountGrid } from './GridHandle';
