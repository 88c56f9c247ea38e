/** Texts this long are no date, number or truth value in any locale. */
const LONGEST_TYPED_VALUE = 60;

/**
 * A text as it must be typed so that Excel keeps it as that text: with an apostrophe in front where Excel would
 * otherwise read a formula (= + - @), a number, a date or TRUE, or take a leading apostrophe for itself.
 */
export function typedText(text: string): string {
  if (text === '') return text;
  const startsPlainly = /^\p{L}/u.test(text);
  const isWordsOnly = startsPlainly && !/\d/.test(text) && !/^(true|false)$/i.test(text);
  const isSentence = startsPlainly && text.length > LONGEST_TYPED_VALUE;
  return isWordsOnly || isSentence ? text : `'${text}`;
}
