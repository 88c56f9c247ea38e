import { firstText } from '../judge/facts/rowParts';
import { oncePerText } from '../once';
import { readContact } from '../text';
import { findingIn, NO_FINDINGS, type Check } from './check';

const readContactOnce = oncePerText(readContact);

/** Reports the first word of the contact details that is meant as an e-mail address and is none; a name alone will do. */
export const checkContact: Check = (input) => {
  const text = firstText(input.partnership.row, 'contact');
  if (!text.includes('@')) return NO_FINDINGS;
  const [problem] = readContactOnce(text, input.context).problems;
  if (problem?.kind !== 'unreadable') return NO_FINDINGS;
  return [findingIn(input, 'contact/unreadable', ['contact'], { text: problem.text })];
};
