import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useId, useRef, useState } from 'react';
import type { Correction, ReadingContext, Recognition, RecognisedTab } from '../../../register';
import { CorrectTab } from './CorrectTab';

interface CorrectableTabProps {
  readonly sheet: string;
  /** How its headings were matched; undefined for a tab that is not read. */
  readonly tab?: RecognisedTab;
  /** How it was recognised. */
  readonly words: string;
  readonly recognition: Recognition;
  readonly reading: ReadingContext;
  readonly isBusy: boolean;
  /** Takes all corrections that are to be kept from now on. */
  readonly onCorrect: (corrections: readonly Correction[]) => void;
}

const useStyles = makeStyles({
  item: {
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  button: { flexShrink: 0 },
});

/** One tab with how it was recognised; opens what corrects it. */
export function CorrectableTab({ sheet, tab, words, ...shared }: CorrectableTabProps) {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  const formId = useId();
  const button = useRef<HTMLButtonElement>(null);
  return (
    <li className={styles.item}>
      <div className={styles.line}>
        <div className={styles.words}>
          <Text weight="semibold">{sheet}</Text>
          <Text>: {words}</Text>
        </div>
        <Button
          ref={button}
          className={styles.button}
          size="small"
          aria-label={`Correct ${sheet}`}
          aria-expanded={isOpen}
          aria-controls={formId}
          onClick={() => {
            setIsOpen(!isOpen);
          }}
        >
          Correct
        </Button>
      </div>
      <div id={formId}>
        {isOpen && (
          <CorrectTab
            sheet={sheet}
            tab={tab}
            {...shared}
            onClose={() => {
              // The form goes away with what was pressed in it.
              button.current?.focus();
              setIsOpen(false);
            }}
          />
        )}
      </div>
    </li>
  );
}
