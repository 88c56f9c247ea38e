import { Button, makeStyles, Spinner, Subtitle1, Text, tokens } from '@fluentui/react-components';
import type { Ref } from 'react';
import type { PlainTaskName, RunningTask } from '../../../actions';
import { TaskButton } from '../../shell/TaskButton';

interface FillColumnsProps {
  readonly running: RunningTask | undefined;
  readonly isReading: boolean;
  /** Whether the texts were looked through and state nothing for blank cells. */
  readonly hasNothing: boolean;
  readonly onStart: (task: PlainTaskName) => void;
  readonly onFill: () => void;
  readonly fillButton: Ref<HTMLButtonElement>;
}

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Columns for what judging needs and the register does not say, and what its texts say for them. */
export function FillColumns(props: FillColumnsProps) {
  const styles = useStyles();
  const { running, isReading, hasNothing, onStart, onFill, fillButton } = props;
  return (
    <section className={styles.section} aria-labelledby="fill">
      <Subtitle1 as="h2" id="fill">
        Columns to fill in
      </Subtitle1>
      <Text as="p">
        Adds to each theme tab the columns that judging needs and the tab lacks: amounts, officer days and
        dates of reports. They are yours and stay. What the register’s texts state exactly can then be filled
        in; you see every cell first.
      </Text>
      <div className={styles.buttons}>
        <TaskButton task="prepare" running={running} onStart={onStart} />
        <Button
          ref={fillButton}
          disabledFocusable={running !== undefined || isReading}
          icon={isReading ? <Spinner size="tiny" aria-hidden /> : null}
          onClick={onFill}
        >
          Fill from text …
        </Button>
      </div>
      <div role="status">
        {hasNothing && (
          <Text as="p">
            The texts state nothing more for blank cells. Cells can be filled once their columns are there.
          </Text>
        )}
      </div>
    </section>
  );
}
