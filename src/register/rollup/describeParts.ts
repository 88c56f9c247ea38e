import type { RollUp } from './rollUp';

/** Files that were not read, a sentence each. */
export function describeNotRead({ failures }: RollUp): string[] {
  return failures.map(({ file, why }) => `${file}: ${why}`);
}

/** Files that hold a register which is there already, and files of one name that hold different ones. */
export function describeRepeats({ registers, repeats }: RollUp): string[] {
  const files = registers.map(({ file }) => file);
  const likenesses = [...new Set(files.filter((file, index) => files.indexOf(file) !== index))];
  return [
    ...repeats.map(({ file, print }) => {
      const kept = registers.find((register) => register.print === print)?.file ?? file;
      return kept === file
        ? `${file} was given more than once and is counted once.`
        : `${file} holds the same as ${kept} and is counted once.`;
    }),
    ...likenesses.map(
      (file) =>
        `${file} is the name of several files that differ; all are counted. Check that none is an older copy of another.`,
    ),
  ];
}
