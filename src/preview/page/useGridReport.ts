import { useMemo, useState } from 'react';

/** What the cells have to say beside what they show. */
export interface GridReport {
  readonly sentence: string;
  /** What the workbook holds and the cells do not show, in sentences. */
  readonly losses: readonly string[];
  readonly say: (sentence: string) => void;
  readonly setLosses: (losses: readonly string[]) => void;
}

/** Keeps what the cells say, for the status bar. */
export function useGridReport(): GridReport {
  const [sentence, say] = useState('');
  const [losses, setLosses] = useState<readonly string[]>([]);
  return useMemo(() => ({ sentence, losses, say, setLosses }), [sentence, losses]);
}
