import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Ref } from 'react';
import { count, type Place } from '../../../actions';
import type { OpenChange } from '../../../register';
import { LongList } from '../../shell/LongList';
import { FixItem } from './FixItem';

interface ChangesSectionProps {
  readonly changes: readonly OpenChange[];
  readonly isBusy: boolean;
  readonly onGoToCell: (place: Place) => void;
  readonly onPutBack: (references: readonly string[]) => void;
  readonly heading: Ref<HTMLHeadingElement>;
}

const useStyles = makeStyles({
  heading: typographyStyles.subtitle1,
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** The changes that were made by fixes and can be put back, the newest first. */
export function ChangesSection({ changes, isBusy, onGoToCell, onPutBack, heading }: ChangesSectionProps) {
  const styles = useStyles();
  if (changes.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        Changes made ({changes.length.toLocaleString('en-GB')})
      </h2>
      {changes.length > 1 && (
        <div>
          <Button
            disabledFocusable={isBusy}
            onClick={() => {
              onPutBack(changes.map(({ reference }) => reference));
            }}
          >
            {`Put back all ${count(changes.length, 'change')}`}
          </Button>
        </div>
      )}
      <LongList
        label="Changes made"
        items={changes}
        keyOf={({ reference }, index) => `${reference} ${index}`}
        first={3}
      >
        {(change) => (
          <FixItem {...change} place={placeOf(change)} onGoToCell={onGoToCell}>
            <Button
              size="small"
              disabledFocusable={isBusy}
              onClick={() => {
                onPutBack([change.reference]);
              }}
            >
              Put back
            </Button>
          </FixItem>
        )}
      </LongList>
    </section>
  );
}

function placeOf({ sheet, place }: OpenChange): Place | undefined {
  return place && { sheet, ...place };
}
