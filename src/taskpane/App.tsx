import { FluentProvider, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { Suspense, useState } from 'react';
import type { Notice, TaskDesk } from '../actions';
import type { PageName } from './pages/pageProps';
import { PAGE_OF_TASK, PAGES } from './pageTable';
import { ChangedSince } from './shell/ChangedSince';
import { FaultBoundary } from './shell/FaultBoundary';
import { Navigation, PAGE_PANEL_ID, tabIdOf } from './Navigation';
import { NoticeArea } from './shell/NoticeArea';
import { useDesk } from './shell/useDesk';
import { useTheme } from './shell/useTheme';

interface AppProps {
  readonly desk: TaskDesk;
  /** The add-in's. */
  readonly version: string;
  /** Background of Office such as #262626, where Office tells it. */
  readonly readOfficeColor: () => string | undefined;
}

const useStyles = makeStyles({
  pane: {
    minHeight: '100vh',
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
    // The gaps between parts keep them apart.
    '& :is(h1, h2, h3, p)': { margin: 0 },
  },
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** The pane: navigation, what was done last, and the chosen page. */
export function App({ desk, version, readOfficeColor }: AppProps) {
  const theme = useTheme(readOfficeColor);
  const styles = useStyles();
  const state = useDesk(desk);
  const { page, setPage, stay } = usePage(state.notice);
  const { Content, label } = PAGES[page];
  return (
    <FluentProvider theme={theme}>
      {/* Its look is not the provider’s, which passes its own on to everything that opens over the pane. */}
      <div className={styles.pane}>
        <header>
          <Navigation page={page} onGoTo={setPage} />
        </header>
        <NoticeArea
          state={state}
          onDismiss={desk.dismissNotice}
          onCancel={desk.cancel}
          onPutBack={(ids) => void desk.start({ name: 'putBack', ids })}
        />
        <ChangedSince state={state} onLook={() => void desk.look()} />
        <main>
          <div role="tabpanel" id={PAGE_PANEL_ID} aria-labelledby={tabIdOf(page)}>
            {/* The chosen tab shows it already to those who see. */}
            <h1 className={styles.hidden}>{label}</h1>
            <FaultBoundary key={page}>
              <Suspense fallback={<Spinner size="small" label="Opening the page …" />}>
                <Content
                  state={state}
                  onStart={(asked) => {
                    stay();
                    void desk.start(asked);
                  }}
                  onLook={() => void desk.look()}
                  onLookForFixes={() => void desk.lookForFixes()}
                  onLookForFill={() => void desk.lookForFill()}
                  onGoTo={setPage}
                  onGoToCell={(place) => void desk.goTo(place)}
                  today={desk.readToday()}
                  version={version}
                  describeForSupport={() => desk.describeForSupport(version)}
                  followSelection={desk.followSelection}
                />
              </Suspense>
            </FaultBoundary>
          </div>
        </main>
      </div>
    </FluentProvider>
  );
}

/**
 * The page that is shown: the one chosen last, or the one on which the newest outcome is read on. Who starts a task on a
 * page stays there, with the focus.
 */
function usePage(notice: Notice | undefined) {
  const [page, setPage] = useState<PageName>('register');
  const [seenId, setSeenId] = useState(notice?.id);
  const [isStaying, setIsStaying] = useState(false);
  if (notice && notice.id !== seenId) {
    setSeenId(notice.id);
    setIsStaying(false);
    const next = notice.kind === 'done' && !isStaying ? PAGE_OF_TASK[notice.task] : undefined;
    if (next) setPage(next);
  }
  const stay = () => {
    setIsStaying(true);
  };
  return { page, setPage, stay };
}
