import { makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, PointerEvent } from 'react';
import { limitWidth, MAX_WIDTH, MIN_WIDTH, widthForKey, type WidthSwitch } from './paneWidth';

const useStyles = makeStyles({
  divider: {
    width: '6px',
    flexShrink: 0,
    cursor: 'col-resize',
    touchAction: 'none',
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      backgroundColor: tokens.colorNeutralBackground1Hover,
    },
  },
});

/** The edge of the pane: drag it, or use the arrow keys on it. */
export function PaneDivider({ width }: { readonly width: WidthSwitch }) {
  const styles = useStyles();
  const onKeyDown = (event: KeyboardEvent) => {
    const next = widthForKey(event.key, width.value);
    if (next === undefined) return;
    event.preventDefault();
    width.set(next);
  };
  const onPointerMove = (event: PointerEvent) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    width.set(limitWidth(innerWidth - event.clientX));
  };
  return (
    // ARIA 1.2 makes a separator that can have the keyboard a control; the rule does not know it.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label="Width of the panel"
      aria-valuemin={MIN_WIDTH}
      aria-valuemax={MAX_WIDTH}
      aria-valuenow={width.value}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      className={styles.divider}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={onPointerMove}
    />
  );
}
