/**
 * Excel works tints out on the whole-number scale of Windows (hue, lightness and saturation up to 240), with every
 * step rounded down; on another scale colours come out a shade beside those that Excel shows and reports.
 */
const SCALE = 240;

/** A colour (`#RRGGBB`) made darker (tint below 0) or lighter (ECMA-376 18.8.19). */
export function applyTint(color: string, tint: number): string {
  if (tint === 0) return color;
  const rgb = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  const high = Math.max(...rgb);
  const low = Math.min(...rgb);
  const lightness = down((high + low) * SCALE + 255, 510);
  const tinted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + SCALE * tint;
  return fromScale(hueOf(rgb, high, low), Math.floor(tinted + 1e-6), saturationOf(high, low, lightness));
}

function saturationOf(high: number, low: number, lightness: number): number {
  if (high === low) return 0;
  const range = lightness <= SCALE / 2 ? high + low : 510 - high - low;
  return down((high - low) * SCALE + Math.floor(range / 2), range);
}

function hueOf(rgb: readonly number[], high: number, low: number): number {
  const range = high - low;
  if (range === 0) return 0;
  const [red = 0, green = 0, blue = 0] = rgb.map((part) =>
    down((high - part) * 40 + Math.floor(range / 2), range),
  );
  const largest = rgb.indexOf(high);
  const hue = largest === 0 ? blue - green : largest === 1 ? 80 + red - blue : 160 + green - red;
  return (hue + SCALE) % SCALE;
}

function fromScale(hue: number, lightness: number, saturation: number): string {
  const upper =
    lightness <= SCALE / 2
      ? down(lightness * (SCALE + saturation) + SCALE / 2, SCALE)
      : lightness + saturation - down(lightness * saturation + SCALE / 2, SCALE);
  const lower = 2 * lightness - upper;
  const parts = [hue + 80, hue, hue - 80].map((each) => {
    const part = partOf(lower, upper, (each + SCALE) % SCALE);
    return Math.min(255, Math.max(0, down(part * 255 + SCALE / 2, SCALE)));
  });
  return `#${parts
    .map((part) => part.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()}`;
}

function partOf(lower: number, upper: number, hue: number): number {
  if (hue < 40) return lower + down((upper - lower) * hue + 20, 40);
  if (hue < 120) return upper;
  return hue < 160 ? lower + down((upper - lower) * (160 - hue) + 20, 40) : lower;
}

function down(value: number, by: number): number {
  return Math.floor(value / by);
}
