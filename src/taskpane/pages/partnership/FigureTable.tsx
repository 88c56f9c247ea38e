import { makeStyles, Subtitle2, Text, tokens, typographyStyles } from '@fluentui/react-components';
import { describeFigures, type Partnership, type ReadingContext } from '../../../register';

interface FigureTableProps {
  readonly partnership: Partnership;
  readonly reading: ReadingContext;
}

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  table: {
    ...typographyStyles.caption1,
    borderCollapse: 'collapse',
    width: '100%',
    '& th, & td': {
      textAlign: 'start',
      verticalAlign: 'top',
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
      overflowWrap: 'break-word',
    },
    '& th:first-child': { paddingInlineStart: 0 },
    '& thead th': { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  },
});

/** Cash, officer days and cost of each council, with the thresholds they are held against. */
export function FigureTable({ partnership, reading }: FigureTableProps) {
  const styles = useStyles();
  const { councils, allDays, costThreshold, daysThreshold, dayRate } = describeFigures(partnership, reading);
  return (
    <section className={styles.section}>
      <Subtitle2 as="h3" id="figures">
        Figures
      </Subtitle2>
      <table className={styles.table} aria-labelledby="figures">
        <thead>
          <tr>
            <th scope="col">Council</th>
            <th scope="col">Cash a year</th>
            <th scope="col">Officer days a month</th>
            <th scope="col">Cost a year</th>
          </tr>
        </thead>
        <tbody>
          {councils.map(({ council, cash, days, cost }) => (
            <tr key={council ?? ''}>
              <th scope="row">{council ?? 'No council named'}</th>
              <td>{cash}</td>
              <td>{days}</td>
              <td>{cost === '' ? 'In each council’s' : cost}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Text as="p" size={200}>
        {[
          ...(costThreshold === undefined ? [] : [`Resource test: ${costThreshold}.`]),
          ...(daysThreshold === undefined
            ? []
            : [`Staff time test: ${daysThreshold} of all officers together (here: ${lowerFirst(allDays)}).`]),
          `An officer’s day: ${dayRate}.`,
        ].join(' ')}
      </Text>
    </section>
  );
}

function lowerFirst(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}
