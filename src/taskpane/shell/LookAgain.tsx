import { Button, Spinner } from '@fluentui/react-components';

interface LookAgainProps {
  readonly isReading: boolean;
  /** Whether a task runs, which reads the register itself. */
  readonly isBusy?: boolean;
  readonly onLook: () => void;
}

/** Reads the register again without writing. */
export function LookAgain({ isReading, isBusy = false, onLook }: LookAgainProps) {
  return (
    <Button
      // Keeps the focus, although it cannot be pressed.
      disabledFocusable={isReading || isBusy}
      icon={isReading ? <Spinner size="tiny" aria-hidden /> : null}
      onClick={onLook}
    >
      Look again
    </Button>
  );
}
