import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useRef } from 'react';
import type { Known, PlainTaskName, TaskRequest, UnmatchedTabs } from '../../actions';
import { KnownRegister } from '../shell/KnownRegister';
import { LookAgain } from '../shell/LookAgain';
import { TaskButton } from '../shell/TaskButton';
import type { PageProps } from './pageProps';
import { CalculationState } from './register/CalculationState';
import { ChartsByTheme } from './register/ChartsByTheme';
import { FirstRun } from './register/FirstRun';
import { RegisterFigures } from './register/RegisterFigures';
import { WhatIsLacking } from './register/WhatIsLacking';

/** Below what an officer looks for first, and not waited for. */
const RecognisedTabs = lazy(async () => ({
  default: (await import('./register/RecognisedTabs')).RecognisedTabs,
}));
/** Only where a theme has no tab. */
const AddThemeTab = lazy(async () => ({ default: (await import('./register/AddThemeTab')).AddThemeTab }));
const SetUpRegister = lazy(async () => ({
  default: (await import('./register/SetUpRegister')).SetUpRegister,
}));

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The register at a glance, and the way to bring it up to date. */
export function RegisterPage({
  state: { running, known, isChanged },
  onStart,
  onLook,
  onGoTo,
  onGoToCell,
}: PageProps) {
  const styles = useStyles();
  const isBusy = running !== undefined;
  const unmatched = findUnmatched(known);
  const whole = useRef<HTMLDivElement>(null);
  const addTabs = (asked: TaskRequest | PlainTaskName) => {
    // What was pressed goes once there is no theme left without a tab.
    whole.current?.focus();
    onStart(asked);
  };
  return (
    <div ref={whole} tabIndex={-1} className={styles.page}>
      <KnownRegister known={known} onLook={onLook} onGoToCell={onGoToCell}>
        {(look) => (
          <div className={styles.page}>
            {look.lastCalculated ? (
              <>
                <RegisterFigures register={look.register} onGoTo={onGoTo} />
                <CalculationState look={look} isChanged={isChanged} />
              </>
            ) : (
              <FirstRun register={look.register} />
            )}
            <WhatIsLacking look={look} />
            {/* One and the same button before and after the first run, so that it keeps the focus. */}
            <div className={styles.buttons}>
              <TaskButton task="recalculate" running={running} onStart={onStart} appearance="primary" />
              {look.lastCalculated && (
                <LookAgain isReading={known.kind === 'reading'} isBusy={isBusy} onLook={onLook} />
              )}
            </div>
            {look.lastCalculated && look.register.partnerships.length > 0 && (
              <ChartsByTheme register={look.register} />
            )}
            <Suspense>
              <RecognisedTabs
                recognition={look.recognition}
                tabs={look.register.tabs}
                ignoredSheets={look.register.ignoredSheets}
                reading={look.reading}
                isBusy={isBusy}
                onStart={onStart}
              />
              <AddThemeTab
                scheme={look.reading.scheme}
                tabs={look.register.tabs}
                running={running}
                onStart={addTabs}
              />
            </Suspense>
          </div>
        )}
      </KnownRegister>
      {unmatched && (
        <Suspense>
          <RecognisedTabs
            recognition={unmatched.recognition}
            tabs={[]}
            ignoredSheets={unmatched.sheets}
            reading={unmatched.reading}
            isBusy={isBusy}
            onStart={onStart}
          />
          <SetUpRegister scheme={unmatched.reading.scheme} running={running} onStart={addTabs} />
        </Suspense>
      )}
    </div>
  );
}

/** The tabs to choose from where none is a theme's. */
function findUnmatched(known: Known): UnmatchedTabs | undefined {
  const shown = known.kind === 'reading' ? known.before : known;
  return shown.kind === 'not read' ? shown.unmatched : undefined;
}
