import { findFile } from '../../../src/headless/preview/findFile';

describe('findFile', () => {
  it.each([
    ['/', { kind: 'page', file: 'index.html' }],
    ['/js/preview.1a2b.js', { kind: 'page', file: 'js/preview.1a2b.js' }],
    ['/office.js', { kind: 'office client' }],
    ['/pane/taskpane.html', { kind: 'pane', file: 'taskpane.html' }],
    ['/pane/js/a%20b.js', { kind: 'pane', file: 'js/a b.js' }],
  ])('finds what %s asks for', (path, found) => {
    expect(findFile(path)).toEqual(found);
  });

  it.each([
    '/../secret.txt',
    '/pane/../../x.js',
    '/%2e%2e/x.js',
    '/a%5c..%5cx.js',
    '/c:/x.js',
    '/%E0',
    '//x.js',
    '/a/./b.js',
    '/a%00.js',
  ])('leads %s nowhere', (path) => {
    expect(findFile(path)).toEqual({ kind: 'nothing' });
  });
});
