import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { AREA } from '../areas/areas';
import type { Preview } from '../state/Preview';
import type { PreviewState } from '../state/previewState';
import { PaneDivider } from './PaneDivider';
import type { WidthSwitch } from './paneWidth';

interface PaneAreaProps {
  readonly title: string;
  readonly preview: Preview;
  readonly state: PreviewState;
  readonly width: WidthSwitch;
}

const useStyles = makeStyles({
  area: { display: 'flex', flexShrink: 0, backgroundColor: tokens.colorNeutralBackground1 },
  hidden: { display: 'none' },
  pane: { flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column' },
  header: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
  },
  frame: { flex: 1, border: 'none', width: '100%' },
});

/** The add-in's own page in its frame. Closing hides it: the add-in goes on running, as in Excel. */
export function PaneArea({ title, preview, state, width }: PaneAreaProps) {
  const styles = useStyles();
  const { addin, isPaneShown } = state;
  return (
    <aside
      aria-label={`${title} panel`}
      data-area={AREA.pane}
      className={mergeClasses(styles.area, !isPaneShown && styles.hidden)}
    >
      <PaneDivider width={width} />
      <div className={styles.pane} style={{ width: width.value }}>
        <div className={styles.header}>
          <Text as="h2" weight="semibold">
            {title}
          </Text>
          <Button
            appearance="subtle"
            size="small"
            icon={<span aria-hidden="true">✕</span>}
            aria-label="Close the panel"
            onClick={preview.hidePane}
          />
        </div>
        {addin && (
          <iframe
            key={addin.id}
            title={title}
            src="pane/taskpane.html"
            className={styles.frame}
            onLoad={({ currentTarget }) => {
              passOn(currentTarget);
            }}
          />
        )}
      </div>
    </aside>
  );
}

/** A frame keeps its events to itself; F6 and files that are dropped are the page's. */
function passOn(frame: HTMLIFrameElement): void {
  frame.contentWindow?.addEventListener('keydown', (event) => {
    if (event.key !== 'F6') return;
    event.preventDefault();
    frame.dispatchEvent(new KeyboardEvent('keydown', { key: 'F6', shiftKey: event.shiftKey, bubbles: true }));
  });
  frame.contentWindow?.addEventListener('dragover', (event) => {
    event.preventDefault();
  });
  frame.contentWindow?.addEventListener('drop', (event) => {
    event.preventDefault();
    frame.dispatchEvent(new DragEvent('drop', { dataTransfer: event.dataTransfer, bubbles: true }));
  });
}
