import { makeStyles, tokens } from '@fluentui/react-components';
import type { Fix } from '../../../register';
import { describeContent } from './describeContent';

const useStyles = makeStyles({
  // What is changed may be spaces alone.
  content: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  after: { fontWeight: tokens.fontWeightSemibold },
});

/** What a cell holds, and what it is to hold. */
export function CellChange({ before, after }: Pick<Fix, 'before' | 'after'>) {
  const styles = useStyles();
  return (
    <span className={styles.content}>
      {describeContent(before)} → <span className={styles.after}>{describeContent(after)}</span>
    </span>
  );
}
