import { invalidArgument } from '../protocol/hostError';
import { requireOneOf } from '../protocol/arguments';
import type { Json } from '../protocol/wire';

/** Office.js names of the paper sizes of ECMA-376 18.3.1.63, from 1; `''` where Office.js has none. */
const PAPERS = [
  ...[
    '',
    'Letter',
    'LetterSmall',
    'Tabloid',
    'Ledger',
    'Legal',
    'Statement',
    'Executive',
    'A3',
    'A4',
    'A4Small',
  ],
  ...['A5', 'B4', 'B5', 'Folio', 'Quatro', 'Paper10x14', 'Paper11x17', 'Note', 'Envelope9', 'Envelope10'],
  ...['Envelope11', 'Envelope12', 'Envelope14', 'Csheet', 'Dsheet', 'Esheet', 'EnvelopeDL', 'EnvelopeC5'],
  ...['EnvelopeC3', 'EnvelopeC4', 'EnvelopeC6', 'EnvelopeC65', 'EnvelopeB4', 'EnvelopeB5', 'EnvelopeB6'],
  ...[
    'EnvelopeItaly',
    'EnvelopeMonarch',
    'EnvelopePersonal',
    'FanfoldUS',
    'FanfoldStdGerman',
    'FanfoldLegalGerman',
  ],
];

/** The name of a stored size; null for sizes Office.js has no name for. */
export function paperName(code: number): string | null {
  return PAPERS[code] ?? null;
}

export function paperCode(name: Json): number {
  const code = PAPERS.indexOf(requireOneOf(name, PAPERS));
  if (code < 1) throw invalidArgument();
  return code;
}
