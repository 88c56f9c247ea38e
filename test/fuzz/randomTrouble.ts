import { DOCUMENTED_ERRORS, type DocumentedError, type Fault, type RequestAt } from '../../src/host';
import type { Edit } from './randomEdit';
import type { Random } from './random';

// The keys of a constant object are of its own.
const CODES = Object.keys(DOCUMENTED_ERRORS) as DocumentedError[];
/** No action takes more requests than about so many. */
const MOST_REQUESTS = 5;

/** What goes wrong at a request of an action, counted from 1. */
export interface RandomTrouble {
  readonly request: number;
  readonly says: string;
  readonly strike: (request: RequestAt) => Fault | undefined;
}

/** An error, a lost connection or, where there is one, a co-author's edit. */
export function randomTrouble(
  random: Random,
  edit: (Edit & { make: () => void }) | undefined,
): RandomTrouble {
  const request = 1 + random.below(MOST_REQUESTS);
  const code = random.pick(CODES);
  const share = random.below(1000) / 1000;
  const faultOf: Record<'refused' | 'action' | 'before' | 'after', (at: RequestAt) => Fault | undefined> = {
    refused: () => ({ kind: 'refused', code }),
    before: () => ({ kind: 'lost', when: 'before' }),
    after: () => ({ kind: 'lost', when: 'after' }),
    action: ({ changes }) => {
      const action = changes[Math.floor(share * changes.length)];
      return action === undefined ? undefined : { kind: 'action refused', action, code };
    },
  };
  if (edit && random.happens(0.5)) {
    const strike = () => {
      edit.make();
      return undefined;
    };
    return { request: request + 1, says: `a co-author ${edit.says}`, strike };
  }
  const kind = random.pick(['refused', 'action', 'action', 'before', 'after'] as const);
  return { request, says: `${kind} ${code}`, strike: faultOf[kind] };
}
