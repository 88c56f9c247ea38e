import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

interface AuditException {
  readonly advisory: string;
  readonly reason: string;
}

/** What continuous integration makes of a report; the file is plain JavaScript, so its types are said here. */
interface JudgeAudit {
  readonly judgeAudit: (
    report: unknown,
    exceptions: readonly AuditException[],
  ) => Readonly<Record<'toActOn' | 'excepted' | 'unneeded', readonly string[]>> | undefined;
}

const { judgeAudit } = createRequire(__filename)('../../.ci/judgeAudit.cjs') as JudgeAudit; // required, not imported: it has no types

const advisory = (id: string, severity: string) => ({
  name: 'left-pad',
  title: 'Pads too far',
  url: `https://github.com/advisories/${id}`,
  severity,
});
const REPORT = {
  vulnerabilities: {
    'left-pad': { name: 'left-pad', via: [advisory('GHSA-1', 'high'), advisory('GHSA-2', 'moderate')] },
    padded: { name: 'padded', via: ['left-pad', advisory('GHSA-3', 'critical')] },
  },
};

describe('judgeAudit', () => {
  it('names serious advisories, and lets those through that are excepted', () => {
    expect(judgeAudit(REPORT, [{ advisory: 'GHSA-3', reason: 'Not reached.' }])).toEqual({
      toActOn: ['GHSA-1 left-pad: Pads too far (high)'],
      excepted: ['GHSA-3 left-pad: Pads too far (critical)'],
      unneeded: [],
    });
  });

  it('names exceptions that nothing needs any more', () => {
    expect(judgeAudit({ vulnerabilities: {} }, [{ advisory: 'GHSA-9', reason: 'Gone.' }])).toEqual({
      toActOn: [],
      excepted: [],
      unneeded: ['GHSA-9'],
    });
  });

  it.each([[undefined], [null], [{ message: '405 Method Not Allowed', statusCode: 405 }], ['busy']])(
    'judges nothing where the registry answers %j',
    (report) => {
      expect(judgeAudit(report, [])).toBeUndefined();
    },
  );
});

describe('the recorded exceptions', () => {
  it('have a reason each', () => {
    const exceptions = JSON.parse(readFileSync('.ci/auditExceptions.json', 'utf8')) as AuditException[]; // the file's own shape
    expect(
      exceptions.filter(({ advisory: id, reason }) => !id.startsWith('GHSA-') || reason.length < 10),
    ).toEqual([]);
  });
});
