import { useCallback, useEffect, useRef, type RefObject } from 'react';

/** Where the focus was when a task was started from within a region. */
interface HeldPlace {
  /** The name of the list that it was in. */
  readonly list: string | null;
  readonly index: number;
  /** What is to have the focus in any case. */
  readonly target: RefObject<HTMLElement | null> | undefined;
}

/**
 * Keeps the keyboard's place in a region when what had the focus goes away with the task that it started: what stands at
 * that place of its list has the focus then, or else what the region begins with.
 * @param isAway whether something else stands in the region's place
 */
export function useKeptFocus(isRunning: boolean, isAway = false) {
  const region = useRef<HTMLDivElement>(null);
  const beginning = useRef<HTMLParagraphElement>(null);
  const held = useRef<HeldPlace>(undefined);
  const hold = useCallback((target?: RefObject<HTMLElement | null>) => {
    const list = document.activeElement?.closest('ul') ?? null;
    const index = list ? stopsIn(list).findIndex((stop) => stop === document.activeElement) : 0;
    held.current = { list: list?.getAttribute('aria-label') ?? null, index, target };
  }, []);
  useEffect(() => {
    const place = held.current;
    if (isAway || !place) return;
    if (!isRunning) held.current = undefined;
    if (document.activeElement !== document.body) return;
    if (place.target?.current) {
      place.target.current.focus();
      return;
    }
    const lists = [...(region.current?.querySelectorAll('ul') ?? [])];
    const list = lists.find((each) => each.getAttribute('aria-label') === place.list);
    const stops = list ? stopsIn(list) : [];
    (stops[Math.min(place.index, stops.length - 1)] ?? beginning.current)?.focus();
  }, [isRunning, isAway]);
  return { region, beginning, hold };
}

function stopsIn(list: Element): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('button, input')];
}
