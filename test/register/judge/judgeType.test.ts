import { judgeType } from '../../../src/register/judge/judgeType';
import { agreement, facts, type GivenFacts } from '../../builders/facts';
import { registerTab, type RowContent } from '../../builders/register';
import { SOUTH_HAMS_WEST_DEVON_2016 } from '../../builders/presetScheme';

function judge(content: RowContent, given: GivenFacts = {}) {
  const [row] = registerTab([content]).rows;
  if (!row) throw new Error('Expected a row');
  return judgeType(row, facts(given), SOUTH_HAMS_WEST_DEVON_2016);
}

describe('judgeType', () => {
  it('uses the recorded type', () => {
    expect(judge({ purpose: 'Liaison forum' }, { type: 'Strategic' })).toEqual({
      value: 'Strategic',
      source: 'recorded',
      why: 'As recorded.',
    });
  });

  it.each<[RowContent, GivenFacts, string, string]>([
    [
      { purpose: 'Debt advice' },
      { cash: { sh: 8000 }, agreement: agreement({ kind: 'SLA' }) },
      'Community Delivery',
      'Suggested: cash is paid under an SLA.',
    ],
    [{ purpose: 'Sets strategy for growth' }, {}, 'Strategic', 'Suggested: its purpose says "strategy".'],
    [
      { purpose: 'Shared service for building control' },
      {},
      'Service Improvement',
      'Suggested: its purpose says "Shared service".',
    ],
    [{ name: 'Estuaries Forum' }, {}, 'Community Liaison', 'Suggested: its name says "Forum".'],
    [
      { name: 'Totnes Citizens Advice' },
      { cash: { sh: 8000 } },
      'Community Delivery',
      'Suggested: its name says "Citizens Advice".',
    ],
  ])('suggests a type with its reason (%#)', (content, given, value, why) => {
    expect(judge(content, given)).toEqual({ value, source: 'suggested', why });
  });

  it('suggests nothing where nothing points to a type', () => {
    expect(judge({ name: 'Tamar Valley AONB' })).toEqual({
      value: null,
      source: 'suggested',
      why: 'No type is recorded, and nothing in the row points to one.',
    });
  });
});
