import { makeStyles, Subtitle1, Text, tokens } from '@fluentui/react-components';
import type { PlainTaskName, RunningTask } from '../../../actions';
import { formatDate } from '../../shell/formatDate';
import { TaskButton } from '../../shell/TaskButton';

interface TakenToCommitteeProps {
  /** The date that the paper was judged on which was marked last. */
  readonly takenAsOf: string | undefined;
  readonly running: RunningTask | undefined;
  readonly onStart: (task: PlainTaskName) => void;
}

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** Marks Appendix 4 as the one that went to committee. */
export function TakenToCommittee({ takenAsOf, running, onStart }: TakenToCommitteeProps) {
  const styles = useStyles();
  return (
    <section className={styles.section} aria-labelledby="taken">
      <Subtitle1 as="h2" id="taken">
        Taken to committee
      </Subtitle1>
      <Text as="p">
        Mark Appendix 4 once it has gone to committee as it is now: from then on, the next one tells what has
        changed since.
      </Text>
      <Text as="p">
        {takenAsOf === undefined
          ? 'None has been marked yet.'
          : `Marked last: Appendix 4 as of ${formatDate(takenAsOf)}.`}
      </Text>
      <div>
        <TaskButton task="markTaken" running={running} onStart={onStart} label="Mark as taken to committee" />
      </div>
    </section>
  );
}
