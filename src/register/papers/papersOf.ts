import type { Scheme } from '../scheme/scheme';
import { PAPER_NAMES, type PaperName } from './paperState';

/** What a scheme must have for a paper; the others are every scheme's. */
const NEEDED: Readonly<Partial<Record<PaperName, (scheme: Scheme) => boolean>>> = {
  options: ({ papers }) => papers.optionsAppraisal,
  funding: ({ papers }) => papers.fundingStreams,
  commissioning: ({ papers }) => papers.commissioningUpdate,
  pooled: ({ papers }) => papers.pooledAndAligned,
  governance: ({ papers }) => papers.governance,
};

/** Those of some papers that a scheme has, in their order. */
export function papersOf(scheme: Scheme, names: readonly PaperName[] = PAPER_NAMES): PaperName[] {
  return names.filter((name) => NEEDED[name]?.(scheme) ?? true);
}
