import { formatCell } from '../../../grid/address';
import type { Comment } from './sheet';
import { DECLARATION, element, textElement } from './xml';

/** A comments part: what people wrote in the notes of a sheet's cells. */
export function commentsXml(comments: readonly Comment[]): string {
  const authors = [...new Set(comments.map(({ author }) => author))];
  const written = comments.map(({ row, column, author, text }) => {
    const size = element('sz', { val: 9 }) + element('color', { indexed: 81 });
    const font = element('rFont', { val: 'Tahoma' }) + element('family', { val: 2 });
    const heading = element(
      'r',
      {},
      element('rPr', {}, element('b'), size, font),
      textElement('t', `${author}:`),
    );
    const body = element('r', {}, element('rPr', {}, size, font), textElement('t', `\n${text}`));
    const at = { ref: formatCell(row, column), authorId: authors.indexOf(author) };
    return element('comment', at, element('text', {}, heading, body));
  });
  return (
    DECLARATION +
    element(
      'comments',
      { xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main' },
      element('authors', {}, ...authors.map((author) => textElement('author', author))),
      element('commentList', {}, ...written),
    )
  );
}

function boxXml({ row, column }: Comment, at: number): string {
  const style =
    'position:absolute;margin-left:60pt;margin-top:2pt;width:150pt;height:70pt;z-index:1;visibility:hidden';
  // Left column and offset, top row and offset, right column and offset, bottom row and offset.
  const anchor = [column + 1, 15, Math.max(row - 1, 0), 10, column + 3, 15, row + 3, 4].join(', ');
  return element(
    'v:shape',
    {
      id: `_x0000_s${1025 + at}`,
      type: '#_x0000_t202',
      style,
      fillcolor: '#ffffe1',
      'o:insetmode': 'auto',
    },
    element('v:fill', { color2: '#ffffe1' }),
    element('v:shadow', { on: 't', color: 'black', obscured: 't' }),
    element('v:path', { 'o:connecttype': 'none' }),
    element('v:textbox', { style: 'mso-direction-alt:auto' }, element('div', { style: 'text-align:left' })),
    element(
      'x:ClientData',
      { ObjectType: 'Note' },
      element('x:MoveWithCells'),
      element('x:SizeWithCells'),
      element('x:Anchor', {}, anchor),
      element('x:AutoFill', {}, 'False'),
      element('x:Row', {}, String(row)),
      element('x:Column', {}, String(column)),
    ),
  );
}

/** The drawing of the boxes that notes are shown in, which Excel still keeps as VML. */
export function commentBoxesXml(comments: readonly Comment[]): string {
  const box = element(
    'v:shapetype',
    { id: '_x0000_t202', coordsize: '21600,21600', 'o:spt': 202, path: 'm,l,21600r21600,l21600,xe' },
    element('v:stroke', { joinstyle: 'miter' }),
    element('v:path', { gradientshapeok: 't', 'o:connecttype': 'rect' }),
  );
  const layout = element(
    'o:shapelayout',
    { 'v:ext': 'edit' },
    element('o:idmap', { 'v:ext': 'edit', data: 1 }),
  );
  return element(
    'xml',
    {
      'xmlns:v': 'urn:schemas-microsoft-com:vml',
      'xmlns:o': 'urn:schemas-microsoft-com:office:office',
      'xmlns:x': 'urn:schemas-microsoft-com:office:excel',
    },
    layout,
    box,
    ...comments.map(boxXml),
  );
}
