import { Button, makeStyles, Subtitle1, Text, tokens } from '@fluentui/react-components';
import type { Ref } from 'react';
import { count, type Place } from '../../../actions';
import type { Fix } from '../../../register';
import { LongList } from '../../shell/LongList';
import { FixItem } from './FixItem';

interface FixesSectionProps {
  readonly fixes: readonly Fix[];
  readonly isBusy: boolean;
  readonly onGoToCell: (place: Place) => void;
  readonly onApply: (fix: Fix) => void;
  /** Shows all of them to choose from. */
  readonly onChoose: () => void;
  readonly chooseButton: Ref<HTMLButtonElement>;
}

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** The certain fixes, to be made one by one or after a look at all of them. */
export function FixesSection({
  fixes,
  isBusy,
  onGoToCell,
  onApply,
  onChoose,
  chooseButton,
}: FixesSectionProps) {
  const styles = useStyles();
  if (fixes.length === 0) return null;
  return (
    <section className={styles.section}>
      <Subtitle1 as="h2">Certain fixes ({fixes.length.toLocaleString('en-GB')})</Subtitle1>
      <Text as="p">
        These cells can mean one thing only. Each change is recorded on the sheet “Changes” and can be put
        back.
      </Text>
      <div>
        <Button ref={chooseButton} disabledFocusable={isBusy} onClick={onChoose}>
          {fixes.length === 1 ? 'Apply the fix …' : `Apply all ${count(fixes.length, 'fix', 'fixes')} …`}
        </Button>
      </div>
      <LongList label="Certain fixes" items={fixes} keyOf={({ id }) => id} first={1}>
        {(fix) => (
          <FixItem {...fix} place={fix} onGoToCell={onGoToCell}>
            <Button
              size="small"
              disabledFocusable={isBusy}
              onClick={() => {
                onApply(fix);
              }}
            >
              Apply this fix
            </Button>
          </FixItem>
        )}
      </LongList>
    </section>
  );
}
