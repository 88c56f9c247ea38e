import { makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import type { Place } from '../../actions';
import { describeFinding, type Finding } from '../../register';
import { CellLink } from './CellLink';
import { LongList } from './LongList';

interface ToCorrectProps {
  readonly findings: readonly Finding[];
  readonly onGoToCell: (place: Place) => void;
}

/** More than a sheet of settings mostly has wrong at once. */
const FIRST = 20;

const useStyles = makeStyles({
  // As wide as the pane, else long sentences end before its border.
  section: { alignSelf: 'stretch' },
  item: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
});

/** Every cell that has to be corrected before the register can be read, each with a link to it. */
export function ToCorrect({ findings, onGoToCell }: ToCorrectProps) {
  const styles = useStyles();
  return (
    <section className={styles.section}>
      <Subtitle2 as="h2">To correct ({findings.length})</Subtitle2>
      <LongList label="To correct" items={findings} keyOf={(_, index) => index} first={FIRST}>
        {(finding) => (
          <div className={styles.item}>
            {finding.sheet !== undefined && (
              <div>
                <CellLink place={placeOf(finding.sheet, finding)} onGoToCell={onGoToCell} />
              </div>
            )}
            <Text>{describeFinding(finding)}</Text>
          </div>
        )}
      </LongList>
    </section>
  );
}

function placeOf(sheet: string, { row, column }: Finding): Place {
  return { sheet, ...(row !== undefined && { row }), ...(column !== undefined && { column }) };
}
