import type { AssessedRegister } from '../../partnership';
import type { Scheme } from '../../scheme/scheme';
import type { QuestionCode } from '../../sentences/questionSentences';
import { flatMapInTurns, type Turns } from '../../turns';
import { listQuestions } from '../askQuestions';
import { ownersOf } from '../appendix4/ownersOf';
import type { RowOwner } from '../appendix4/rowRecord';
import { themeCodes } from '../appendix4/themeCodes';
import { preparePapers, type PaperInput } from '../paperInput';

/** One question of one partnership. */
export interface QuestionRow {
  /** `EC 3 b`: the second question of the third partnership of Economy. */
  readonly ref: string;
  readonly input: PaperInput;
  readonly owner: RowOwner;
  readonly id: QuestionCode;
  readonly text: string;
}

/** The questions of one theme's partnerships, in the register's order. */
export interface ThemeQuestions {
  readonly theme: string;
  readonly rows: readonly QuestionRow[];
}

/** Every question of a register, by theme; themes without questions are left out. */
export function* listThemeQuestions(register: AssessedRegister, scheme: Scheme): Turns<ThemeQuestions[]> {
  const inputs = preparePapers(register, scheme);
  yield;
  const owners = ownersOf(inputs);
  const codes = themeCodes(scheme.themes.map(({ name }) => name));
  const themes: ThemeQuestions[] = [];
  yield;
  for (const { name: theme } of scheme.themes) {
    const own = inputs.filter(({ partnership }) => partnership.row.theme === theme);
    const rows = yield* flatMapInTurns(own, (input, place) =>
      listQuestions(input).map(({ id, text }, index): QuestionRow => {
        const ref = `${codes.get(theme) ?? ''} ${place + 1} ${letterOf(index)}`;
        return { ref, input, owner: owners.get(input) ?? { ...input.partnership.row, nth: 0 }, id, text };
      }),
    );
    if (rows.length > 0) themes.push({ theme, rows });
  }
  return themes;
}

const FIRST_LETTER = 'a'.charCodeAt(0);

function letterOf(index: number): string {
  return String.fromCharCode(FIRST_LETTER + index);
}
