/** How wide the pane is, in pixels. */
export interface WidthSwitch {
  readonly value: number;
  readonly set: (width: number) => void;
}

/** Pixels. */
export const MIN_WIDTH = 280;
export const MAX_WIDTH = 700;
/** What Excel gives a pane at first. */
export const USUAL_WIDTH = 350;
const STEP = 10;

/** A whole number of pixels that the pane can be wide. */
export function limitWidth(width: number): number {
  return Math.round(Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, width)));
}

/** The width after a key on the pane's edge, which stands at its left; undefined for keys without meaning there. */
export function widthForKey(key: string, width: number): number | undefined {
  switch (key) {
    case 'ArrowLeft':
      return limitWidth(width + STEP);
    case 'ArrowRight':
      return limitWidth(width - STEP);
    case 'Home':
      return MIN_WIDTH;
    case 'End':
      return MAX_WIDTH;
    default:
      return undefined;
  }
}
