import { listDueItems } from '../../../../src/register';
import { describeDueState } from '../../../../src/taskpane/pages/reviews/describeDueState';
import { lancasterRegister, lancasterScheme } from '../../../builders/lancasterRegister';

const HEADINGS = ['Name', 'Area covered', 'Agreement dates'];

async function stateOf(...rows: readonly (readonly string[])[]): Promise<string[]> {
  const scheme = await lancasterScheme();
  const register = lancasterRegister(scheme, { Economy: [HEADINGS, ...rows] });
  return describeDueState(listDueItems(register, scheme), register, scheme);
}

describe('describeDueState', () => {
  it('tells a register without partnerships from one where nothing is due', async () => {
    expect(await stateOf()).toEqual(['There is no partnership on the theme tabs yet.']);
    expect(await stateOf(['Bay Tourism', 'Lancaster', 'Rolling'])).toEqual([
      'Nothing is due. No reviews are due at intervals, because the scheme does not say how often they are.',
    ]);
  });
});
