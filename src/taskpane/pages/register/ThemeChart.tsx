import { makeStyles, Subtitle2, Text, tokens, typographyStyles } from '@fluentui/react-components';
import { HorizontalBarChart, type ChartProps } from '@fluentui/react-charts';
import { useId } from 'react';

/** One bar: a theme, and a part for each legend. */
export interface ChartRow {
  readonly title: string;
  readonly values: readonly { readonly value: number; readonly words: string }[];
}

interface ThemeChartProps {
  readonly heading: string;
  /** What the parts of each bar are, from left to right. */
  readonly legends: readonly string[];
  readonly rows: readonly ChartRow[];
  readonly remark?: string | undefined;
}

/** In the contrast themes of Windows the browser leaves drawings as they are, so these colours change with the theme. */
const COLORS = ['var(--chart-first)', 'var(--chart-second)', 'var(--chart-third)'] as const;

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    '--chart-first': tokens.colorBrandBackground,
    '--chart-second': tokens.colorPaletteTealBorderActive,
    '--chart-third': tokens.colorNeutralStroke1,
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      color: 'CanvasText',
      '--chart-first': 'Highlight',
      '--chart-second': 'CanvasText',
      '--chart-third': 'GrayText',
    },
  },
  chart: {
    // Long names of themes go on in the next line instead of being cut.
    '& .fui-hbc__chartTitleLeft': { whiteSpace: 'normal', overflow: 'visible' },
    // Its legend would be cut at 320 pixels; the one below goes on in the next line.
    '& .fui-hbc__legendContainer': { display: 'none' },
  },
  legends: {
    ...typographyStyles.caption1,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  legend: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  swatch: { width: '12px', height: '12px' },
  table: {
    ...typographyStyles.caption1,
    borderCollapse: 'collapse',
    width: '100%',
    '& th, & td': {
      textAlign: 'end',
      verticalAlign: 'top',
      padding: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    },
    '& th:first-child': { textAlign: 'start', paddingInlineStart: 0 },
    '& th': { fontWeight: tokens.fontWeightRegular },
  },
});

/**
 * Bars by theme, and the same in a table. The drawing can neither be pressed nor is it told to screen readers: its parts
 * are too small to hit and are named without their theme. The table has all that it shows.
 */
export function ThemeChart({ heading, legends, rows, remark }: ThemeChartProps) {
  const styles = useStyles();
  const headingId = useId();
  const longest = Math.max(...rows.map(totalOf));
  return (
    <section className={styles.section} aria-labelledby={headingId}>
      <Subtitle2 as="h2" id={headingId}>
        {heading}
      </Subtitle2>
      {longest > 0 && (
        <div inert>
          <div className={styles.chart}>
            <HorizontalBarChart
              data={rows.map((row) => drawRow(row, legends, longest))}
              chartDataMode="hidden"
              culture="en-GB"
              hideTooltip
              // A bar of one part would have its rest filled in.
              showLegendForSinglePointBar
            />
          </div>
          <ul className={styles.legends}>
            {legends.map((legend, index) => (
              <li key={legend} className={styles.legend}>
                <span className={styles.swatch} style={{ backgroundColor: colorOf(index) }} />
                {legend}
              </li>
            ))}
          </ul>
        </div>
      )}
      <table className={styles.table} aria-labelledby={headingId}>
        <thead>
          <tr>
            <th scope="col">Theme</th>
            {legends.map((legend) => (
              <th key={legend} scope="col">
                {legend}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ title, values }) => (
            <tr key={title}>
              <th scope="row">{title}</th>
              {values.map(({ words }, index) => (
                <td key={index}>{words}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {remark !== undefined && (
        <Text as="p" size={200}>
          {remark}
        </Text>
      )}
    </section>
  );
}

function totalOf({ values }: ChartRow): number {
  return values.reduce((sum, { value }) => sum + value, 0);
}

function colorOf(index: number): string {
  return COLORS[index % COLORS.length] ?? COLORS[0];
}

/** One bar as long as its total is beside the longest: what is left of the line is drawn without a colour. */
function drawRow(row: ChartRow, legends: readonly string[], longest: number): ChartProps {
  const parts = row.values.map(({ value }, index) => ({
    legend: legends[index] ?? '',
    horizontalBarChartdata: { x: value, total: longest },
    color: colorOf(index),
  }));
  const rest = longest - totalOf(row);
  return {
    chartTitle: row.title,
    chartData: [
      ...parts.filter(({ horizontalBarChartdata: { x } }) => x > 0),
      ...(rest > 0 ? [drawRest(rest, longest)] : []),
    ],
  };
}

function drawRest(rest: number, longest: number) {
  return {
    legend: '',
    placeHolder: true,
    horizontalBarChartdata: { x: rest, total: longest },
    color: 'transparent',
  };
}
