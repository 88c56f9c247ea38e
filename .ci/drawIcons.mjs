// Draws every assets/*.svg in the sizes that Excel asks for, into assets/icons. Run by `npm run icons`, and only when
// a drawing changes: the pictures are kept with the sources, for building them needs a library of the machine's own.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, parse } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';

/** Pixels; the manifest names every one of them. */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

const assets = join(dirname(dirname(fileURLToPath(import.meta.url))), 'assets');
mkdirSync(join(assets, 'icons'), { recursive: true });
for (const drawing of readdirSync(assets).filter((name) => name.endsWith('.svg'))) {
  const svg = readFileSync(join(assets, drawing), 'utf8');
  for (const size of SIZES) {
    const picture = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
    writeFileSync(join(assets, 'icons', `${parse(drawing).name}-${size}.png`), picture);
  }
}
