import {
  FluentProvider,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Button,
  tokens,
  webDarkTheme,
  webLightTheme,
  teamsHighContrastTheme,
  type Theme,
} from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { GridTheme, MountGrid } from '../grid';
import { PaneArea } from '../pane/PaneArea';
import { USUAL_WIDTH } from '../pane/paneWidth';
import type { Ribbon } from '../ribbon/readRibbon';
import { RibbonBar } from '../ribbon/RibbonBar';
import type { Preview } from '../state/Preview';
import { GridArea } from './GridArea';
import { StatusBar } from './StatusBar';
import { TitleBar } from './TitleBar';
import { useAreaKeys } from '../areas/useAreaKeys';
import { useFiles, type BookSources } from '../files/useFiles';
import { usePreview } from './usePreview';
import { useGridReport } from './useGridReport';
import { ReplaceDialog } from '../files/ReplaceDialog';

interface PreviewPageProps {
  readonly preview: Preview;
  readonly ribbon: Ribbon;
  readonly sources: BookSources;
  readonly loadGrid: () => Promise<MountGrid>;
}

const THEMES: Readonly<Record<GridTheme, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  contrast: teamsHighContrastTheme,
};

const useStyles = makeStyles({
  page: {
    height: '100vh',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground3,
    '& :is(h1, h2, p)': { margin: 0 },
  },
  work: { flex: 1, minHeight: 0, display: 'flex' },
  sheet: { flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column' },
});

/** Excel as the preview stands in for it: title, ribbon, cells and the add-in's pane. */
export function PreviewPage({ preview, ribbon, sources, loadGrid }: PreviewPageProps) {
  const styles = useStyles();
  const state = usePreview(preview);
  const files = useFiles(preview, sources);
  const report = useGridReport();
  const root = useRef<HTMLDivElement>(null);
  useAreaKeys(root, preview);
  const [width, setWidth] = useState(USUAL_WIDTH);
  const widthSwitch = { value: width, set: setWidth };
  return (
    // The browser draws its own parts by it: the calendar of a date, scroll bars.
    <FluentProvider
      theme={THEMES[state.theme]}
      style={{ colorScheme: state.theme === 'light' ? 'light' : 'dark' }}
    >
      <div ref={root} className={styles.page}>
        <TitleBar name={state.book?.name} />
        <RibbonBar ribbon={ribbon} preview={preview} state={state} files={files} width={widthSwitch} />
        {state.problem !== undefined && (
          <MessageBar intent="warning">
            <MessageBarBody>{state.problem}</MessageBarBody>
            <MessageBarActions>
              <Button size="small" onClick={preview.dismissProblem}>
                Close
              </Button>
            </MessageBarActions>
          </MessageBar>
        )}
        <main aria-label="Cells and panel" className={styles.work}>
          <div className={styles.sheet}>
            <GridArea preview={preview} state={state} loadGrid={loadGrid} report={report} />
          </div>
          <PaneArea title={ribbon.tab} preview={preview} state={state} width={widthSwitch} />
        </main>
        <StatusBar state={state} report={report} />
        <ReplaceDialog files={files} />
      </div>
    </FluentProvider>
  );
}
