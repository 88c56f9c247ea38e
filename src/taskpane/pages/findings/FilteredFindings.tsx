import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import { count, type Place } from '../../../actions';
import type { Fix } from '../../../register';
import { filterFindings, NO_FILTER } from './findingFilter';
import { FindingFilters } from './FindingFilters';
import { FindingGroups } from './FindingGroups';
import { groupFindings, type Grouping } from './groupFindings';
import type { ListedFinding } from './listedFinding';

interface FilteredFindingsProps {
  readonly findings: readonly ListedFinding[];
  /** The register's tabs in their order. */
  readonly tabs: readonly string[];
  readonly isBusy: boolean;
  readonly onGoToCell: (place: Place) => void;
  readonly onApply: (fix: Fix) => void;
}

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  shown: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

/** The findings that an officer wants to see, in groups. */
export function FilteredFindings({ findings, tabs, ...handlers }: FilteredFindingsProps) {
  const styles = useStyles();
  const [filter, setFilter] = useState(NO_FILTER);
  const [grouping, setGrouping] = useState<Grouping>('kind');
  // Typing is not held up by the list.
  const followed = useDeferredValue(filter);
  const shown = useMemo(() => filterFindings(findings, followed), [findings, followed]);
  const groups = useMemo(() => groupFindings(shown, grouping), [shown, grouping]);
  return (
    <div className={styles.part}>
      <FindingFilters
        filter={filter}
        grouping={grouping}
        tabs={tabs.filter((tab) => findings.some(({ place }) => place?.sheet === tab))}
        onFilter={setFilter}
        onGroup={setGrouping}
      />
      <div className={styles.shown}>
        <Text aria-live="polite">
          {shown.length < findings.length &&
            `${shown.length.toLocaleString('en-GB')} of ${count(findings.length, 'finding')}`}
        </Text>
        {filter !== NO_FILTER && shown.length < findings.length && (
          <Button
            size="small"
            onClick={() => {
              setFilter(NO_FILTER);
            }}
          >
            Show all
          </Button>
        )}
      </div>
      <FindingGroups groups={groups} {...handlers} />
    </div>
  );
}
