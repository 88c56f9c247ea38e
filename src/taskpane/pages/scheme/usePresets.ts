import { useEffect, useState } from 'react';
import type { Scheme } from '../../../register';

/** The schemes that come with the add-in, as far as they have been fetched. */
export type LoadedPresets =
  | { readonly kind: 'loading' }
  | { readonly kind: 'loaded'; readonly schemes: readonly Scheme[] }
  | { readonly kind: 'failed' };

/** Fetches the schemes that come with the add-in; they are no part of what the pane loads first. */
export function usePresets(): LoadedPresets {
  const [loaded, setLoaded] = useState<LoadedPresets>({ kind: 'loading' });
  useEffect(() => {
    let isGone = false;
    const tell = (result: LoadedPresets) => {
      if (!isGone) setLoaded(result);
    };
    loadPresets().then(
      (schemes) => {
        tell({ kind: 'loaded', schemes });
      },
      () => {
        tell({ kind: 'failed' });
      },
    );
    return () => {
      isGone = true;
    };
  }, []);
  return loaded;
}

async function loadPresets(): Promise<readonly Scheme[]> {
  const { PRESETS } = await import('../../../register/scheme/presets');
  return Promise.all(PRESETS.map(({ load }) => load()));
}
