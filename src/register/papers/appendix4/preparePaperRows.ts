import { listThemes, themeOf } from '../../newThemes';
import type { AssessedRegister } from '../../partnership';
import type { Scheme } from '../../scheme/scheme';
import type { Redact } from '../../sheets/redact';
import type { SheetCell } from '../../sheets/sheetPlan';
import { mapInTurns, type Turns } from '../../turns';
import { askQuestions } from '../askQuestions';
import { preparePapers, type PaperInput } from '../paperInput';
import type { KeptMatch, MatchedWords } from './matchKeptWords';
import { hashCell, holdSame, officerFields, type OfficerField } from './officerFields';
import { ownersOf } from './ownersOf';
import type { OfficerCell, PaperRow } from './paperRow';
import { wordsWithoutTyping } from './registerWords';
import { TYPED } from './rowRecord';
import { themeCodes } from './themeCodes';

/** The partnerships of one theme, in the register's order. */
export interface ThemeRows {
  readonly theme: string;
  readonly rows: readonly PaperRow[];
}

/** The rows of every theme that has partnerships, in the scheme's order of themes. */
export function* preparePaperRows(
  register: AssessedRegister,
  scheme: Scheme,
  { matched }: Pick<KeptMatch, 'matched'>,
  redact: Redact,
): Turns<ThemeRows[]> {
  yield;
  const inputs = preparePapers(register, scheme);
  yield;
  const owners = ownersOf(inputs);
  yield;
  const names = listThemes(scheme);
  const codes = themeCodes(names);
  const themes: ThemeRows[] = [];
  for (const theme of names) {
    const own = inputs.filter(({ partnership }) => themeOf(partnership, scheme) === theme);
    const rows = yield* mapInTurns(own, (input, index): PaperRow => {
      const kept = matched.get(input.partnership);
      return {
        ref: `${codes.get(theme) ?? ''} ${index + 1}`,
        input,
        owner: owners.get(input) ?? { ...input.partnership.row, nth: 0 },
        officer: fillOfficerCells(input, kept, redact),
        questions: askQuestions(input, kept?.oldName).map(redact),
      };
    });
    if (rows.length > 0) themes.push({ theme, rows });
  }
  return themes;
}

/** The officer's cells: what was typed on the sheet, else the register's own column, else the draft. */
function fillOfficerCells(
  input: PaperInput,
  kept: MatchedWords | undefined,
  redact: Redact,
): Map<OfficerField, OfficerCell> {
  const councils = input.context.scheme.councils.map(({ name }) => name);
  return new Map(
    officerFields(councils).map((field) => {
      const without = redactCell(wordsWithoutTyping(input, field), redact);
      const typed = kept?.words.get(field);
      const isTyped = typed !== undefined && !holdSame(typed, without);
      return [field, { cell: typed ?? without, written: isTyped ? TYPED : hashCell(without) }];
    }),
  );
}

function redactCell(cell: SheetCell, redact: Redact): SheetCell {
  return cell.kind === 'text' ? { kind: 'text', text: redact(cell.text) } : cell;
}
