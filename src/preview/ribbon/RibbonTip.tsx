import { makeStyles, Tooltip, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

interface RibbonTipProps {
  readonly tip: { readonly title: string; readonly text: string };
  readonly children: ReactElement;
}

const useStyles = makeStyles({
  title: { display: 'block', fontWeight: tokens.fontWeightSemibold },
});

/** What a ribbon's control says under the pointer. */
export function RibbonTip({ tip, children }: RibbonTipProps) {
  const styles = useStyles();
  const content = (
    <>
      <span className={styles.title}>{tip.title}</span> {tip.text}
    </>
  );
  return (
    // The contents are phrasing only; Fluent wants what has the tip as its one child.
    <Tooltip relationship="description" positioning="below-start" content={{ children: content }}>
      {children}
    </Tooltip>
  );
}
