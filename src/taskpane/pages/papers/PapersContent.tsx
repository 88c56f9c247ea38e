import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import { count, type RegisterLook } from '../../../actions';
import { describeInflation, papersOf, type PaperState } from '../../../register';
import type { PageProps } from '../pageProps';
import { BuildPapers } from './BuildPapers';
import { GrantsTab } from './GrantsTab';
import { suggestChoice } from './paperChoice';
import { PAPER_TITLES } from './paperTitles';
import { PaperList } from './PaperList';
import { PublishedFiles } from './PublishedFiles';
import { TakenToCommittee } from './TakenToCommittee';

interface PapersContentProps extends PageProps {
  readonly look: RegisterLook;
}

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL },
});

/** The papers of a register that was read. */
export function PapersContent({ look, state, today, onStart, onGoToCell }: PapersContentProps) {
  const styles = useStyles();
  const { papers, takenAsOf } = look;
  const { running } = state;
  const isBuilt = (name: PaperState['paper']) =>
    papers.some(({ paper, sheet }) => paper === name && sheet !== undefined);
  const toMark = [
    ...(isBuilt('appendix4') ? ['Appendix 4'] : []),
    ...(isBuilt('commissioning') ? [PAPER_TITLES.commissioning] : []),
  ];
  return (
    <div className={styles.page}>
      <OutOfDate papers={papers} />
      <BuildPapers
        suggested={suggestChoice(look, today)}
        offered={papersOf(look.reading.scheme)}
        schemeInflation={describeInflation(look.reading.scheme)}
        schemeDate={look.reading.scheme.papers.committeeDate}
        running={running}
        onStart={onStart}
      />
      {look.register.grants && (
        <GrantsTab
          sheets={look.register.grants.sheets}
          running={running}
          onStart={onStart}
          onGoToCell={onGoToCell}
        />
      )}
      <PaperList papers={papers} onGoToCell={onGoToCell} />
      {toMark.length > 0 && (
        <TakenToCommittee papers={toMark} takenAsOf={takenAsOf} running={running} onStart={onStart} />
      )}
      <PublishedFiles look={look} />
    </div>
  );
}

/** Said before all else: a paper that goes to committee may not say what the register no longer does. */
function OutOfDate({ papers }: { readonly papers: readonly PaperState[] }) {
  const stale = papers.filter(({ standing }) => standing.kind === 'out of date');
  if (stale.length === 0) return null;
  const names = stale.map(({ sheet = '' }) => `“${sheet}”`).join(', ');
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{count(stale.length, 'sheet is', 'sheets are')} out of date</MessageBarTitle>
        {names}: build {stale.length === 1 ? 'it' : 'them'} again before you use{' '}
        {stale.length === 1 ? 'it' : 'them'}.
      </MessageBarBody>
    </MessageBar>
  );
}
