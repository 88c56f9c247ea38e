import { factOf, type SentencesOf } from './sentence';

/** Sentences about the register and its tabs as a whole. */
export const TAB_SENTENCES: SentencesOf<'register' | 'theme' | 'tab' | 'summary'> = {
  'register/no-theme-tabs': (finding) => `Name at least one tab after a theme: ${factOf(finding, 'themes')}.`,
  'register/corrections-unreadable': () =>
    'What was said of tabs and headings in the pane cannot be read and is not followed: say it again on the page Register.',
  'theme/missing-tab': (finding) =>
    `Add a tab for ${factOf(finding, 'theme')}, or name the tab that holds it after the theme.`,
  'tab/no-header': () => 'Add a row of headings with Name and at least two other columns of the register.',
  'tab/missing-column': (finding) => `Add the column ${factOf(finding, 'column')}.`,
  'tab/duplicate-column': (finding) =>
    `${factOf(finding, 'first')} (${factOf(finding, 'firstCell')}) and ${factOf(finding, 'second')} (${factOf(finding, 'secondCell')}) both stand for ${factOf(finding, 'column')}: rename or remove one of them. The first is read.`,
  'tab/hidden': () => 'This tab is hidden and was read all the same: show it if it belongs to the register.',
  'tab/merges-unknown': () =>
    'This version of Excel does not say which cells are merged, so rows below a merged name are read as having no name: write the name in each row, or use Excel 2021 or later.',
  'summary/edited-row-gone': (finding) =>
    `The text kept for ${factOf(finding, 'name')} has no partnership in the register any more: move or delete it.`,
};
