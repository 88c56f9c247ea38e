import { Checkbox, Field, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Ref } from 'react';
import type { PaperName } from '../../../actions';
import { PAPER_TITLES } from './paperTitles';

interface ChoosePapersProps {
  /** Those of the scheme, in the order in which they are added to the workbook. */
  readonly offered: readonly PaperName[];
  readonly chosen: readonly PaperName[];
  readonly onChoose: (papers: readonly PaperName[]) => void;
  /** Why they cannot be built as chosen. */
  readonly fault: string | undefined;
  readonly firstBox: Ref<HTMLInputElement>;
}

const useStyles = makeStyles({
  // Browsers draw a frame around a group and keep it from becoming narrow.
  group: { margin: 0, padding: 0, border: 'none', minWidth: '0' },
  legend: { padding: 0, ...typographyStyles.body1 },
  hint: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  choices: { display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
});

/** Which of the papers are built. */
export function ChoosePapers({ offered, chosen, onChoose, fault, firstBox }: ChoosePapersProps) {
  const styles = useStyles();
  return (
    <fieldset className={styles.group} aria-describedby="papers-hint papers-fault">
      <legend className={styles.legend}>Sheets</legend>
      <div id="papers-hint" className={styles.hint}>
        A sheet that is there is brought up to date where it stands.
      </div>
      <div className={styles.choices}>
        {offered.map((paper, index) => (
          <Checkbox
            key={paper}
            ref={index === 0 ? firstBox : null}
            label={PAPER_TITLES[paper]}
            checked={chosen.includes(paper)}
            onChange={(_, { checked }) => {
              onChoose(offered.filter((name) => (name === paper ? checked === true : chosen.includes(name))));
            }}
          />
        ))}
      </div>
      <Field id="papers-fault" validationMessage={fault} />
    </fieldset>
  );
}
