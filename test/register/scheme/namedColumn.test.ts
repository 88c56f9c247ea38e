import { findNamedColumn } from '../../../src/register/scheme/namedColumn';

const COLUMNS = [
  { key: 'chair', kind: 'text', name: 'Chair', aliases: ['Purpose', 'Chaired by', 'Aims'] },
  { key: 'lead', kind: 'text', name: 'lead officer', aliases: [] },
  { key: 'area', kind: 'yes-no', name: 'Area covered', aliases: [] },
] as const;

describe('findNamedColumn', () => {
  it.each<[string, string | undefined, string | undefined]>([
    ['Lead Member', 'Lead Member', 'leadMember'],
    ['lead councillor', 'Lead Member', 'leadMember'],
    ['CHAIRED BY', 'Chair', 'addedText:chair'],
    // The scheme's own come first, but no other name comes before a heading.
    ['Area covered', 'Area covered', 'addedYesNo:area'],
    ['Purpose', 'Purpose', 'purpose'],
    ['Aims', 'Chair', 'addedText:chair'],
    // Two columns may differ in capitals alone.
    ['Lead Officer', 'Lead Officer', 'leadOfficer'],
    ['lead officer', 'lead officer', 'addedText:lead'],
    // A tab may have it for each council.
    ['Annual £', undefined, undefined],
    ['Minutes', undefined, undefined],
  ])('takes %s for the column %s', (name, heading, id) => {
    expect(findNamedColumn(name, { columns: COLUMNS })).toEqual(heading && { heading, id });
  });
});
