import type { BarChart } from './sheet';
import { DECLARATION, element, escapeXml } from './xml';

const CHART_NS = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const DRAWING_NS = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const SHEET_DRAWING_NS = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const RELATIONSHIP_NS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NAMES_AXIS = 504610816;
const COUNTS_AXIS = 504612352;

const value = (name: string, val: string | number): string => element(name, { val });

function cache(name: string, values: readonly (string | number)[], format: string): string {
  const points = values.map((text, idx) =>
    element('c:pt', { idx }, element('c:v', {}, escapeXml(String(text)))),
  );
  return element(name, {}, format, value('c:ptCount', values.length), ...points);
}

function seriesXml(chart: BarChart): string {
  const names = cache('c:strCache', chart.cachedNames, '');
  const counts = cache('c:numCache', chart.cachedCounts, element('c:formatCode', {}, 'General'));
  const fill = element('a:solidFill', {}, element('a:schemeClr', { val: 'accent6' }));
  return element(
    'c:ser',
    {},
    value('c:idx', 0),
    value('c:order', 0),
    element('c:tx', {}, element('c:v', {}, 'Partnerships')),
    element('c:spPr', {}, fill),
    value('c:invertIfNegative', 0),
    element('c:cat', {}, element('c:strRef', {}, element('c:f', {}, escapeXml(chart.names)), names)),
    element('c:val', {}, element('c:numRef', {}, element('c:f', {}, escapeXml(chart.counts)), counts)),
  );
}

function axisXml(kind: 'c:catAx' | 'c:valAx'): string {
  const isNames = kind === 'c:catAx';
  const scaling = element('c:scaling', {}, value('c:orientation', 'minMax'));
  const rest = isNames
    ? [value('c:auto', 1), value('c:lblAlgn', 'ctr'), value('c:lblOffset', 100), value('c:noMultiLvlLbl', 0)]
    : [value('c:crossBetween', 'between')];
  return element(
    kind,
    {},
    value('c:axId', isNames ? NAMES_AXIS : COUNTS_AXIS),
    scaling,
    value('c:delete', 0),
    value('c:axPos', isNames ? 'b' : 'l'),
    isNames ? '' : element('c:majorGridlines'),
    element('c:numFmt', { formatCode: 'General', sourceLinked: 1 }),
    value('c:majorTickMark', 'out'),
    value('c:minorTickMark', 'none'),
    value('c:tickLblPos', 'nextTo'),
    value('c:crossAx', isNames ? COUNTS_AXIS : NAMES_AXIS),
    value('c:crosses', 'autoZero'),
    ...rest,
  );
}

function titleXml(title: string): string {
  const text = element(
    'a:r',
    {},
    element('a:rPr', { lang: 'en-GB', sz: 1200 }),
    element('a:t', {}, escapeXml(title)),
  );
  const rich = element('c:rich', {}, element('a:bodyPr'), element('a:lstStyle'), element('a:p', {}, text));
  return element('c:title', {}, element('c:tx', {}, rich), value('c:overlay', 0));
}

/** A chart part: one series of upright bars. */
export function chartXml(chart: BarChart): string {
  const bars = element(
    'c:barChart',
    {},
    value('c:barDir', 'col'),
    value('c:grouping', 'clustered'),
    value('c:varyColors', 0),
    seriesXml(chart),
    value('c:gapWidth', 60),
    value('c:axId', NAMES_AXIS),
    value('c:axId', COUNTS_AXIS),
  );
  return (
    DECLARATION +
    element(
      'c:chartSpace',
      { 'xmlns:c': CHART_NS, 'xmlns:a': DRAWING_NS, 'xmlns:r': RELATIONSHIP_NS },
      value('c:roundedCorners', 0),
      element(
        'c:chart',
        {},
        titleXml(chart.title),
        value('c:autoTitleDeleted', 0),
        element('c:plotArea', {}, element('c:layout'), bars, axisXml('c:catAx'), axisXml('c:valAx')),
        value('c:plotVisOnly', 1),
        value('c:dispBlanksAs', 'gap'),
      ),
    )
  );
}

function corner(name: string, column: number, row: number): string {
  const offsets = { col: column, colOff: 0, row, rowOff: 0 };
  return element(
    name,
    {},
    ...Object.entries(offsets).map(([part, number]) => element(`xdr:${part}`, {}, String(number))),
  );
}

/** A drawing part: one chart over the cells of a sheet. */
export function drawingXml({ over }: BarChart, chartId: string): string {
  const [firstColumn, firstRow, lastColumn, lastRow] = over;
  const graphic = element(
    'a:graphic',
    {},
    element('a:graphicData', { uri: CHART_NS }, element('c:chart', { 'xmlns:c': CHART_NS, 'r:id': chartId })),
  );
  const properties = element(
    'xdr:nvGraphicFramePr',
    {},
    element('xdr:cNvPr', { id: 2, name: 'Chart 1', descr: 'Number of partnerships on each tab' }),
    element('xdr:cNvGraphicFramePr'),
  );
  const place = element('a:off', { x: 0, y: 0 }) + element('a:ext', { cx: 0, cy: 0 });
  const frame = element(
    'xdr:graphicFrame',
    { macro: '' },
    properties,
    element('xdr:xfrm', {}, place),
    graphic,
  );
  return (
    DECLARATION +
    element(
      'xdr:wsDr',
      { 'xmlns:xdr': SHEET_DRAWING_NS, 'xmlns:a': DRAWING_NS, 'xmlns:r': RELATIONSHIP_NS },
      element(
        'xdr:twoCellAnchor',
        {},
        corner('xdr:from', firstColumn, firstRow),
        corner('xdr:to', lastColumn, lastRow),
        frame,
        element('xdr:clientData'),
      ),
    )
  );
}
