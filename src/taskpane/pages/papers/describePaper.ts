import { keepsWords, type PaperState } from '../../../register';
import { formatDate } from '../../shell/formatDate';

/** How a paper stands to the register, in two or three words. */
export function describeMark({ kind }: PaperState['standing']): string {
  switch (kind) {
    case 'not built':
      return 'Not built';
    case 'up to date':
      return 'Up to date';
    case 'earlier date':
      return 'Date has passed';
    case 'out of date':
      return 'Out of date';
  }
}

/** What a paper was built by, and what to know before it is built again; a sentence each. */
export function describeBasis({ basis, standing, isTypedOn, paper }: PaperState): string[] {
  return [
    ...(basis ? [describeBuilding(basis)] : []),
    ...(standing.kind === 'earlier date' ? ['It agrees with the register, as of an earlier day.'] : []),
    ...(isTypedOn
      ? [
          keepsWords(paper)
            ? 'Something was typed on it: what stands in the officer’s cells is kept when it is built again.'
            : 'Something was typed on it: building it again takes that away.',
        ]
      : []),
  ];
}

function describeBuilding({
  asOf,
  builtOn,
  committeeDate,
  inflation,
  isPublic,
}: NonNullable<PaperState['basis']>): string {
  const parts = [
    `Built on ${formatDate(builtOn)} as of ${formatDate(asOf)}`,
    ...(committeeDate === null ? [] : [`for the committee of ${formatDate(committeeDate)}`]),
    ...(inflation === undefined
      ? []
      : [`with ${Number((inflation * 100).toPrecision(12))}% inflation on £ proposed`]),
    ...(isPublic ? ['public version'] : []),
  ];
  return `${parts.join(', ')}.`;
}
