import { Button, makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import { describeCorrectionUse, type Correction, type Recognition } from '../../../register';

interface KeptCorrectionsProps {
  readonly recognition: Recognition;
  readonly isBusy: boolean;
  readonly onCorrect: (corrections: readonly Correction[]) => void;
}

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, overflowWrap: 'anywhere' },
  item: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
  },
  words: { flexGrow: 1, minWidth: 0 },
  button: { flexShrink: 0 },
});

/** What officers have said of tabs and headings, each to be taken back. */
export function KeptCorrections({ recognition, isBusy, onCorrect }: KeptCorrectionsProps) {
  const styles = useStyles();
  const { corrections, kept } = recognition;
  if (kept === 'unreadable')
    return (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          What was said of tabs and headings cannot be read and is not followed: say it again here.
        </MessageBarBody>
      </MessageBar>
    );
  if (corrections.length === 0) return null;
  return (
    <>
      <Text as="h3" weight="semibold" id="kept-corrections">
        Corrections kept in this workbook
      </Text>
      <ul className={styles.list} aria-labelledby="kept-corrections">
        {corrections.map((used) => {
          const sentence = describeCorrectionUse(used);
          return (
            <li key={sentence} className={styles.item}>
              <Text className={styles.words}>{sentence}</Text>
              <Button
                className={styles.button}
                size="small"
                aria-label={`Undo: ${sentence}`}
                disabledFocusable={isBusy}
                onClick={() => {
                  onCorrect(
                    corrections.filter((other) => other !== used).map(({ correction }) => correction),
                  );
                }}
              >
                Undo
              </Button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
