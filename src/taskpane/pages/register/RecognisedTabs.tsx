import { makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { PlainTaskName, TaskRequest } from '../../../actions';
import type { Correction, ReadingContext, Recognition, RegisterTab } from '../../../register';
import { CorrectableTab } from './CorrectableTab';
import { describeIgnoredTab, describeTab } from './describeTab';
import { KeptCorrections } from './KeptCorrections';

interface RecognisedTabsProps {
  readonly recognition: Recognition;
  /** The theme tabs of which partnerships were read. */
  readonly tabs: readonly RegisterTab[];
  readonly ignoredSheets: readonly string[];
  readonly reading: ReadingContext;
  readonly isBusy: boolean;
  readonly onStart: (asked: TaskRequest | PlainTaskName) => void;
}

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

/** Which tabs were taken for theme tabs and which were not, with the chance to correct both. */
export function RecognisedTabs({
  recognition,
  tabs,
  ignoredSheets,
  reading,
  isBusy,
  onStart,
}: RecognisedTabsProps) {
  const styles = useStyles();
  const heading = useRef<HTMLDivElement>(null);
  const correct = (corrections: readonly Correction[]) => {
    // What was pressed may be gone once the register has been read anew.
    heading.current?.focus();
    onStart({ name: 'correctReading', corrections });
  };
  const shared = { recognition, reading, isBusy, onCorrect: correct };
  return (
    <section className={styles.section} aria-labelledby="recognised-tabs">
      <div ref={heading} tabIndex={-1}>
        <Subtitle2 as="h2" id="recognised-tabs">
          Theme tabs
        </Subtitle2>
      </div>
      {recognition.tabs.length > 0 && (
        <ul className={styles.list} aria-labelledby="recognised-tabs">
          {recognition.tabs.map((tab) => (
            <CorrectableTab
              key={tab.sheet}
              sheet={tab.sheet}
              tab={tab}
              words={describeTab(
                tab,
                tabs.find(({ sheet }) => sheet === tab.sheet),
              )}
              {...shared}
            />
          ))}
        </ul>
      )}
      {ignoredSheets.length > 0 && (
        <>
          <Text as="h3" weight="semibold" id="ignored-tabs">
            Other tabs, not read
          </Text>
          <ul className={styles.list} aria-labelledby="ignored-tabs">
            {ignoredSheets.map((sheet) => (
              <CorrectableTab
                key={sheet}
                sheet={sheet}
                words={describeIgnoredTab(sheet, recognition)}
                {...shared}
              />
            ))}
          </ul>
        </>
      )}
      <KeptCorrections recognition={recognition} isBusy={isBusy} onCorrect={correct} />
    </section>
  );
}
