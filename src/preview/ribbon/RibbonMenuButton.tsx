import { Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import type { RibbonAction, RibbonMenu } from './readRibbon';
import { RibbonIcon } from './RibbonIcon';
import { useLargeButton } from './useLargeButton';

interface RibbonMenuButtonProps {
  readonly menu: RibbonMenu;
  readonly running: readonly string[];
  readonly onAct: (action: RibbonAction, label: string) => void;
}

/** A large button of the ribbon that opens a menu. */
export function RibbonMenuButton({ menu, running, onAct }: RibbonMenuButtonProps) {
  const styles = useLargeButton();
  const isRunning = menu.items.some(
    ({ action }) => action.kind === 'run' && running.includes(action.functionName),
  );
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          appearance="subtle"
          className={styles.button}
          aria-busy={isRunning}
          menuIcon={null}
          title={menu.tip.text}
        >
          <RibbonIcon icons={menu.icons} isRunning={isRunning} />
          {menu.label} ▾
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {menu.items.map(({ id, label, tip, action }) => (
            <MenuItem
              key={id}
              title={tip.text}
              onClick={() => {
                onAct(action, label);
              }}
            >
              {label}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
