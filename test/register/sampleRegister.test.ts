import { readFileSync } from 'node:fs';
import { sampleAssessed } from '../builders/sampleAssessed';

describe('the sample register', () => {
  it('is judged as it was when its judgements were last read over by hand', async () => {
    const { report } = await sampleAssessed();
    const partnerships = report.partnerships.map(
      ({ sheet, row, name, significance, funding, officerDaysPerMonth, type, nextReviewDue }) => ({
        sheet,
        row,
        name,
        overall: significance.overall,
        funding: funding.byCouncil,
        shared: funding.shared,
        officerDaysPerMonth,
        type: type.value,
        nextReviewDue,
      }),
    );
    const findings: Record<string, number> = {};
    for (const { code } of report.findings) findings[code] = (findings[code] ?? 0) + 1;
    const expected: unknown = JSON.parse(readFileSync('test/fixtures/sample-register.json', 'utf8'));
    expect({ partnerships, findings }).toEqual(expected);
  });
});
