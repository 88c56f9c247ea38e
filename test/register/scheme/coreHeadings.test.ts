import { COLUMNS } from '../../../src/register/columns';
import { createHeadingMatcher } from '../../../src/register/read/matchHeading';
import { coreHeadings } from '../../../src/register/scheme/coreHeadings';
import { assessmentColumns } from '../../../src/register/sheets/assessmentColumns';
import { lancasterScheme } from '../../builders/lancasterRegister';
import { CONTEXT } from '../../builders/partnership';

const CLASSES = {
  significant: { name: 'Major', aliases: [] },
  between: [{ name: 'Moderate', aliases: [], treatedAs: 'Desirable' as const }],
  desirable: { name: 'Limited', aliases: [] },
};

describe('coreHeadings', () => {
  it('are the report’s eleven under its own scheme', () => {
    expect(coreHeadings(CONTEXT.scheme).map(({ heading }) => heading)).toEqual(
      COLUMNS.filter(({ isCore }) => isCore).map(({ heading }) => heading),
    );
  });

  it('name another scheme’s classes, and no type where it has none', async () => {
    const headings = coreHeadings(await lancasterScheme()).map(({ heading }) => heading);
    expect(headings).toContain('Significant/Other');
    expect(headings).toHaveLength(10);
    expect(headings).not.toContain('Type of Partnership');
  });

  it('are understood when the tab is read', async () => {
    const scheme = await lancasterScheme({ classes: CLASSES });
    const match = createHeadingMatcher(scheme);
    for (const { key, heading } of coreHeadings(scheme)) expect(match(heading)?.key).toBe(key);
    expect(match('Major / Moderate / Limited')).toEqual({ id: 'significance', key: 'significance' });
  });
});

describe('assessmentColumns', () => {
  it('ask for nothing that no test of the scheme looks at', async () => {
    const columns = assessmentColumns(await lancasterScheme());
    expect(columns.map(({ heading }) => heading)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^Statutory$|Risk|risk/)]),
    );
    expect(columns.find(({ id }) => id === 'officerDays')?.guidance).toBe(
      'Officer days a month. 0 when there are none; leave it blank while that is not known.',
    );
  });
});
