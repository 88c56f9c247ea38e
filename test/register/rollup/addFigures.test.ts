import { addFigures } from '../../../src/register/rollup/addFigures';

describe('addFigures', () => {
  it('adds place by place to pence', () => {
    expect(addFigures([0.1, 1], [0.2, 2], [0, 3])).toEqual([0.3, 6]);
  });
});
