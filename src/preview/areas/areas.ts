/** Parts of the page that F6 moves between, in this order, as their `data-area`. */
export const AREA = { ribbon: 'ribbon', cells: 'cells', pane: 'pane' } as const;

export type AreaName = keyof typeof AREA;

const ORDER: readonly AreaName[] = ['ribbon', 'cells', 'pane'];

/**
 * The area that F6 goes to, or Shift+F6 when going back.
 * @param here undefined when the keyboard is on none of them: then the first is next
 */
export function nextArea(here: AreaName | undefined, isBack: boolean, isPaneShown: boolean): AreaName {
  const areas = ORDER.filter((name) => name !== 'pane' || isPaneShown);
  const at = here === undefined ? -1 : areas.indexOf(here);
  const next = isBack ? (at <= 0 ? areas.length : at) - 1 : (at + 1) % areas.length;
  return areas[next] ?? 'ribbon';
}
