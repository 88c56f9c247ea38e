import { LocaleType, LogLevel, mergeLocales, Univer, type ILanguagePack } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalFormattingWords from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreWords from '@univerjs/preset-sheets-core/locales/en-US';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import dataValidationWords from '@univerjs/preset-sheets-data-validation/locales/en-US';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import noteWords from '@univerjs/preset-sheets-note/locales/en-US';
import { defaultTheme } from '@univerjs/themes';

/** A running Univer and its facade. */
export interface RunningUniver {
  readonly univer: Univer;
  readonly api: FUniver;
}

const UI_FONTS = "'Segoe UI', Carlito, Arial, sans-serif";

/** What is said while formulas are worked out: Univer 0.25.1 leaves these words out of its own. */
const PROGRESS = {
  analyzing: 'Reading formulas',
  calculating: 'Calculating',
  'array-analysis': 'Reading formulas',
  'array-calculation': 'Calculating',
  done: 'Calculated',
};

/** Starts Univer in an element, without a workbook. */
export function startUniver(container: HTMLElement, isDark: boolean): RunningUniver {
  container.style.fontFamily = UI_FONTS;
  const univer = new Univer({
    theme: defaultTheme,
    darkMode: isDark,
    locale: LocaleType.EN_US,
    logLevel: LogLevel.ERROR,
    locales: {
      [LocaleType.EN_US]: mergeLocales(
        coreWords,
        conditionalFormattingWords,
        dataValidationWords,
        noteWords,
        withProgressWords(coreWords),
      ),
    },
  });
  for (const { plugins } of presets(container)) {
    for (const plugin of plugins) {
      if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
      else univer.registerPlugin(plugin);
    }
  }
  return { univer, api: FUniver.newAPI(univer) };
}

function presets(container: HTMLElement) {
  return [
    UniverSheetsCorePreset({
      container,
      // Without the header there is no formula bar; the toolbar is Excel's, which the page draws itself.
      header: true,
      toolbar: false,
      formulaBar: true,
      contextMenu: false,
      disableAutoFocus: true,
      footer: {
        menus: false,
        zoomSlider: false,
        statisticBar: true,
        addSheetButtonConfig: { show: false },
      },
      sheets: { disableForceStringAlert: true, disableForceStringMark: true, protectedRangeShadow: false },
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
    }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false, showSearchOnDropdown: false }),
    UniverSheetsNotePreset(),
  ];
}

/** Words are merged by their first key only, so that the other words of formulas have to come along. */
function withProgressWords(words: ILanguagePack): ILanguagePack {
  const known = words['sheets-formula'];
  const others = typeof known === 'object' && !Array.isArray(known) ? known : {};
  return { 'sheets-formula': { ...others, progress: PROGRESS } };
}
