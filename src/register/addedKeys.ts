/** What a column that a scheme adds is known by, from what its cells hold; the scheme's own key follows. */
export const ADDED_KEYS = {
  text: 'addedText',
  money: 'addedMoney',
  date: 'addedDate',
  'yes-no': 'addedYesNo',
  choice: 'addedChoice',
  link: 'addedLink',
} as const;
export type AddedKey = (typeof ADDED_KEYS)[keyof typeof ADDED_KEYS];

/** Whether a key is that of columns which a scheme adds. */
export function isAddedKey(key: string): key is AddedKey {
  return Object.values<string>(ADDED_KEYS).includes(key);
}
