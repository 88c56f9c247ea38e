import { count } from '../../../actions';
import type { Recognition, RecognisedTab, RegisterTab } from '../../../register';

/** How a theme tab was recognised, in short. `tab` is undefined when its headings were not found. */
export function describeTab(
  { sheet, theme, isCorrected, headings, headerRow }: RecognisedTab,
  tab: RegisterTab | undefined,
): string {
  const unread = headings.filter(({ id }) => id === undefined).map(({ heading }) => `“${heading}”`);
  const matched = headings.length - unread.length;
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
  const rest = tab && unread.length > 0 ? `; not read: ${listFirst(unread)}` : '';
  return `${remarks.join(', ')}${rest}`;
}

/** A tab of another council's may have dozens that are not read. */
const TOLD = 3;

function listFirst(names: readonly string[]): string {
  const more = names.length - TOLD;
  // One name takes no more room than “1 more”.
  return more <= 1 ? names.join(', ') : `${names.slice(0, TOLD).join(', ')} and ${more} more`;
}

/** Why a tab is not read. */
export function describeIgnoredTab(sheet: string, { corrections }: Recognition): string {
  const isSaid = corrections.some(
    ({ correction, use }) =>
      use === 'used' && correction.about === 'tab' && correction.sheet.toLowerCase() === sheet.toLowerCase(),
  );
  return isSaid ? 'not read, as corrected' : 'its name is no theme’s';
}
