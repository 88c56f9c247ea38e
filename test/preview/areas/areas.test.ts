import { nextArea } from '../../../src/preview/areas/areas';

describe('nextArea', () => {
  it.each([
    [undefined, 'ribbon', 'pane'],
    ['ribbon', 'cells', 'pane'],
    ['cells', 'pane', 'ribbon'],
    ['pane', 'ribbon', 'cells'],
  ] as const)('goes from %s on to %s and back to %s', (here, on, back) => {
    expect([nextArea(here, false, true), nextArea(here, true, true)]).toEqual([on, back]);
  });

  it('leaves out a pane that is not shown', () => {
    expect([nextArea('cells', false, false), nextArea('ribbon', true, false)]).toEqual(['ribbon', 'cells']);
  });
});
