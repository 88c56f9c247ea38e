import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';

interface RibbonGroupBoxProps {
  readonly label: string;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  group: {
    display: 'flex',
    flexDirection: 'column',
    flexShrink: 0,
    justifyContent: 'space-between',
    padding: `0 ${tokens.spacingHorizontalS}`,
    ':not(:last-child)': { borderRight: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  controls: { display: 'flex', alignItems: 'stretch', flex: 1, gap: tokens.spacingHorizontalXXS },
  label: { textAlign: 'center', color: tokens.colorNeutralForeground2 },
});

/** A group of the ribbon: its controls, and its label under them. */
export function RibbonGroupBox({ label, children }: RibbonGroupBoxProps) {
  const styles = useStyles();
  const labelId = useId();
  return (
    <div role="group" aria-labelledby={labelId} className={styles.group}>
      <div className={styles.controls}>{children}</div>
      <Caption1 id={labelId} className={styles.label}>
        {label}
      </Caption1>
    </div>
  );
}
