import { Button, Spinner, type ButtonProps } from '@fluentui/react-components';
import { TASKS, type PlainTaskName, type RunningTask } from '../../actions';

interface TaskButtonProps extends Pick<ButtonProps, 'appearance'> {
  readonly task: PlainTaskName;
  readonly running: RunningTask | undefined;
  readonly onStart: (task: PlainTaskName) => void;
  /** What the button says; the task's title otherwise. */
  readonly label?: string;
}

/** Starts a task. It cannot be pressed while one runs, and keeps the focus all the same. */
export function TaskButton({ task, running, onStart, appearance = 'secondary', label }: TaskButtonProps) {
  return (
    <Button
      appearance={appearance}
      disabledFocusable={running !== undefined}
      icon={running?.name === task ? <Spinner size="tiny" aria-hidden /> : null}
      onClick={() => {
        onStart(task);
      }}
    >
      {label ?? TASKS[task].title}
    </Button>
  );
}
