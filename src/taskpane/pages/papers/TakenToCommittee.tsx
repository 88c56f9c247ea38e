import { makeStyles, Subtitle1, Text, tokens } from '@fluentui/react-components';
import type { PlainTaskName, RunningTask } from '../../../actions';
import { formatDate } from '../../shell/formatDate';
import { TaskButton } from '../../shell/TaskButton';

interface TakenToCommitteeProps {
  /** The names of the papers that can be marked. */
  readonly papers: readonly string[];
  /** The date that the paper was judged on which was marked last. */
  readonly takenAsOf: string | undefined;
  readonly running: RunningTask | undefined;
  readonly onStart: (task: PlainTaskName) => void;
}

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** Marks papers as those that went to committee. */
export function TakenToCommittee({ papers, takenAsOf, running, onStart }: TakenToCommitteeProps) {
  const styles = useStyles();
  const names = papers.join(' and ');
  const isOne = papers.length === 1;
  return (
    <section className={styles.section} aria-labelledby="taken">
      <Subtitle1 as="h2" id="taken">
        Taken to committee
      </Subtitle1>
      <Text as="p">
        Mark {names} once {isOne ? 'it has' : 'they have'} gone to committee as {isOne ? 'it is' : 'they are'}{' '}
        now: from then on, the next {isOne ? 'one tells' : 'ones tell'} what has changed since.
      </Text>
      <Text as="p">
        {takenAsOf === undefined
          ? 'None has been marked yet.'
          : `Marked last: ${names} as of ${formatDate(takenAsOf)}.`}
      </Text>
      <div>
        <TaskButton task="markTaken" running={running} onStart={onStart} label="Mark as taken to committee" />
      </div>
    </section>
  );
}
