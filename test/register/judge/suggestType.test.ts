import { suggestType } from '../../../src/register/judge/suggestType';
import type { Scheme } from '../../../src/register/scheme/scheme';
import { typeSignSchema, type TypeSign } from '../../../src/register/scheme/typeRules';
import { agreement, facts, type GivenFacts } from '../../builders/facts';
import { registerTab, type RowContent } from '../../builders/register';
import { SOUTH_HAMS_WEST_DEVON_2016 } from '../../builders/presetScheme';

const PAID: GivenFacts = { cash: { sh: 8000 } };

/** A scheme of two types and some signs of them. */
function schemeOf(...signs: readonly TypeSign[]): Scheme {
  const base = SOUTH_HAMS_WEST_DEVON_2016;
  return {
    ...base,
    types: [
      { key: 'club', name: 'Club', aliases: [] },
      { key: 'service', name: 'Bought service', aliases: [] },
    ],
    columns: [{ key: 'led by', name: 'Led by', aliases: [], kind: 'text', choices: [], guidance: '' }],
    typeRules: { ...base.typeRules, signs },
  };
}

function sign(given: Partial<TypeSign>): TypeSign {
  return typeSignSchema.parse({ type: 'club', ...given });
}

function suggest(scheme: Scheme, content: RowContent, given: GivenFacts = {}) {
  const [row] = registerTab([content]).rows;
  if (!row) throw new Error('Expected a row');
  return suggestType(row, facts(given), scheme);
}

describe('suggestType', () => {
  it.each<[string, Partial<TypeSign>, RowContent, GivenFacts, string | undefined]>([
    ['cash', { cash: 'paid' }, {}, PAID, 'cash is paid'],
    ['cash that is not there', { cash: 'paid' }, {}, {}, undefined],
    ['no cash', { cash: 'not paid' }, {}, {}, 'no cash is known to be paid'],
    [
      'an agreement',
      { agreements: ['MoU', 'terms of reference'] },
      {},
      { agreement: agreement({ kind: 'MoU' }) },
      'it has an MoU',
    ],
    ['another agreement', { agreements: ['MoU'] }, {}, { agreement: agreement({ kind: 'SLA' }) }, undefined],
    [
      'cash under an agreement',
      { cash: 'paid', agreements: ['terms of reference'] },
      {},
      { ...PAID, agreement: agreement({ kind: 'terms of reference' }) },
      'cash is paid under terms of reference',
    ],
    [
      'an agreement and words',
      { agreements: ['contract'], words: ['clean*'], columns: ['Purpose'] },
      { purpose: 'Street cleaning' },
      { agreement: agreement({ kind: 'contract' }) },
      'it has a contract and its purpose says "cleaning"',
    ],
    [
      'words elsewhere than in its columns',
      { words: ['clean*'], columns: ['Purpose'] },
      { name: 'Cleaners' },
      {},
      undefined,
    ],
    [
      'words in the first of its columns that has them',
      { words: ['clean*'], columns: ['Lead Officer', 'Name'] },
      { name: 'Cleaners', leadOfficer: 'Clean team' },
      {},
      'its lead officer says "Clean"',
    ],
    [
      'words in a column of the scheme’s own',
      { words: ['volunteers'], columns: ['Led by'] },
      { 'addedText:led by': 'Volunteers' },
      {},
      'its led by says "Volunteers"',
    ],
  ])('goes by %s', (_, given, content, known, reason) => {
    const found = suggest(schemeOf(sign(given)), content, known);
    expect(found).toEqual(reason === undefined ? undefined : { type: 'Club', reason });
  });

  it('takes the first sign that holds', () => {
    const scheme = schemeOf(
      sign({ words: ['moor'], columns: ['Name'] }),
      sign({ type: 'service', cash: 'paid' }),
      sign({ cash: 'paid' }),
    );
    expect(suggest(scheme, { name: 'Harbour' }, PAID)).toEqual({
      type: 'Bought service',
      reason: 'cash is paid',
    });
    expect(suggest(scheme, { name: 'Moor' }, PAID)?.type).toBe('Club');
  });

  it('suggests nothing in a scheme without signs', () => {
    expect(suggest(schemeOf(), { name: 'Estuaries Forum' }, PAID)).toBeUndefined();
  });
});
