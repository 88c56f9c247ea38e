import { findCell, findingIn, type Check } from './check';

const WORD_WITH_AT = /\S*@\S*/g;
const EMAIL = /^[\w.!#$%&'*+/=?^`{|}~-]+@[\w-]+(\.[\w-]+)+$/;
/** Digits in groups; fewer than nine are a local number, a charity's number or a post code. */
const NUMBER = /\+?\(?\d[\d ()-]{7,}\d/g;
/** UK numbers have ten or eleven digits with their 0, or nine or ten after +44; two may stand side by side. */
const UK_NUMBER = /^(0\d{9,10}|(00)?440?\d{9,10})+$/;

/** Reports the first e-mail address or telephone number that can't be one; a name alone is a contact too. */
export const checkContact: Check = (input) => {
  const text = findCell(input, 'contact')?.text ?? '';
  const wrong = findWrongEmail(text) ?? findWrongNumber(text);
  return wrong === undefined ? [] : [findingIn(input, 'contact/unreadable', ['contact'], { text: wrong })];
};

function findWrongEmail(text: string): string | undefined {
  const words = (text.match(WORD_WITH_AT) ?? []).map((word) =>
    word.replace(/^(mailto:|[<("'])+|[>)"',;:.]+$/gi, ''),
  );
  // "@TotnesCA" alone is how other networks write a name.
  return words.find((word) => !EMAIL.test(word) && !/^@\w+$/.test(word));
}

function findWrongNumber(text: string): string | undefined {
  const numbers = text.replace(WORD_WITH_AT, ' ').match(NUMBER) ?? [];
  return numbers.find((number) => !UK_NUMBER.test(number.replace(/\D/g, '')))?.trim();
}
