import { chooseTheme } from '../../../src/taskpane/shell/chooseTheme';

describe('chooseTheme', () => {
  it.each([
    ['Colourful', '#E6E6E6', 'light'],
    ['White', '#FFFFFF', 'light'],
    ['Dark grey', '#666666', 'dark'],
    ['Black', '#262626', 'dark'],
    ['short', '#fff', 'light'],
    ['without its sign', '0a0a0a', 'dark'],
  ])('follows the Office theme %s', (_, color, expected) => {
    expect(chooseTheme(color, expected === 'light')).toBe(expected);
  });

  it.each([undefined, '', 'red', '#12345'])('asks the system when Office says %p', (color) => {
    expect(chooseTheme(color, true)).toBe('dark');
    expect(chooseTheme(color, false)).toBe('light');
  });
});
