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
import { useEffect, useRef } from 'react';
import { TASKS, type DeskState, type Notice } from '../../actions';
import { CellBeingEdited } from './CellBeingEdited';
import { ErrorDetails } from './ErrorDetails';
import { TaskProgress } from './TaskProgress';

interface NoticeAreaProps {
  readonly state: Pick<DeskState, 'running' | 'notice'>;
  readonly onDismiss: () => void;
  readonly onCancel: () => void;
  /** Undoes the changes of some references. */
  readonly onPutBack: (references: readonly string[]) => void;
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
  bar: { overflowWrap: 'anywhere' },
  progress: { justifyContent: 'flex-start' },
});

/** What runs and how the last task ended. The element is always there, so that screen readers tell what comes into it. */
export function NoticeArea({ state, onDismiss, onCancel, onPutBack }: NoticeAreaProps) {
  const styles = useStyles();
  const { running, notice } = state;
  const area = useRef<HTMLElement>(null);
  /** Buttons go away with what they belong to, and the focus stays where it was. */
  const leave = () => area.current?.focus();
  const longTask = running && TASKS[running.name].isLong ? running : undefined;
  const isLong = longTask !== undefined;
  const toSee = notice && !isSeenInPlace(notice) ? notice.id : undefined;
  useEffect(() => {
    // What was started far down the page is followed, can be cancelled and ends up here.
    if (isLong || toSee !== undefined) area.current?.scrollIntoView({ block: 'nearest' });
  }, [isLong, toSee]);
  return (
    <section ref={area} tabIndex={-1} className={styles.area} aria-label="What was done">
      <div role="status" className={styles.area}>
        {running && <Spinner className={styles.progress} size="tiny" label={TASKS[running.name].progress} />}
        {running && !running.progress?.done && <CellBeingEdited key={running.name} />}
        {notice && (
          <NoticeBar
            key={notice.id}
            notice={notice}
            onDismiss={() => {
              leave();
              onDismiss();
            }}
            onPutBack={(references) => {
              leave();
              onPutBack(references);
            }}
          />
        )}
      </div>
      {longTask && (
        <TaskProgress
          running={longTask}
          onCancel={() => {
            leave();
            onCancel();
          }}
        />
      )}
      {notice?.details !== undefined && <ErrorDetails details={notice.details} />}
    </section>
  );
}

/** Whether what was done shows where it was asked for: one of a list's fixes goes from it, and the next is waiting. */
function isSeenInPlace({ kind, task, putBack = [] }: Notice): boolean {
  return kind === 'done' && (task === 'putBack' || (task === 'applyFixes' && putBack.length === 1));
}

interface NoticeBarProps extends Pick<NoticeAreaProps, 'onDismiss' | 'onPutBack'> {
  readonly notice: Notice;
}

function NoticeBar({ notice, onDismiss, onPutBack }: NoticeBarProps) {
  const styles = useStyles();
  const { putBack } = notice;
  return (
    <MessageBar className={styles.bar} intent={INTENTS[notice.kind]} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{TITLES[notice.kind]}</MessageBarTitle>
        {notice.message}
      </MessageBarBody>
      <MessageBarActions>
        {putBack && (
          <Button
            size="small"
            onClick={() => {
              onPutBack(putBack);
            }}
          >
            Put back
          </Button>
        )}
        <Button size="small" onClick={onDismiss}>
          Dismiss
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
