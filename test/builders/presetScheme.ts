import { readFileSync } from 'node:fs';
import { parseScheme, type Scheme } from '../../src/register/scheme/scheme';

/** A scheme that comes with the add-in, by the name of its document: `lancaster-2011-12`. */
export function presetScheme(id: string): Scheme {
  const document: unknown = JSON.parse(readFileSync(`src/register/scheme/presets/${id}.json`, 'utf8'));
  const result = parseScheme(document);
  if ('scheme' in result) return result.scheme;
  throw new Error(result.problems.join('; '));
}

export const SOUTH_HAMS_WEST_DEVON_2016 = presetScheme('south-hams-west-devon-2016');
