import { fuzzSeed } from './fuzzSeed';

const MS_PER_MINUTE = 60_000;

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** The number after a flag, or another one where there is none. */
function readFlag(name: string, otherwise: number): number {
  const at = process.argv.indexOf(`--${name}`);
  const number = Number(at < 0 ? otherwise : process.argv[at + 1]);
  if (!Number.isFinite(number)) throw new Error(`Expected a number after --${name}`);
  return number;
}

async function main(): Promise<number> {
  const first = readFlag('seed', 1);
  const end = Date.now() + readFlag('minutes', Infinity) * MS_PER_MINUTE;
  let seed = first;
  for (; seed === first || Date.now() < end; seed += 1) {
    const { steps, broken } = await fuzzSeed(seed);
    if (broken.length > 0) {
      print(`Seed ${seed} (again with: npm run fuzz -- --seed ${seed} --minutes 0)\n`);
      print([...steps, '', ...broken].join('\n'));
      return 1;
    }
    if ((seed - first) % 20 === 19) print(`${seed - first + 1} seeds so far.`);
  }
  print(`Every promise is kept with the seeds ${first} to ${seed - 1}.`);
  return 0;
}

void main().then((code) => {
  process.exitCode = code;
});
