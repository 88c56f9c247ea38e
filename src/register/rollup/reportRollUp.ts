import { z } from 'zod';
import { FIGURE_HEADINGS } from './figureHeadings';
import { LINE_KINDS, type RollUp } from './rollUp';

/** The JSON document of a roll-up. `figures` of a line are in the order of the document's `figures`. */
export const rollUpReportSchema = z.strictObject({
  figures: z.array(z.string()),
  registers: z.array(
    z.strictObject({
      file: z.string(),
      scheme: z.string(),
      asOf: z.iso.date(),
      councils: z.array(z.string()),
      findings: z.strictObject({ error: z.number(), warning: z.number(), note: z.number() }),
      lines: z.array(
        z.strictObject({
          by: z.enum(LINE_KINDS),
          name: z.string(),
          class: z.string(),
          figures: z.array(z.number()),
        }),
      ),
    }),
  ),
  notRead: z.array(z.strictObject({ file: z.string(), why: z.string() })),
  /** Files that hold a register that another file holds. */
  repeats: z.array(z.strictObject({ file: z.string(), sameAs: z.string() })),
});

export type RollUpReport = z.infer<typeof rollUpReportSchema>;

/** A roll-up as one JSON document. */
export function reportRollUp({ registers, failures, repeats }: RollUp): RollUpReport {
  return {
    figures: FIGURE_HEADINGS.map((heading) => heading.replace('\n', ' ')),
    registers: registers.map(({ file, scheme, asOf, councils, findings, lines }) => ({
      file,
      scheme,
      asOf,
      councils: [...councils],
      findings,
      lines: lines.map(({ by, name, className, figures }) => ({
        by,
        name,
        class: className,
        figures: [...figures],
      })),
    })),
    notRead: failures.map(({ file, why }) => ({ file, why })),
    repeats: repeats.map(({ file, print }) => ({
      file,
      sameAs: registers.find((register) => register.print === print)?.file ?? file,
    })),
  };
}
