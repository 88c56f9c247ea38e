import { limitWidth, widthForKey } from '../../../src/preview/pane/paneWidth';

describe('widthForKey', () => {
  it.each([
    ['ArrowLeft', 360],
    ['ArrowRight', 340],
    ['Home', 280],
    ['End', 700],
    ['a', undefined],
  ])('answers %s with %s', (key, width) => {
    expect(widthForKey(key, 350)).toBe(width);
  });

  it('stays within its limits', () => {
    expect([widthForKey('ArrowRight', 282), widthForKey('ArrowLeft', 699)]).toEqual([280, 700]);
  });
});

describe('limitWidth', () => {
  it('gives whole pixels', () => {
    expect(limitWidth(333.6)).toBe(334);
  });
});
