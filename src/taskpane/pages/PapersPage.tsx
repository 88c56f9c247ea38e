import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { PlainTaskName } from '../../actions';
import { TaskButton } from '../shell/TaskButton';
import type { PageProps } from './pageProps';

const PAPERS: readonly PlainTaskName[] = [
  'buildAppendix4',
  'buildRegisterSummary',
  'buildReviewsDue',
  'buildChecks',
  'buildAppendix3',
];

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
});

/** The sheets that can be built from the register. */
export function PapersPage({ state, onStart }: PageProps) {
  const styles = useStyles();
  return (
    <div className={styles.page}>
      <Text as="p" block>
        Each is a sheet of its own after the last tab, built from the register as it stands today. Building it
        again brings it up to date.
      </Text>
      {PAPERS.map((task) => (
        <TaskButton key={task} task={task} running={state.running} onStart={onStart} />
      ))}
    </div>
  );
}
