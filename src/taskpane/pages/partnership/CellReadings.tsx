import { makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import type { Place, RegisterLook } from '../../../actions';
import { explainCells, type ExplainedCell, type Partnership, type RegisterTab } from '../../../register';
import { CellLink } from '../../shell/CellLink';

interface CellReadingsProps {
  readonly partnership: Partnership;
  readonly tab: RegisterTab;
  readonly look: RegisterLook;
  readonly onGoToCell: (place: Place) => void;
}

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  cell: {
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  quote: {
    margin: `${tokens.spacingVerticalXXS} 0`,
    paddingInlineStart: tokens.spacingHorizontalS,
    borderInlineStartWidth: tokens.strokeWidthThick,
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStroke1,
    whiteSpace: 'pre-line',
    color: tokens.colorNeutralForeground2,
  },
});

/** How each text of the row was read: the officer’s words, what was understood, and how sure that is. */
export function CellReadings({ partnership, tab, look, onGoToCell }: CellReadingsProps) {
  const styles = useStyles();
  const cells = explainCells(partnership, tab, look.reading);
  return (
    <section className={styles.section}>
      <Subtitle2 as="h3">How each text was read</Subtitle2>
      {cells.length === 0 && <Text as="p">The row has no text that is read.</Text>}
      <div>
        <ul className={styles.list}>
          {cells.map((explained) => (
            <li key={`${explained.cell.row} ${explained.cell.column}`} className={styles.cell}>
              <CellReading explained={explained} onGoToCell={onGoToCell} />
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

interface CellReadingProps {
  readonly explained: ExplainedCell;
  readonly onGoToCell: (place: Place) => void;
}

function CellReading({ explained, onGoToCell }: CellReadingProps) {
  const styles = useStyles();
  const { heading, cell, understood, sureness, problems } = explained;
  return (
    <>
      <CellLink
        place={{ sheet: cell.sheet, row: cell.row, column: cell.column }}
        label={heading}
        onGoToCell={onGoToCell}
      />
      <blockquote className={styles.quote}>{cell.text}</blockquote>
      <Text as="p" block>
        <strong>{sureness}:</strong> {understood.length === 0 ? 'nothing.' : understood.join(' ')}
      </Text>
      {problems.map((problem) => (
        <Text as="p" block key={problem}>
          {problem}
        </Text>
      ))}
    </>
  );
}
