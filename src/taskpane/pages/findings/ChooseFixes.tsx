import {
  Button,
  Checkbox,
  makeStyles,
  Subtitle2,
  Text,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { count } from '../../../actions';
import { describePlace, type Fix, type FixKind } from '../../../register';
import { LongList } from '../../shell/LongList';
import { CellChange } from './CellChange';

interface ChooseFixesProps {
  readonly fixes: readonly Fix[];
  /** Whether blank cells are filled, rather than contents changed. */
  readonly isFill?: boolean;
  readonly onApply: (fixes: readonly Fix[]) => void;
  readonly onCancel: () => void;
}

/** Every kind of fix in a few words. */
const KINDS: Readonly<Record<FixKind, string>> = {
  class: 'Class in full',
  type: 'Type as the scheme names it',
  'yes-no': 'Yes or No',
  date: 'Dates typed as text',
  spaces: 'Stray spaces',
  fill: 'Blank cells filled from text',
};

/** Kinds for which before and after do not say why. */
const EXPLAINED: readonly FixKind[] = ['type', 'fill'];

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  heading: typographyStyles.subtitle1,
  content: { display: 'block' },
});

/** Every certain fix with what its cell holds before and after, to be ticked and then made at once. */
export function ChooseFixes({ fixes, isFill = false, onApply, onCancel }: ChooseFixesProps) {
  const styles = useStyles();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const chosen = fixes.filter(({ id }) => !left.has(id));
  const tick = (some: readonly Fix[], isChosen: boolean) => {
    const ids = new Set(some.map(({ id }) => id));
    const others = [...left].filter((id) => !ids.has(id));
    setLeft(new Set(isChosen ? others : [...others, ...ids]));
  };
  const kinds = [...new Set(fixes.map(({ kind }) => kind))];
  return (
    <section className={styles.panel}>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {isFill ? 'Choose the cells to fill' : 'Choose the fixes to apply'}
      </h2>
      <Text as="p">
        {isFill
          ? 'Untick what is to stay blank. What is filled is recorded on the sheet “Changes” and can be put back.'
          : 'Untick what is to stay as it is. What the other cells hold is recorded on the sheet “Changes” before they are changed.'}
      </Text>
      {kinds.map((kind) => {
        const own = fixes.filter((fix) => fix.kind === kind);
        return (
          <FixChoices
            key={kind}
            heading={KINDS[kind]}
            fixes={own}
            isChosen={({ id }) => !left.has(id)}
            onTick={tick}
          />
        );
      })}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={chosen.length === 0}
          onClick={() => {
            onApply(chosen);
          }}
        >
          {isFill ? `Fill ${count(chosen.length, 'cell')}` : `Apply ${count(chosen.length, 'fix', 'fixes')}`}
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </section>
  );
}

interface FixChoicesProps {
  readonly heading: string;
  readonly fixes: readonly Fix[];
  readonly isChosen: (fix: Fix) => boolean;
  readonly onTick: (fixes: readonly Fix[], isChosen: boolean) => void;
}

function FixChoices({ heading, fixes, isChosen, onTick }: FixChoicesProps) {
  const styles = useStyles();
  const ticked = fixes.filter(isChosen).length;
  return (
    <div role="group" aria-label={heading}>
      <Checkbox
        label={<Subtitle2>{`${heading} (${ticked} of ${fixes.length})`}</Subtitle2>}
        checked={ticked === 0 ? false : ticked === fixes.length ? true : 'mixed'}
        onChange={(_, { checked }) => {
          onTick(fixes, checked === true);
        }}
      />
      <LongList label={heading} items={fixes} keyOf={({ id }) => id}>
        {(fix) => (
          <Checkbox
            checked={isChosen(fix)}
            onChange={(_, { checked }) => {
              onTick([fix], checked === true);
            }}
            label={
              <>
                <span className={styles.content}>
                  {describePlace(fix)}, {fix.partnership}
                </span>
                {fix.heading}: <CellChange before={fix.before} after={fix.after} />
                {EXPLAINED.includes(fix.kind) && <span className={styles.content}>{fix.reason}</span>}
              </>
            }
          />
        )}
      </LongList>
    </div>
  );
}
