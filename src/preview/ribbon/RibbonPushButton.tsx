import { Button } from '@fluentui/react-components';
import type { RibbonAction, RibbonButton } from './readRibbon';
import { RibbonIcon } from './RibbonIcon';
import { RibbonTip } from './RibbonTip';
import { useLargeButton } from './useLargeButton';

interface RibbonPushButtonProps {
  readonly button: RibbonButton;
  readonly isRunning: boolean;
  readonly onAct: (action: RibbonAction, label: string) => void;
}

/** A large button of the ribbon. */
export function RibbonPushButton({ button, isRunning, onAct }: RibbonPushButtonProps) {
  const styles = useLargeButton();
  const { label, tip, icons, action } = button;
  return (
    <RibbonTip tip={tip}>
      <Button
        appearance="subtle"
        className={styles.button}
        aria-busy={isRunning}
        onClick={() => {
          onAct(action, label);
        }}
      >
        <RibbonIcon icons={icons} isRunning={isRunning} />
        {label}
      </Button>
    </RibbonTip>
  );
}
