import { factOf, type SentencesOf } from './sentence';

/** Sentences about an options appraisal. */
export const OPTION_SENTENCES: SentencesOf<'options'> = {
  'options/none-preferred': () => 'Choose Yes beside the option that you prefer.',
  'options/several-preferred': () => 'More than one option is marked as preferred: keep one.',
  'options/incomplete': (finding) => {
    const option = factOf(finding, 'option');
    return `Enter of ${option === '' ? 'the option without a name' : `“${option}”`}: ${factOf(finding, 'missing')}.`;
  },
};
