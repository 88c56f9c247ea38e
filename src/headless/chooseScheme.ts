import { DEFAULT_PRESET, findPreset, parseScheme, PRESETS, type Scheme } from '../register';
import { readBytes } from './files';
import { UsageError } from './parseArguments';

/**
 * The scheme to judge by: the default one without a choice, a preset by its name, or a JSON file.
 * @throws UsageError when there is no such scheme or the file is not one, FileProblem when it cannot be read
 */
export async function chooseScheme(choice: string | undefined): Promise<Scheme> {
  if (choice === undefined) return DEFAULT_PRESET.load();
  const preset = findPreset(choice);
  if (preset) return preset.load();
  if (choice.toLowerCase().endsWith('.json')) return readScheme(choice);
  const names = PRESETS.map(({ name }) => `“${name}”`).join(', ');
  throw new UsageError(`There is no scheme “${choice}”: choose ${names}, or a .json file.`);
}

async function readScheme(path: string): Promise<Scheme> {
  const result = parseScheme(parseJson(path, new TextDecoder().decode(await readBytes(path))));
  if ('scheme' in result) return result.scheme;
  throw new UsageError(`The file ${path} is not a scheme: ${result.problems.slice(0, 3).join('; ')}.`);
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) throw new UsageError(`The file ${path} is not JSON.`);
    throw error;
  }
}
