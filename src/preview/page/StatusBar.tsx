import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import { formatDay } from '../state/formatDay';
import { sampleDay } from '../state/Preview';
import type { PreviewState } from '../state/previewState';
import type { GridReport } from './useGridReport';

interface StatusBarProps {
  readonly state: PreviewState;
  readonly report: GridReport;
}

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalL,
    minHeight: '28px',
    padding: `0 ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  sentence: { flex: 1, minWidth: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** The line under the cells: what they have to say, what they do not show, and which day it is taken to be. */
export function StatusBar({ state, report }: StatusBarProps) {
  const styles = useStyles();
  return (
    <footer className={styles.bar}>
      <Text size={200} role="status" className={styles.sentence}>
        {report.sentence}
      </Text>
      {report.losses.length > 0 && <Losses losses={report.losses} />}
      <Text size={200}>{describeDay(state)}</Text>
    </footer>
  );
}

function Losses({ losses }: { readonly losses: readonly string[] }) {
  const styles = useStyles();
  return (
    <Dialog>
      <DialogTrigger disableButtonEnhancement>
        <Button size="small" appearance="subtle">
          Not everything is shown
        </Button>
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>What the preview does not show</DialogTitle>
          <DialogContent>
            <p>It stays in the workbook, also in a saved copy.</p>
            <ul className={styles.list}>
              {losses.map((loss) => (
                <li key={loss}>{loss}</li>
              ))}
            </ul>
          </DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="primary">Close</Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function describeDay({ book, day }: PreviewState): string {
  const isSampleDay = book?.origin === 'sample' && day === sampleDay(book.name);
  return `Today is taken to be ${formatDay(day)}${isSampleDay ? ', the day of the sample’s report' : ''}`;
}
