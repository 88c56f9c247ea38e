import { makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import type { Partnership } from '../../register';
import { formatDate } from '../shell/formatDate';
import { KnownRegister } from '../shell/KnownRegister';
import { TaskButton } from '../shell/TaskButton';
import type { PageProps } from './pageProps';

const STATUSES = ['Overdue', 'Due soon'] as const;

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

/** Reviews that are overdue or due soon, the oldest first. */
export function ReviewsPage({ state, onStart, onLook }: PageProps) {
  const styles = useStyles();
  return (
    <KnownRegister known={state.known} onLook={onLook}>
      {({ register: { partnerships } }) => (
        <div className={styles.page}>
          <div>
            <TaskButton task="highlightReviews" running={state.running} onStart={onStart} />
          </div>
          {STATUSES.map((status) => (
            <section key={status}>
              <Subtitle2 as="h2">{status}</Subtitle2>
              <DueList due={partnerships.filter(({ reviewStatus }) => reviewStatus === status)} />
            </section>
          ))}
        </div>
      )}
    </KnownRegister>
  );
}

function DueList({ due }: { readonly due: readonly Partnership[] }) {
  const styles = useStyles();
  if (due.length === 0) return <Text as="p">None</Text>;
  const sorted = [...due].sort((a, b) => (a.nextReviewDue ?? '').localeCompare(b.nextReviewDue ?? ''));
  return (
    <ul className={styles.list}>
      {sorted.map(({ row, nextReviewDue }) => (
        <li key={`${row.sheet} ${row.row}`}>
          {row.name} ({row.sheet}){nextReviewDue !== null && `: ${formatDate(nextReviewDue)}`}
        </li>
      ))}
    </ul>
  );
}
