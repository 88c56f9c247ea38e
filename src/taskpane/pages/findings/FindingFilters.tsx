import { Field, makeStyles, SearchBox, Select, tokens } from '@fluentui/react-components';
import type { FindingFilter } from './findingFilter';
import { SEVERITIES, SEVERITY_WORDS, type Grouping } from './groupFindings';

interface FindingFiltersProps {
  readonly filter: FindingFilter;
  readonly grouping: Grouping;
  /** The tabs that have findings. */
  readonly tabs: readonly string[];
  readonly onFilter: (filter: FindingFilter) => void;
  readonly onGroup: (grouping: Grouping) => void;
}

const SEVERITY_CHOICES: readonly (readonly [FindingFilter['severity'], string])[] = [
  ['all', 'All'],
  ...SEVERITIES.map((severity) => [severity, SEVERITY_WORDS[severity][1]] as const),
];
const GROUPINGS: readonly (readonly [Grouping, string])[] = [
  ['kind', 'Kind'],
  ['tab', 'Tab'],
];

const useStyles = makeStyles({
  filters: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 120px), 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  search: { gridColumnStart: '1', gridColumnEnd: '-1', minWidth: 0 },
  // Else it is as wide as a browser's inputs are, which enlarged text has no room for.
  box: { maxWidth: 'none', minWidth: 0, width: '100%' },
  input: { minWidth: 0 },
  // Selects are as wide as their longest choice otherwise.
  field: { minWidth: 0 },
  select: { minWidth: 0, width: '100%', textOverflow: 'ellipsis' },
});

/** Narrows the findings down and chooses how they are grouped. */
export function FindingFilters({ filter, grouping, tabs, onFilter, onGroup }: FindingFiltersProps) {
  const styles = useStyles();
  return (
    <div role="search" aria-label="Findings" className={styles.filters}>
      <Field label="Search" className={styles.search}>
        <SearchBox
          className={styles.box}
          input={{ className: styles.input }}
          value={filter.words}
          placeholder="Partnership, column, cell …"
          onChange={(_, { value }) => {
            onFilter({ ...filter, words: value });
          }}
        />
      </Field>
      <Field label="Show" className={styles.field}>
        <Select
          select={{ className: styles.select }}
          value={filter.severity}
          onChange={(_, { value }) => {
            const severity = SEVERITY_CHOICES.find(([choice]) => choice === value)?.[0];
            if (severity) onFilter({ ...filter, severity });
          }}
        >
          {SEVERITY_CHOICES.map(([choice, label]) => (
            <option key={choice} value={choice}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
      <Field label="On tab" className={styles.field}>
        <Select
          select={{ className: styles.select }}
          value={filter.tab ?? ''}
          onChange={(_, { value }) => {
            onFilter({ ...filter, tab: value === '' ? undefined : value });
          }}
        >
          <option value="">All tabs</option>
          {tabs.map((tab) => (
            <option key={tab}>{tab}</option>
          ))}
        </Select>
      </Field>
      <Field label="Group by" className={styles.field}>
        <Select
          select={{ className: styles.select }}
          value={grouping}
          onChange={(_, { value }) => {
            const choice = GROUPINGS.find(([name]) => name === value)?.[0];
            if (choice) onGroup(choice);
          }}
        >
          {GROUPINGS.map(([choice, label]) => (
            <option key={choice} value={choice}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
