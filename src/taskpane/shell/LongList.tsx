import { Button, makeStyles, tokens, useArrowNavigationGroup } from '@fluentui/react-components';
import { useEffect, useRef, useState, type Key, type ReactNode } from 'react';

interface LongListProps<Item> {
  /** What it lists, for its name and for the button that shows more of it. */
  readonly label: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item, index: number) => Key;
  readonly children: (item: Item) => ReactNode;
  /** How many are shown before anybody asks for more. */
  readonly first?: number;
}

/** As many as a pane draws at once without a wait. */
const STEP = 50;

const useStyles = makeStyles({
  // Safari does not tell of lists with “none” as lists.
  list: { listStyleType: '""', margin: 0, padding: 0, overflowWrap: 'anywhere' },
  item: {
    padding: `${tokens.spacingVerticalSNudge} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  more: { marginTop: tokens.spacingVerticalXS },
});

/** A list that shows its beginning and more of it when asked. The arrow keys go up and down in it. */
export function LongList<Item>({ label, items, keyOf, children, first = 5 }: LongListProps<Item>) {
  const styles = useStyles();
  const arrows = useArrowNavigationGroup({ axis: 'vertical', tabbable: true });
  const list = useRef<HTMLUListElement>(null);
  const [shown, setShown] = useState(first);
  const shownBefore = useRef(shown);
  useEffect(() => {
    // The button may be gone by now: the first that was added has the focus in its place.
    const added = shown > shownBefore.current ? list.current?.children[shownBefore.current] : undefined;
    added?.querySelector<HTMLElement>('button, input')?.focus();
    shownBefore.current = shown;
  }, [shown]);
  // A button for one or two more would take the room that they take.
  const count = items.length <= shown + 2 ? items.length : shown;
  const left = items.length - count;
  return (
    <div>
      <ul ref={list} aria-label={label} className={styles.list} {...arrows}>
        {items.slice(0, count).map((item, index) => (
          <li key={keyOf(item, index)} className={styles.item}>
            {children(item)}
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button
          className={styles.more}
          size="small"
          aria-label={`Show ${Math.min(STEP, left)} more: ${label}`}
          onClick={() => {
            setShown(shown + STEP);
          }}
        >
          {`Show ${Math.min(STEP, left)} more`}
        </Button>
      )}
    </div>
  );
}
