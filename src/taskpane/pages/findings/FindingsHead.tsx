import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Ref } from 'react';
import { count } from '../../../actions';
import { TaskButton } from '../../shell/TaskButton';
import type { PageProps } from '../pageProps';
import { describeFindings } from './describeFindings';
import type { ListedFinding } from './listedFinding';

interface FindingsHeadProps {
  readonly findings: readonly ListedFinding[];
  /** How many changes can be put back. */
  readonly changeCount: number;
  readonly running: PageProps['state']['running'];
  readonly onStart: PageProps['onStart'];
  readonly onGoToChanges: () => void;
  /** The sentence that says how many findings there are. */
  readonly summary: Ref<HTMLParagraphElement>;
}

const useStyles = makeStyles({
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalM,
  },
  jump: { minHeight: '24px' },
});

/** What can be done with the findings as a whole, and how many they are. */
export function FindingsHead({
  findings,
  changeCount,
  running,
  onStart,
  onGoToChanges,
  summary,
}: FindingsHeadProps) {
  const styles = useStyles();
  return (
    <div>
      <div className={styles.buttons}>
        <TaskButton task="checkRows" running={running} onStart={onStart} />
        <TaskButton task="buildChecks" running={running} onStart={onStart} label="Build the sheet Checks" />
      </div>
      <Text as="p" ref={summary} tabIndex={-1}>
        {describeFindings(findings)}
      </Text>
      {changeCount > 0 && (
        <Link as="button" inline className={styles.jump} onClick={onGoToChanges}>
          {`${count(changeCount, 'change')} can be put back`}
        </Link>
      )}
    </div>
  );
}
