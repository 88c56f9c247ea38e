import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Place } from '../../../actions';
import type { Fix } from '../../../register';
import { CellLink } from '../../shell/CellLink';
import { CellChange } from './CellChange';

interface FixItemProps extends Pick<Fix, 'partnership' | 'heading' | 'before' | 'after'> {
  /** Where its cell is; undefined when that is not known. */
  readonly place: Place | undefined;
  readonly onGoToCell: (place: Place) => void;
  /** What can be done with it. */
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  item: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
});

/** A change to one cell that can be made or put back. */
export function FixItem({ place, partnership, heading, before, after, onGoToCell, children }: FixItemProps) {
  const styles = useStyles();
  return (
    <div className={styles.item}>
      <div>
        {place && <CellLink place={place} onGoToCell={onGoToCell} />}{' '}
        <Text weight="semibold">{partnership}</Text>
      </div>
      <div className={styles.line}>
        <Text>
          {heading}: <CellChange before={before} after={after} />
        </Text>
        {children}
      </div>
    </div>
  );
}
