import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Spinner,
  tokens,
  type MessageBarIntent,
} from '@fluentui/react-components';
import { TASKS, type DeskState, type Notice } from '../../actions';
import { ErrorDetails } from './ErrorDetails';
import { TaskProgress } from './TaskProgress';

interface NoticeAreaProps {
  readonly state: Pick<DeskState, 'running' | 'notice'>;
  readonly onDismiss: () => void;
  readonly onCancel: () => void;
}

const INTENTS: Readonly<Record<Notice['kind'], MessageBarIntent>> = {
  done: 'success',
  'not done': 'warning',
  'already running': 'info',
  fault: 'error',
};
const TITLES: Readonly<Record<Notice['kind'], string>> = {
  done: 'Done',
  'not done': 'Not done',
  'already running': 'Not started',
  fault: 'Stopped by a fault',
};

const useStyles = makeStyles({
  area: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  progress: { justifyContent: 'flex-start' },
});

/** What runs and how the last task ended. The element is always there, so that screen readers tell what comes into it. */
export function NoticeArea({ state: { running, notice }, onDismiss, onCancel }: NoticeAreaProps) {
  const styles = useStyles();
  return (
    <div className={styles.area}>
      <div role="status" className={styles.area}>
        {running && <Spinner className={styles.progress} size="tiny" label={TASKS[running.name].progress} />}
        {notice && <NoticeBar key={notice.id} notice={notice} onDismiss={onDismiss} />}
      </div>
      {running && TASKS[running.name].isLong && <TaskProgress running={running} onCancel={onCancel} />}
      {notice?.details !== undefined && <ErrorDetails details={notice.details} />}
    </div>
  );
}

function NoticeBar({ notice, onDismiss }: { readonly notice: Notice; readonly onDismiss: () => void }) {
  return (
    <MessageBar intent={INTENTS[notice.kind]} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{TITLES[notice.kind]}</MessageBarTitle>
        {notice.message}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onDismiss}>
          Dismiss
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
