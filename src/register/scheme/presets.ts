import { parseScheme, type Scheme } from './scheme';

/** A scheme that comes with the product; its document is loaded when it is chosen. */
export interface Preset {
  readonly name: string;
  readonly load: () => Promise<Scheme>;
}

function requireScheme(document: unknown): Scheme {
  const result = parseScheme(document);
  if ('scheme' in result) return result.scheme;
  throw new Error(`A scheme of the product is not of the scheme's shape: ${result.problems.join('; ')}`);
}

function preset(name: string, load: () => Promise<{ readonly default: unknown }>): Preset {
  return { name, load: async () => requireScheme((await load()).default) };
}

/** What a workbook is judged by while nobody has chosen a scheme for it. */
export const DEFAULT_PRESET = preset(
  'South Hams and West Devon 2016',
  () => import('./presets/south-hams-west-devon-2016.json'),
);

/** The schemes that come with the product, the one without a choice first. */
export const PRESETS: readonly Preset[] = [
  DEFAULT_PRESET,
  preset('Lancaster 2011–12', () => import('./presets/lancaster-2011-12.json')),
  preset('Cheltenham 2012', () => import('./presets/cheltenham-2012.json')),
  preset(
    'Bath and North East Somerset 2006',
    () => import('./presets/bath-and-north-east-somerset-2006.json'),
  ),
  preset('Gravesham 2021', () => import('./presets/gravesham-2021.json')),
  preset('North Yorkshire 2023', () => import('./presets/north-yorkshire-2023.json')),
  preset('Chorley and South Ribble 2024', () => import('./presets/chorley-and-south-ribble-2024.json')),
  preset('East Devon', () => import('./presets/east-devon.json')),
];

/** The preset of a name; case and the kind of dash do not matter. */
export function findPreset(name: string): Preset | undefined {
  return PRESETS.find((each) => compared(each.name) === compared(name));
}

function compared(name: string): string {
  return name.trim().toLowerCase().replaceAll('–', '-');
}
