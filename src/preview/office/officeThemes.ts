import type { GridTheme } from '../grid';

/** What `Office.context.officeTheme` tells an add-in. */
export interface OfficeColors {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}

/** The colours of Office's themes White and Dark Grey, and of Windows' contrast theme Night sky. */
export const OFFICE_COLORS: Readonly<Record<GridTheme, OfficeColors>> = {
  light: {
    bodyBackgroundColor: '#FFFFFF',
    bodyForegroundColor: '#262626',
    controlBackgroundColor: '#FFFFFF',
    controlForegroundColor: '#262626',
  },
  dark: {
    bodyBackgroundColor: '#262626',
    bodyForegroundColor: '#FFFFFF',
    controlBackgroundColor: '#444444',
    controlForegroundColor: '#FFFFFF',
  },
  contrast: {
    bodyBackgroundColor: '#000000',
    bodyForegroundColor: '#FFFFFF',
    controlBackgroundColor: '#000000',
    controlForegroundColor: '#FFFF00',
  },
};
