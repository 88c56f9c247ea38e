import {
  Button,
  Field,
  Input,
  makeStyles,
  Spinner,
  Subtitle1,
  Switch,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { TASKS, type PaperName, type RunningTask, type TaskRequest } from '../../../actions';
import { formatDate } from '../../shell/formatDate';
import { ChoosePapers } from './ChoosePapers';
import { InflationField } from './InflationField';
import { checkChoice, choiceToBuild, isDay, type PaperChoice } from './paperChoice';

interface BuildPapersProps {
  readonly suggested: PaperChoice;
  /** The papers of the scheme. */
  readonly offered: readonly PaperName[];
  /** The committee's date in the scheme. */
  readonly schemeDate: string | null;
  /** Inflation on £ proposed in the scheme, in words; undefined for none. */
  readonly schemeInflation: string | undefined;
  readonly running: RunningTask | undefined;
  readonly onStart: (request: TaskRequest) => void;
}

/** What is checked, in the order of the page. */
const CHECKED = ['asOf', 'committeeDate', 'inflation', 'papers'] as const;

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  dates: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(180px, 100%), 1fr))',
    gap: tokens.spacingHorizontalM,
    alignItems: 'start',
  },
  // Browsers give a date input a width of its own.
  date: { width: '100%', minWidth: '0' },
});

/** Which papers are built, for which days and for whom, and the button that builds them. */
export function BuildPapers({
  suggested,
  offered,
  schemeDate,
  schemeInflation,
  running,
  onStart,
}: BuildPapersProps) {
  const styles = useStyles();
  const [choice, setChoice] = useState(suggested);
  const [isChecked, setIsChecked] = useState(false);
  const fields = {
    asOf: useRef<HTMLInputElement>(null),
    committeeDate: useRef<HTMLInputElement>(null),
    inflation: useRef<HTMLInputElement>(null),
    papers: useRef<HTMLInputElement>(null),
  };
  const faults = checkChoice(choice);
  const told: Partial<typeof faults> = isChecked ? faults : {};
  const change = (part: Partial<PaperChoice>) => {
    setChoice({ ...choice, ...part });
  };
  const build = () => {
    const first = CHECKED.find((name) => faults[name] !== undefined);
    setIsChecked(first !== undefined);
    if (first !== undefined) {
      fields[first].current?.focus();
      return;
    }
    onStart({ name: 'buildPapers', ...choiceToBuild(choice) });
  };
  return (
    <section className={styles.form} aria-labelledby="build-papers">
      <Subtitle1 as="h2" id="build-papers">
        Build papers
      </Subtitle1>
      <div className={styles.dates}>
        <Field label="As of" hint={describeDay(choice.asOf)} validationMessage={told.asOf}>
          <Input
            ref={fields.asOf}
            className={styles.date}
            type="date"
            value={choice.asOf}
            onChange={(_, { value }) => {
              change({ asOf: value });
            }}
          />
        </Field>
        <Field
          label="Committee date"
          hint={describeCommitteeDay(choice.committeeDate, schemeDate)}
          validationMessage={told.committeeDate}
        >
          <Input
            ref={fields.committeeDate}
            className={styles.date}
            type="date"
            value={choice.committeeDate}
            onChange={(_, { value }) => {
              change({ committeeDate: value });
            }}
          />
        </Field>
        <InflationField
          value={choice.inflation}
          schemes={schemeInflation}
          fault={told.inflation}
          input={fields.inflation}
          onChange={(inflation) => {
            change({ inflation });
          }}
        />
      </div>
      <ChoosePapers
        offered={offered}
        chosen={choice.papers}
        fault={told.papers}
        firstBox={fields.papers}
        onChoose={(papers) => {
          change({ papers });
        }}
      />
      <Field hint="Leaves out contact details and officers’ names. “Checks” has no public version. Publish the sheets as PDF, for the workbook still holds everything.">
        <Switch
          label="Public version"
          checked={choice.isPublic}
          onChange={(_, { checked }) => {
            change({ isPublic: checked });
          }}
        />
      </Field>
      <Text as="p">The columns beside the register are recalculated first, as of the same day.</Text>
      <div>
        <Button
          appearance="primary"
          disabledFocusable={running !== undefined}
          icon={running?.name === 'buildPapers' ? <Spinner size="tiny" aria-hidden /> : null}
          onClick={build}
        >
          {TASKS.buildPapers.title}
        </Button>
      </div>
    </section>
  );
}

/** In words, for a date input shows days and months in the order of the computer. */
function describeDay(asOf: string): string {
  const day = 'The day the register is judged on';
  return isDay(asOf) ? `${day}: ${formatDate(asOf)}.` : `${day}.`;
}

function describeCommitteeDay(committeeDate: string, schemeDate: string | null): string {
  if (isDay(committeeDate)) return `Told on Appendix 4: ${formatDate(committeeDate)}.`;
  return schemeDate === null
    ? 'Told on Appendix 4. May be left blank.'
    : `Told on Appendix 4. Blank: ${formatDate(schemeDate)}, as on the scheme sheet.`;
}
