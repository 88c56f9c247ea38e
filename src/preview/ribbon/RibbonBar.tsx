import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { AREA } from '../areas/areas';
import { FileMenu } from '../files/FileMenu';
import type { Files } from '../files/useFiles';
import type { WidthSwitch } from '../pane/paneWidth';
import type { Preview } from '../state/Preview';
import type { PreviewState } from '../state/previewState';
import type { Ribbon, RibbonAction } from './readRibbon';
import { RibbonGroupBox } from './RibbonGroupBox';
import { RibbonMenuButton } from './RibbonMenuButton';
import { RibbonPushButton } from './RibbonPushButton';
import { Switches } from './Switches';

interface RibbonBarProps {
  readonly ribbon: Ribbon;
  readonly preview: Preview;
  readonly state: PreviewState;
  readonly files: Files;
  readonly width: WidthSwitch;
}

const PANEL_ID = 'ribbon-commands';
const TAB_ID = 'ribbon-tab';

const useStyles = makeStyles({
  tabs: { display: 'flex', alignItems: 'center', padding: `0 ${tokens.spacingHorizontalS}` },
  commands: {
    display: 'flex',
    overflowX: 'auto',
    margin: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}`,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow4,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
});

/** The ribbon: the add-in's tab as its manifest describes it, and the preview's own switches at its end. */
export function RibbonBar({ ribbon, preview, state, files, width }: RibbonBarProps) {
  const styles = useStyles();
  const doAction = (action: RibbonAction, label: string) => {
    if (action.kind === 'show pane') preview.showPane();
    else void preview.runFunction(action.functionName, label);
  };
  return (
    <section aria-label="Ribbon" data-area={AREA.ribbon}>
      <div className={styles.tabs}>
        <FileMenu files={files} />
        <TabList selectedValue={TAB_ID} size="small">
          <Tab value={TAB_ID} id={TAB_ID} aria-controls={PANEL_ID}>
            {ribbon.tab}
          </Tab>
        </TabList>
      </div>
      <div role="tabpanel" id={PANEL_ID} aria-labelledby={TAB_ID} className={styles.commands}>
        {ribbon.groups.map((group) => (
          <RibbonGroupBox key={group.id} label={group.label}>
            {group.controls.map((control) =>
              control.kind === 'menu' ? (
                <RibbonMenuButton key={control.id} menu={control} running={state.running} onAct={doAction} />
              ) : (
                <RibbonPushButton
                  key={control.id}
                  button={control}
                  isRunning={
                    control.action.kind === 'run' && state.running.includes(control.action.functionName)
                  }
                  onAct={doAction}
                />
              ),
            )}
          </RibbonGroupBox>
        ))}
        <Switches preview={preview} state={state} width={width} />
      </div>
    </section>
  );
}
