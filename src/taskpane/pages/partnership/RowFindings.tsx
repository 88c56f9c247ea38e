import { makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import type { Place, RegisterLook } from '../../../actions';
import { describeFinding, findingsOf, severityOf, type Finding, type Partnership } from '../../../register';
import { CellLink } from '../../shell/CellLink';

interface RowFindingsProps {
  readonly partnership: Partnership;
  readonly look: RegisterLook;
  readonly onGoToCell: (place: Place) => void;
}

const SEVERITIES = { error: 'Error', warning: 'Warning', note: 'Note' } as const;

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

/** What needs attention in the rows of one partnership. */
export function RowFindings({ partnership, look, onGoToCell }: RowFindingsProps) {
  const styles = useStyles();
  const findings = findingsOf(partnership, look.register.findings);
  return (
    <section className={styles.section}>
      <Subtitle2 as="h3">Findings ({findings.length})</Subtitle2>
      {findings.length === 0 ? (
        <Text as="p">Nothing in this row needs attention.</Text>
      ) : (
        <ul>
          {findings.map((finding, index) => (
            <li key={index}>
              {SEVERITIES[severityOf(finding)]} in{' '}
              <CellLink place={placeOf(finding, partnership)} onGoToCell={onGoToCell} />
              {`: ${describeFinding(finding)}`}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function placeOf({ sheet, row, column }: Finding, partnership: Partnership): Place {
  return {
    sheet: sheet ?? partnership.row.sheet,
    ...(row !== undefined && { row }),
    ...(column !== undefined && { column }),
  };
}
