import { Button, makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import type { RunningTask } from '../../actions';

interface TaskProgressProps {
  readonly running: RunningTask;
  readonly onCancel: () => void;
}

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM },
  bar: { flexGrow: 1, flexShrink: 1, flexBasis: '0' },
});

/** How far a long task has come, and the way to stop it. Not in a live region: nobody wants each step read out. */
export function TaskProgress({ running: { progress, isCancelling }, onCancel }: TaskProgressProps) {
  const styles = useStyles();
  const isCounted = progress !== undefined && progress.done > 0;
  return (
    <div className={styles.row}>
      <ProgressBar
        className={styles.bar}
        aria-label="Progress"
        {...(isCounted && { value: progress.done, max: progress.of })}
      />
      {isCounted && <Text size={200}>{`${progress.done} of ${progress.of}`}</Text>}
      <Button size="small" disabledFocusable={isCancelling} onClick={onCancel}>
        {isCancelling ? 'Stopping …' : 'Cancel'}
      </Button>
    </div>
  );
}
