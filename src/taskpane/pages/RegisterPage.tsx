import { makeStyles, tokens } from '@fluentui/react-components';
import { KnownRegister } from '../shell/KnownRegister';
import { LookAgain } from '../shell/LookAgain';
import { TaskButton } from '../shell/TaskButton';
import type { PageProps } from './pageProps';
import { CalculationState } from './register/CalculationState';
import { FirstRun } from './register/FirstRun';
import { RecognisedTabs } from './register/RecognisedTabs';
import { RegisterFigures } from './register/RegisterFigures';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The register at a glance, and the way to bring it up to date. */
export function RegisterPage({ state: { running, known }, onStart, onLook, onGoTo }: PageProps) {
  const styles = useStyles();
  return (
    <KnownRegister known={known} onLook={onLook}>
      {(look) => (
        <div className={styles.page}>
          {look.lastCalculated ? (
            <>
              <RegisterFigures register={look.register} onGoTo={onGoTo} />
              <CalculationState look={look} />
            </>
          ) : (
            <FirstRun register={look.register} />
          )}
          {/* One and the same button before and after the first run, so that it keeps the focus. */}
          <div className={styles.buttons}>
            <TaskButton task="recalculate" running={running} onStart={onStart} appearance="primary" />
            {look.lastCalculated && (
              <LookAgain
                isReading={known.kind === 'reading'}
                isBusy={running !== undefined}
                onLook={onLook}
              />
            )}
          </div>
          <RecognisedTabs register={look.register} />
        </div>
      )}
    </KnownRegister>
  );
}
