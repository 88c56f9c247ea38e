import { invalidArgument } from '../protocol/hostError';

/** The HTML colour names add-ins use most; Excel knows all of HTML's. */
const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  lime: '#00FF00',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  purple: '#800080',
  gray: '#808080',
  grey: '#808080',
  silver: '#C0C0C0',
  maroon: '#800000',
  navy: '#000080',
  teal: '#008080',
  aqua: '#00FFFF',
  cyan: '#00FFFF',
  fuchsia: '#FF00FF',
  magenta: '#FF00FF',
  olive: '#808000',
  pink: '#FFC0CB',
  brown: '#A52A2A',
  gold: '#FFD700',
  lightgray: '#D3D3D3',
  lightgrey: '#D3D3D3',
  lightblue: '#ADD8E6',
  lightgreen: '#90EE90',
  lightyellow: '#FFFFE0',
};

/** A colour as Excel gives it back, `#RRGGBB`, from `#rrggbb`, `rrggbb` or a name; others are refused. */
export function parseColor(text: string): string {
  const hex = /^#?([0-9a-f]{6})$/i.exec(text)?.[1];
  const color = hex === undefined ? NAMED[text.toLowerCase()] : `#${hex.toUpperCase()}`;
  if (color === undefined) throw invalidArgument();
  return color;
}
