import { parseScheme, type Scheme } from './scheme';
import southHamsWestDevon2016 from './south-hams-west-devon-2016.json';

function requireScheme(document: unknown): Scheme {
  const result = parseScheme(document);
  if ('scheme' in result) return result.scheme;
  throw new Error(`A scheme of the product is not of the scheme's shape: ${result.problems.join('; ')}`);
}

/** The scheme of the report of 4 August 2016. */
export const SOUTH_HAMS_WEST_DEVON_2016 = requireScheme(southHamsWestDevon2016);

/** The schemes that come with the product, by name. */
export const PRESETS: readonly Scheme[] = [SOUTH_HAMS_WEST_DEVON_2016];
