import { makeStyles, Subtitle1, Text, tokens } from '@fluentui/react-components';
import { count, type Place } from '../../../actions';
import { describeDue, type DatedGroup } from '../../../register';
import { CellLink } from '../../shell/CellLink';
import { LongList } from '../../shell/LongList';
import { listEntries, type DueEntry } from './dueEntry';

interface DueSectionProps {
  readonly group: DatedGroup;
  /** The day that the register was judged on. */
  readonly asOf: string;
  readonly onGoToCell: (place: Place) => void;
}

/** What is overdue is most wanted. */
const FIRST_OVERDUE = 10;
const FIRST = 5;

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  entry: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
});

/** The duties under one heading; each leads to its partnership's row. */
export function DueSection({ group, asOf, onGoToCell }: DueSectionProps) {
  const styles = useStyles();
  const { kind, heading } = group;
  const entries = listEntries(group);
  return (
    <section className={styles.section}>
      <Subtitle1 as="h2">
        {heading} (
        {kind === 'no date' ? count(entries.length, 'partnership') : entries.length.toLocaleString('en-GB')})
      </Subtitle1>
      {kind === 'no date' && (
        <Text as="p">
          Enter when the agreement begins and ends, or when each was last done, so that it has a date.
        </Text>
      )}
      <LongList
        label={heading}
        items={entries}
        keyOf={(_, index) => index}
        first={kind === 'overdue' ? FIRST_OVERDUE : FIRST}
      >
        {(entry) => (
          <div className={styles.entry}>
            <CellLink place={entry.place} label={entry.name} onGoToCell={onGoToCell} />
            <Text>{describeEntry(entry, asOf)}</Text>
          </div>
        )}
      </LongList>
    </section>
  );
}

function describeEntry({ sheet, what, due }: DueEntry, asOf: string): string {
  return due === undefined ? `${what} · ${sheet}` : `${what} · ${describeDue(due, asOf)} · ${sheet}`;
}
