import { existsSync } from 'node:fs';
import { runIn, writeNewRegister } from '../../actions';
import { connectWorkbook, newBook } from '../../host';
import { installOffice, loadOfficeClient } from '../../host/node';
import { chooseScheme } from '../chooseScheme';
import { NotDone, writeWhole } from '../files';
import { UsageError } from '../parseArguments';
import type { Surroundings } from '../runCommand';
import { parseBlankArguments } from './blankArguments';

/**
 * Makes a new register without partnerships.
 * @throws UsageError where a file of that name is there: it may be somebody's register
 */
export async function runBlank(argv: readonly string[], surroundings: Surroundings): Promise<0> {
  const { out, scheme: choice } = parseBlankArguments(argv);
  if (existsSync(out)) {
    throw new UsageError(`The file ${out} is there already and is left alone: give --out another name.`);
  }
  const scheme = await chooseScheme(choice);
  const client = loadOfficeClient();
  installOffice(client);
  const file = await newBook();
  const { session } = connectWorkbook(file, client, {});
  const outcome = await writeNewRegister(runIn(session), { scheme, asOf: surroundings.today });
  if (outcome.kind === 'not done') throw new NotDone(outcome.message);
  await writeWhole(out, await file.save());
  const tabs = outcome.result.sheets.map((name) => `“${name}”`).join(', ');
  surroundings.writeOut(`Wrote ${out}: a register by the scheme “${scheme.name}” with the tabs ${tabs}.\n`);
  return 0;
}
