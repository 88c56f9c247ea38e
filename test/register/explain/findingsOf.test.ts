import type { Finding } from '../../../src/register';
import { findingsOf } from '../../../src/register/explain/findingsOf';
import { partnership } from '../../builders/partnership';
import { registerTab, withFurtherRows } from '../../builders/register';

describe('findingsOf', () => {
  it('gives the findings of every row of a name and no others', () => {
    const { row } = withFurtherRows(registerTab([{}]), [{ area: 'WD' }]);
    const at = (sheet?: string, line?: number): Finding => ({
      code: 'row/required',
      value: '',
      facts: {},
      ...(sheet !== undefined && { sheet }),
      ...(line !== undefined && { row: line }),
    });
    const own = [at('Economy', 3), at('Economy', 4)];
    const others = [at(), at('Economy'), at('Economy', 2), at('Economy', 5), at('Homes', 3)];
    expect(findingsOf(partnership(row), [...others, ...own])).toEqual(own);
  });
});
