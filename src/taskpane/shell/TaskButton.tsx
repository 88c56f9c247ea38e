import { Button, Spinner, type ButtonProps } from '@fluentui/react-components';
import { TASKS, type PlainTaskName, type RunningTask } from '../../actions';

interface TaskButtonProps extends Pick<ButtonProps, 'appearance'> {
  readonly task: PlainTaskName;
  readonly running: RunningTask | undefined;
  readonly onStart: (task: PlainTaskName) => void;
}

/** Starts a task. It cannot be pressed while one runs, and keeps the focus all the same. */
export function TaskButton({ task, running, onStart, appearance = 'secondary' }: TaskButtonProps) {
  return (
    <Button
      appearance={appearance}
      disabledFocusable={running !== undefined}
      icon={running?.name === task ? <Spinner size="tiny" aria-hidden /> : null}
      onClick={() => {
        onStart(task);
      }}
    >
      {TASKS[task].title}
    </Button>
  );
}
