import { parsePlainFigure, type PlainFigure } from './parsePlainFigure';
import { councilAt, markAt, saidAt, type Tokens } from './plainToken';
import type { PlainScheme } from './plainScheme';

/** Who pays what, or gives which time. */
export interface Payment {
  readonly council: string;
  readonly figure: PlainFigure;
}

interface Step {
  readonly payment: Payment;
  readonly form: 'leading' | 'trailing';
  readonly next: number;
}

/**
 * Reads a list of councils with their figures, all in one order and all of money or all of time:
 *
 *     list    = payment { [parting] payment }
 *     payment = council [":" | "-"] figure  |  figure council
 *     parting = "," | "/" | "and" | break
 *
 * @returns undefined for any other list, and where a figure's period or term may be meant for the others too
 */
export function parsePayments(tokens: Tokens, scheme: PlainScheme): readonly Payment[] | undefined {
  const payments: Payment[] = [];
  let form: Step['form'] | undefined;
  for (let at = 0; at < tokens.length;) {
    const step = parsePayment(tokens, at, scheme);
    if (!step || (form !== undefined && form !== step.form)) return undefined;
    form = step.form;
    payments.push(step.payment);
    if (step.next === tokens.length) return areClear(payments) ? payments : undefined;
    at = isParting(tokens, step.next) ? step.next + 1 : step.next;
  }
  return undefined;
}

function parsePayment(tokens: Tokens, at: number, scheme: PlainScheme): Step | undefined {
  const leading = councilAt(tokens, at);
  if (leading === undefined) {
    const figure = parsePlainFigure(tokens, at, scheme);
    const trailing = figure && councilAt(tokens, figure.next);
    if (!figure || trailing === undefined) return undefined;
    return { payment: { council: trailing, figure }, form: 'trailing', next: figure.next + 1 };
  }
  const mark = markAt(tokens, at + 1);
  const figure = parsePlainFigure(tokens, mark === ':' || mark === '-' ? at + 2 : at + 1, scheme);
  return figure && { payment: { council: leading, figure }, form: 'leading', next: figure.next };
}

function isParting(tokens: Tokens, at: number): boolean {
  const mark = markAt(tokens, at);
  return mark === ',' || mark === '/' || mark === 'break' || saidAt(tokens, at) === 'and';
}

/** Figures of one kind, none of them with a timing that another lacks. */
function areClear(payments: readonly Payment[]): boolean {
  const first = payments[0]?.figure;
  return (
    payments.length === 1 ||
    payments.every(({ figure }) => figure.kind === first?.kind && isLike(figure, first))
  );
}

function isLike({ timing }: PlainFigure, first: PlainFigure): boolean {
  return timing !== 'term' && (timing === 'other') === (first.timing === 'other');
}
