import { makeStyles, Subtitle1, Text, tokens } from '@fluentui/react-components';
import type { Place, PlainTaskName, RunningTask } from '../../../actions';
import { CellLink } from '../../shell/CellLink';
import { TaskButton } from '../../shell/TaskButton';

interface GrantsTabProps {
  /** The tabs on which grants are entered. */
  readonly sheets: readonly string[];
  readonly running: RunningTask | undefined;
  readonly onStart: (task: PlainTaskName) => void;
  readonly onGoToCell: (place: Place) => void;
}

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** Where grants and their allocations are entered, or the button that adds a tab for them. */
export function GrantsTab({ sheets, running, onStart, onGoToCell }: GrantsTabProps) {
  const styles = useStyles();
  return (
    <section className={styles.section} aria-labelledby="grants-tab">
      <Subtitle1 as="h2" id="grants-tab">
        Grants
      </Subtitle1>
      {sheets.length === 0 ? (
        <>
          <Text as="p">
            “Funding streams” is built from a tab on which you enter each grant, what is allocated from it and
            what others add. The workbook has none yet.
          </Text>
          <div>
            <TaskButton task="addGrantsTab" running={running} onStart={onStart} />
          </div>
        </>
      ) : (
        <Text as="p">
          Grants and allocations are read from{' '}
          {sheets.map((sheet, index) => (
            <span key={sheet}>
              {index > 0 && ', '}
              <CellLink place={{ sheet }} label={sheet} onGoToCell={onGoToCell} />
            </span>
          ))}
          .
        </Text>
      )}
    </section>
  );
}
