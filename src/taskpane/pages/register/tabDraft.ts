import type { ColumnChoice, Correction, RecognisedTab } from '../../../register';

/** A column, or '' for none. */
export type DraftColumn = ColumnChoice['id'] | '';

/** What an officer is about to say of a tab. */
export interface TabDraft {
  /** '' for a tab that is not the register's. */
  readonly theme: string;
  /** What each heading stands for. */
  readonly columns: ReadonlyMap<string, DraftColumn>;
}

/** A tab as it was recognised. */
export function startDraft(tab: RecognisedTab | undefined): TabDraft {
  return {
    theme: tab?.theme ?? '',
    columns: new Map(tab?.headings.map(({ heading, id }) => [heading, id ?? ''])),
  };
}

/** What an officer says that was not recognised so. */
export function draftCorrections(
  sheet: string,
  tab: RecognisedTab | undefined,
  { theme, columns }: TabDraft,
): Correction[] {
  const before = startDraft(tab);
  const said: Correction[] =
    theme === before.theme ? [] : [{ about: 'tab', sheet, theme: theme === '' ? null : theme }];
  // What its headings stand for does not matter on a tab that is not read.
  if (theme === '') return said;
  const headings = [...columns].flatMap(([heading, id]): Correction[] =>
    id === before.columns.get(heading)
      ? []
      : [{ about: 'heading', sheet, heading, column: id === '' ? null : id }],
  );
  return [...said, ...headings];
}
