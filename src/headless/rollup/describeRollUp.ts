import { describeNotRead, describeRepeats, listClassesOf, reportRollUp, type RollUp } from '../../register';

/** A roll-up in short, for people: what was read, by class, and what was not. */
export function describeRollUp(rollUp: RollUp): string {
  const counts = new Map<string, number>();
  for (const { lines } of reportRollUp(rollUp).registers) {
    for (const { by, class: name, figures } of lines) {
      if (by === 'theme') counts.set(name, (counts.get(name) ?? 0) + (figures[0] ?? 0));
    }
  }
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const classes = listClassesOf(rollUp.registers).flatMap((name) => {
    const count = counts.get(name) ?? 0;
    return count === 0 ? [] : [`${count.toLocaleString('en-GB')} ${name}`];
  });
  const { length } = rollUp.registers;
  const blocks = [
    `Rolled up ${length} ${length === 1 ? 'register' : 'registers'} with ${total.toLocaleString('en-GB')} ${total === 1 ? 'partnership' : 'partnerships'}${classes.length === 0 ? '' : `: ${classes.join(', ')}`}.`,
    ['Not read:', ...describeNotRead(rollUp)],
    ['Same or like each other:', ...describeRepeats(rollUp)],
  ];
  return blocks
    .filter((block) => typeof block === 'string' || block.length > 1)
    .map((block) => (typeof block === 'string' ? block : block.join('\n')))
    .join('\n\n');
}
