/** Office.js names of lines and weights. */
export const LINE_STYLES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
] as const;
export const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;
export type LineStyle = (typeof LINE_STYLES)[number];
export type LineWeight = (typeof WEIGHTS)[number];

interface Line {
  readonly line: LineStyle;
  readonly weight: LineWeight;
}

/** Lines and weights by the names of ECMA-376 18.18.3. */
const LINES: Readonly<Record<string, Line>> = {
  none: { line: 'None', weight: 'Thin' },
  thin: { line: 'Continuous', weight: 'Thin' },
  medium: { line: 'Continuous', weight: 'Medium' },
  thick: { line: 'Continuous', weight: 'Thick' },
  hair: { line: 'Continuous', weight: 'Hairline' },
  dashed: { line: 'Dash', weight: 'Thin' },
  mediumDashed: { line: 'Dash', weight: 'Medium' },
  dotted: { line: 'Dot', weight: 'Thin' },
  dashDot: { line: 'DashDot', weight: 'Thin' },
  mediumDashDot: { line: 'DashDot', weight: 'Medium' },
  dashDotDot: { line: 'DashDotDot', weight: 'Thin' },
  mediumDashDotDot: { line: 'DashDotDot', weight: 'Medium' },
  slantDashDot: { line: 'SlantDashDot', weight: 'Medium' },
  double: { line: 'Double', weight: 'Thick' },
};

/** The line and weight of a stored border. */
export function lineOf(stored: string): Line {
  return LINES[stored] ?? { line: 'Continuous', weight: 'Thin' };
}

/** The stored border of a line and weight; the nearest of that line when the file format has no such pair. */
export function borderStyleOf(line: LineStyle, weight: LineWeight): string {
  const ofLine = Object.entries(LINES).filter(([, known]) => known.line === line);
  return (ofLine.find(([, known]) => known.weight === weight) ?? ofLine[0] ?? ['none'])[0];
}
