import { Badge, makeStyles, Subtitle1, Text, tokens, type BadgeProps } from '@fluentui/react-components';
import type { Place } from '../../../actions';
import type { PaperState } from '../../../register';
import { CellLink } from '../../shell/CellLink';
import { describeBasis, describeMark } from './describePaper';
import { PAPER_TITLES } from './paperTitles';

interface PaperListProps {
  readonly papers: readonly PaperState[];
  readonly onGoToCell: (place: Place) => void;
}

const COLORS: Readonly<Record<PaperState['standing']['kind'], BadgeProps['color']>> = {
  'not built': 'informative',
  'up to date': 'success',
  'earlier date': 'informative',
  'out of date': 'severe',
};

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  // Safari does not tell of lists with “none” as lists.
  list: { listStyleType: '""', margin: 0, padding: 0, overflowWrap: 'anywhere' },
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '24px',
  },
  name: { flexGrow: 1, flexShrink: 1, flexBasis: '0', minWidth: '120px' },
  changes: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** Every paper: the way to its sheet, how it stands to the register, and what it was built by. */
export function PaperList({ papers, onGoToCell }: PaperListProps) {
  const styles = useStyles();
  return (
    <section className={styles.section} aria-labelledby="paper-list">
      <Subtitle1 as="h2" id="paper-list">
        In this workbook
      </Subtitle1>
      <ul className={styles.list} aria-labelledby="paper-list">
        {papers.map((state) => (
          <li key={state.paper} className={styles.item}>
            <PaperItem state={state} onGoToCell={onGoToCell} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface PaperItemProps {
  readonly state: PaperState;
  readonly onGoToCell: (place: Place) => void;
}

function PaperItem({ state, onGoToCell }: PaperItemProps) {
  const styles = useStyles();
  const { paper, sheet, standing } = state;
  return (
    <>
      <div className={styles.line}>
        <span className={styles.name}>
          {sheet === undefined ? (
            PAPER_TITLES[paper]
          ) : (
            <CellLink place={{ sheet }} label={sheet} onGoToCell={onGoToCell} />
          )}
        </span>
        <Badge appearance="tint" color={COLORS[standing.kind]}>
          {describeMark(standing)}
        </Badge>
      </div>
      {describeBasis(state).map((sentence) => (
        <Text as="p" size={200} key={sentence}>
          {sentence}
        </Text>
      ))}
      {standing.kind === 'out of date' && standing.changes.length > 0 && (
        <ul className={styles.changes}>
          {standing.changes.map((change) => (
            <li key={change}>{change}</li>
          ))}
        </ul>
      )}
    </>
  );
}
