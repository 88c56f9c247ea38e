import type { MissingFigure } from './standing';

const WORDS: Record<MissingFigure, string> = {
  'the amount': 'the amount paid a year',
  'the council that pays': 'the council that pays',
  'officer days': 'the officer days a month',
  'the council whose officers give the time': 'the council whose officers give the time',
  'officer day rate': 'the cost of officer time (an officer day rate)',
  'whether there is potential for significant risk': 'a judgement of the potential for significant risk',
  'whether it is a statutory requirement': 'confirmation of whether it is a statutory requirement',
  'the agreement': 'the kind and the dates of the agreement',
};

/** What has to be found out, as words that a sentence can list: `the amount paid a year`. */
export function describeMissing(missing: MissingFigure): string {
  return WORDS[missing];
}
