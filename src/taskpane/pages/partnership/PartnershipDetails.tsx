import { makeStyles, Text, Title3, tokens } from '@fluentui/react-components';
import type { Place, RegisterLook } from '../../../actions';
import type { Partnership } from '../../../register';
import { CellLink } from '../../shell/CellLink';
import { AgreementAndDuties } from './AgreementAndDuties';
import { CellReadings } from './CellReadings';
import { ClassAndTests } from './ClassAndTests';
import { FigureTable } from './FigureTable';
import { RowFindings } from './RowFindings';

interface PartnershipDetailsProps {
  readonly partnership: Partnership;
  readonly look: RegisterLook;
  readonly onGoToCell: (place: Place) => void;
}

const useStyles = makeStyles({
  details: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    overflowWrap: 'anywhere',
    '& section > ul': { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  },
  head: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' },
});

/** Everything that is known of one partnership and how it was worked out. */
export function PartnershipDetails({ partnership, look, onGoToCell }: PartnershipDetailsProps) {
  const styles = useStyles();
  const { row, judgement } = partnership;
  const tab = look.register.tabs.find(({ sheet }) => sheet === row.sheet);
  return (
    <article className={styles.details} aria-label={row.name}>
      <div className={styles.head}>
        {/* Told each time that another row is selected. */}
        <div role="status">
          <Title3 as="h2" block>
            {row.name}
          </Title3>
          <Text size={500} weight="semibold" block>
            {judgement.overall}
          </Text>
        </div>
        <CellLink
          place={{ sheet: row.sheet, row: row.row, column: row.cells.get('name')?.column ?? 0 }}
          label={describeRows(partnership)}
          onGoToCell={onGoToCell}
        />
      </div>
      <ClassAndTests partnership={partnership} />
      <RowFindings partnership={partnership} look={look} onGoToCell={onGoToCell} />
      <FigureTable partnership={partnership} reading={look.reading} />
      <AgreementAndDuties partnership={partnership} reading={look.reading} />
      {tab && <CellReadings partnership={partnership} tab={tab} look={look} onGoToCell={onGoToCell} />}
    </article>
  );
}

function describeRows({ row: { sheet, row, furtherRows } }: Partnership): string {
  const last = furtherRows.at(-1)?.row;
  return last === undefined ? `${sheet}, row ${row + 1}` : `${sheet}, rows ${row + 1} to ${last + 1}`;
}
