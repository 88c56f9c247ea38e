import { count } from '../../../actions';
import type { Recognition, RecognisedTab, RegisterTab } from '../../../register';

/** How a theme tab was recognised, in short. `tab` is undefined when its headings were not found. */
export function describeTab(
  { sheet, theme, isCorrected, headings, headerRow }: RecognisedTab,
  tab: RegisterTab | undefined,
): string {
  const matched = headings.filter(({ id }) => id !== undefined).length;
  const remarks = [
    ...(sheet === theme && !isCorrected ? [] : [`theme “${theme}”${isCorrected ? ', as corrected' : ''}`]),
    ...(tab
      ? [
          count(tab.rows.length, 'partnership'),
          `${matched} of ${count(headings.length, 'heading')} matched in row ${(headerRow ?? 0) + 1}`,
          ...(tab.isHidden ? ['hidden'] : []),
          ...(tab.isProtected ? ['protected'] : []),
        ]
      : ['no row of headings found']),
  ];
  return remarks.join(', ');
}

/** Why a tab is not read. */
export function describeIgnoredTab(sheet: string, { corrections }: Recognition): string {
  const isSaid = corrections.some(
    ({ correction, use }) =>
      use === 'used' && correction.about === 'tab' && correction.sheet.toLowerCase() === sheet.toLowerCase(),
  );
  return isSaid ? 'not read, as corrected' : 'its name is no theme’s';
}
