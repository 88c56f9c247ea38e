import { COLUMNS } from '../../../src/register/columns';
import { createHeadingMatcher } from '../../../src/register/read/matchHeading';
import { SOUTH_HAMS_WEST_DEVON_2016 as scheme } from '../../builders/presetScheme';

const match = createHeadingMatcher(scheme);

describe('createHeadingMatcher', () => {
  it.each(COLUMNS.map(({ key, heading }) => [heading, key]))('knows %j', (heading, key) => {
    expect(match(heading)).toEqual({ id: key, key });
  });

  it.each([
    ['NAME', 'name'],
    ['Name*', 'name'],
    ['Name:', 'name'],
    ['  Lead\n Officer ', 'leadOfficer'],
    ['Lead  Member', 'leadMember'],
    ['Lead\u00a0Member(s)', 'leadMember'],
    ['Partnership / Organisation', 'name'],
    ['1. Name', 'name'],
    ['(a) Name', 'name'],
    ['Significant / Desirable', 'significance'],
    ['Significant or desirable?', 'significance'],
    ['Significant/Desirable (S/D)', 'significance'],
    ['Area covered (SH/WD/Both)', 'area'],
    ['Aims & Objectives', 'purpose'],
    ['Financial arrangements (£)', 'financialArrangements'],
    ['Financial arrangements 2016/17', 'financialArrangements'],
    ['Contribution (£)', 'financialArrangements'],
    ['Contribution £', 'annualCash'],
    ['Annual (£)', 'annualCash'],
    ['Proposed £ 2017/18', 'proposedCash'],
    ['Contact2', 'contact'],
    ['Lead Officer (South Hams)', 'leadOfficer'],
    ['Statutory?', 'statutory'],
    ['Officer time (days a month)', 'officerDays'],
    ['Classification', 'type'],
  ])('reads %j as %s', (heading, id) => {
    expect(match(heading)?.id).toBe(id);
  });

  it.each([
    ['SH annual £', 'annualCash:South Hams'],
    ['Annual £ (West Devon)', 'annualCash:West Devon'],
    ['Annual £ – WDBC', 'annualCash:West Devon'],
    ['£ SH', 'annualCash:South Hams'],
    ['Officer days a month – WD', 'officerDays:West Devon'],
    ['South Hams District Council officer days', 'officerDays:South Hams'],
    ['Proposed £ – S. Hams', 'proposedCash:South Hams'],
    ['Annual £ SH/WD', 'annualCash'],
  ])('reads %j as %s', (heading, id) => {
    expect(match(heading)?.id).toBe(id);
  });

  it('takes Financial arrangements of one council for what that council pays', () => {
    expect(match('Financial arrangements SH')).toEqual({
      id: 'annualCash:South Hams',
      key: 'financialArrangements',
    });
  });

  it.each([
    'Officer time (hours a month)',
    'Officer days (per year)',
    'Officer days a year',
    'Financial arrangements (£000)',
    'Annual £ (£k)',
    'Review every (years)',
    'Lead Officer / Contact',
    'South Hams',
    'Column1',
    'Next review due',
    'Ref',
    '2016',
    '*',
    '',
  ])('does not guess at %j', (heading) => {
    expect(match(heading)).toBeUndefined();
  });
});
