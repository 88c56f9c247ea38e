import { runCommand } from '../../src/headless/runCommand';

/** Runs a command line and collects what it says. */
export async function runCommandLine(...argv: string[]) {
  let out = '';
  let error = '';
  const status = await runCommand(argv, {
    writeOut: (text) => (out += text),
    writeError: (text) => (error += text),
    today: '2016-08-04',
    now: '2016-08-04T09:30',
    clock: () => 0,
  });
  return { status, out, error };
}
