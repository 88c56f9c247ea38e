export type ThemeName = 'light' | 'dark';

/** Relative luminance from which black text reads better than white (WCAG 2.2: both have a contrast of 4.6 there). */
const MIDDLE_LUMINANCE = 0.179;

/**
 * Light or dark, after the background of Office. Excel on the web often does not tell it; the system's preference
 * decides then.
 * @param officeColor such as #262626
 */
export function chooseTheme(officeColor: string | undefined, prefersDark: boolean): ThemeName {
  const luminance = officeColor === undefined ? undefined : measureLuminance(officeColor);
  if (luminance === undefined) return prefersDark ? 'dark' : 'light';
  return luminance < MIDDLE_LUMINANCE ? 'dark' : 'light';
}

/** WCAG's relative luminance of #rrggbb or #rgb; undefined for any other text. */
function measureLuminance(color: string): number | undefined {
  const digits = /^#?(?:[0-9a-f]{3}|[0-9a-f]{6})$/i.test(color.trim())
    ? color.trim().replace('#', '')
    : undefined;
  if (digits === undefined) return undefined;
  const full = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = parseInt(full.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
