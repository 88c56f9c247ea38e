import { useEffect, useSyncExternalStore } from 'react';
import type { DeskState, TaskDesk } from '../../actions';

/** The desk's state as it is now; has the register read when nothing is known of it. */
export function useDesk(desk: TaskDesk): DeskState {
  const state = useSyncExternalStore(desk.subscribe, desk.getState);
  const isNeeded = state.known.kind === 'nothing yet' && state.running === undefined;
  useEffect(() => {
    if (isNeeded) void desk.look();
  }, [desk, isNeeded]);
  const isRead = state.known.kind === 'read' || state.known.kind === 'reading';
  useEffect(() => (isRead ? desk.watchChanges() : undefined), [desk, isRead]);
  return state;
}
