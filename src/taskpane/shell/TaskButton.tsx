import { Button, Spinner, type ButtonProps } from '@fluentui/react-components';
import { TASKS, type TaskName } from '../../actions';

interface TaskButtonProps extends Pick<ButtonProps, 'appearance'> {
  readonly task: TaskName;
  readonly running: TaskName | undefined;
  readonly onStart: (task: TaskName) => void;
}

/** Starts a task. It cannot be pressed while one runs, and keeps the focus all the same. */
export function TaskButton({ task, running, onStart, appearance = 'secondary' }: TaskButtonProps) {
  return (
    <Button
      appearance={appearance}
      disabledFocusable={running !== undefined}
      icon={running === task ? <Spinner size="tiny" aria-hidden /> : null}
      onClick={() => {
        onStart(task);
      }}
    >
      {TASKS[task].title}
    </Button>
  );
}
