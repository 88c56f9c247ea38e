import { makeStyles, tokens } from '@fluentui/react-components';
import { KnownRegister } from '../shell/KnownRegister';
import { LookAgain } from '../shell/LookAgain';
import { TaskButton } from '../shell/TaskButton';
import type { PageProps } from './pageProps';
import { CalculationState } from './register/CalculationState';
import { FirstRun } from './register/FirstRun';
import { RegisterFigures } from './register/RegisterFigures';
import { RecognisedTabs } from './register/RecognisedTabs';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The register at a glance, and the way to bring it up to date. */
export function RegisterPage({ state, onStart, onLook, onGoTo }: PageProps) {
  const styles = useStyles();
  const { running, known } = state;
  return (
    <KnownRegister known={known} onLook={onLook}>
      {(look) => {
        const recalculate = (
          <TaskButton task="recalculate" running={running} onStart={onStart} appearance="primary" />
        );
        if (!look.lastCalculated) return <FirstRun register={look.register}>{recalculate}</FirstRun>;
        return (
          <div className={styles.page}>
            <RegisterFigures register={look.register} onGoTo={onGoTo} />
            <CalculationState look={look} />
            <div className={styles.buttons}>
              {recalculate}
              <LookAgain
                isReading={known.kind === 'reading'}
                isBusy={running !== undefined}
                onLook={onLook}
              />
            </div>
            <RecognisedTabs register={look.register} />
          </div>
        );
      }}
    </KnownRegister>
  );
}
