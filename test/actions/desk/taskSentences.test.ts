import { workbookOf } from '../../builders/openWorkbook';
import { deskOn, SMALL_REGISTER } from '../../builders/taskDesk';

const FOUND = /^“Transparency contracts” is built\. The sheet .+ The sheet .+ \d+ more like that: /;

/** What the desk says and knows once papers were built. */
async function build(papers: readonly ('transparencyContracts' | 'checks')[]) {
  const desk = deskOn((await workbookOf(SMALL_REGISTER)).runExcel);
  await desk.look();
  const known = () => {
    const { known: now } = desk.getState();
    return now.kind === 'read' ? now.look.register.findings.length : undefined;
  };
  const before = known();
  await desk.start({ name: 'buildPapers', papers });
  return { message: desk.getState().notice?.message, before, after: known() };
}

describe('describeBuilt', () => {
  it('says what building a paper found, and the register has as many findings as before', async () => {
    const { message, before, after } = await build(['transparencyContracts']);
    expect(message).toMatch(FOUND);
    expect(message).toMatch(/: build “Checks” with these papers to see all\.$/);
    expect(after).toBe(before);
  });

  it('names the sheet that lists the rest where it was built too', async () => {
    const { message } = await build(['checks', 'transparencyContracts']);
    expect(message).toMatch(/ \d+ more like that: see “Checks”\.$/);
  });
});
