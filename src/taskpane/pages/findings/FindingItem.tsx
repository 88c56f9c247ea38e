import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Place } from '../../../actions';
import type { Fix } from '../../../register';
import { CellLink } from '../../shell/CellLink';
import { CellChange } from './CellChange';
import type { ListedFinding } from './listedFinding';

interface FindingItemProps {
  readonly finding: ListedFinding;
  /** Whether a task runs, during which no other can begin. */
  readonly isBusy: boolean;
  readonly onGoToCell: (place: Place) => void;
  readonly onApply: (fix: Fix) => void;
}

const useStyles = makeStyles({
  item: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  fix: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

/** One finding: where it is, whose it is, what to do, and the fix where there is a certain one. */
export function FindingItem({ finding, isBusy, onGoToCell, onApply }: FindingItemProps) {
  const styles = useStyles();
  const { place, partnership, sentence, fix } = finding;
  return (
    <div className={styles.item}>
      {place && (
        <div>
          <CellLink place={place} onGoToCell={onGoToCell} />{' '}
          {partnership !== undefined && <Text weight="semibold">{partnership}</Text>}
        </div>
      )}
      <Text>{sentence}</Text>
      {fix && (
        <div className={styles.fix}>
          <CellChange {...fix} />
          <Button
            size="small"
            disabledFocusable={isBusy}
            onClick={() => {
              onApply(fix);
            }}
          >
            Apply this fix
          </Button>
        </div>
      )}
    </div>
  );
}
