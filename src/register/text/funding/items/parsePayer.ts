import { isMark, isWord, placeOf, type Parsed, type Source } from './cursor';
import type { Item, Role } from './item';

/** Reads a council or another body, with the part that the words around it give it. */
export function parsePayer(source: Source, at: number): Parsed<Item> | undefined {
  const term = source.terms[at];
  if (term?.tag !== 'council' && term?.tag !== 'body') return undefined;
  const role = roleAt(source, at);
  const place = placeOf(source.terms, at, at + 1);
  const value: Item =
    term.tag === 'council'
      ? { tag: 'council', councils: term.councils, role, ...place }
      : { tag: 'body', role, ...place };
  return { value, next: at + 1 };
}

function roleAt(source: Source, at: number): Role {
  const { terms } = source;
  const before = terms[leadAt(source, at)];
  if (isWord(before, 'to', 'towards')) return 'recipient';
  if (isWord(before, 'for', 'shared with') && terms[at]?.tag === 'body') return 'mention';
  if (isWord(before, 'run by') || (isWord(terms[at + 1], 'runs') && !headsFigure(source, at)))
    return 'mention';
  if (isMark(before, '/', '+', ',') || isWord(before, 'and', 'plus')) return roleOfListed(source, at);
  return 'payer';
}

/** "WDBC lead – £5k": what the council that leads gives stands behind a dash or colon. */
function headsFigure({ terms }: Source, at: number): boolean {
  const figure = terms[at + 3];
  const isTied = isMark(terms[at + 2], '-', ':') && (isMark(figure, '£', '~') || figure?.tag === 'number');
  return terms[at]?.tag === 'council' && isTied;
}

/** The place of the word that leads a name: "to 12 parishes", "by the NHS". */
function leadAt({ terms }: Source, at: number): number {
  let place = at - 1;
  for (; place > at - 3; place -= 1) {
    const tag = terms[place]?.tag;
    if (tag !== 'filler' && tag !== 'quantity' && (tag !== 'number' || isMark(terms[place - 1], '£'))) break;
  }
  return place;
}

/** "paid to SHDC and WDBC": a listed body has the part of the one it is listed with, unless that one only pays. */
function roleOfListed({ items, terms }: Source, at: number): Role {
  const [listed, joiner] = [items.at(-2), items.at(-1)];
  const isListed = listed?.tag === terms[at]?.tag && (joiner?.tag === 'mark' || joiner?.tag === 'said');
  if (!isListed || (listed?.tag !== 'council' && listed?.tag !== 'body')) return 'payer';
  return listed.role;
}
