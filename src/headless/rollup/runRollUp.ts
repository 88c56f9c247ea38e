import { runIn, writeRollUp } from '../../actions';
import { connectWorkbook, newBook } from '../../host';
import { installOffice, loadOfficeClient } from '../../host/node';
import { combineParts, reportRollUp, type RollUp } from '../../register';
import { chooseScheme } from '../chooseScheme';
import { isSameFile, NotDone, writeWhole } from '../files';
import { UsageError } from '../parseArguments';
import type { Surroundings } from '../runCommand';
import { describeRollUp } from './describeRollUp';
import { readFiles } from './readFiles';
import { parseRollUpArguments } from './rollUpArguments';

/**
 * Rolls registers up into a new workbook.
 * @returns 1 when some files were not read; 0 when all were
 * @throws NotDone when none was
 */
export async function runRollUp(argv: readonly string[], surroundings: Surroundings): Promise<0 | 1> {
  const started = surroundings.clock();
  const { files, out, asOf, scheme, isJson, workers } = parseRollUpArguments(argv);
  for (const file of files) {
    if (await isSameFile(file, out))
      throw new UsageError('The output may be none of the workbooks: give --out another name.');
  }
  const reading = { scheme: await chooseScheme(scheme), asOf: asOf ?? surroundings.today };
  const parts = await readFiles(
    files.map((path) => ({ path, reading })),
    workers,
  );
  const rollUp = combineParts(parts);
  if (rollUp.registers.length === 0) throw new NotDone(describeNone(rollUp));
  await writeWhole(out, await saveRollUp(rollUp, surroundings.today));
  const seconds = (surroundings.clock() - started) / 1000;
  surroundings.writeOut(
    isJson
      ? `${JSON.stringify(reportRollUp(rollUp), null, 2)}\n`
      : `${describeRollUp(rollUp)}\n\nWrote ${out} in ${seconds.toFixed(1)} seconds.\n`,
  );
  return rollUp.failures.length > 0 ? 1 : 0;
}

function describeNone({ failures }: RollUp): string {
  const reasons = failures.map(({ file, why }) => `\n${file}: ${why}`).join('');
  return `None of the workbooks could be read, so nothing was written.${reasons}`;
}

async function saveRollUp(rollUp: RollUp, builtOn: string): Promise<Uint8Array> {
  const client = loadOfficeClient();
  installOffice(client);
  const file = await newBook();
  const { session } = connectWorkbook(file, client, {});
  const outcome = await writeRollUp(runIn(session), rollUp, builtOn);
  if (outcome.kind === 'not done') throw new NotDone(outcome.message);
  return file.save();
}
