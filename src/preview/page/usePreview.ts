import { useSyncExternalStore } from 'react';
import type { Preview } from '../state/Preview';
import type { PreviewState } from '../state/previewState';

/** The preview's state, drawn anew at each change. */
export function usePreview(preview: Preview): PreviewState {
  return useSyncExternalStore(preview.subscribe, preview.getState);
}
