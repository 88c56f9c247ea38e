import {
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import { lazy, Suspense, type ReactNode } from 'react';
import type { Known, Place, RegisterLook } from '../../actions';
import { ErrorDetails } from './ErrorDetails';
import { LookAgain } from './LookAgain';

interface KnownRegisterProps {
  readonly known: Known;
  readonly onLook: () => void;
  readonly onGoToCell: (place: Place) => void;
  readonly children: (look: RegisterLook) => ReactNode;
}

/** The sentences for findings are many, and mostly not needed here. */
const ToCorrect = lazy(async () => ({ default: (await import('./ToCorrect')).ToCorrect }));

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalM },
});

/** Shows what there is to say while a register is not known, and the children once it is. */
export function KnownRegister({ known, onLook, onGoToCell, children }: KnownRegisterProps) {
  const styles = useStyles();
  const isReading = known.kind === 'reading';
  const shown = isReading ? known.before : known;
  const progress = <Spinner size="tiny" label="Reading the register …" />;
  const lookAgain = <LookAgain isReading={isReading} onLook={onLook} />;
  switch (shown.kind) {
    case 'nothing yet':
      return progress;
    case 'not read':
      return (
        <div className={styles.stack}>
          <MessageBar intent="warning" layout="multiline" role="status">
            <MessageBarBody>
              <MessageBarTitle>The register could not be read</MessageBarTitle>
              {shown.findings ? 'Correct the cells below, then look again.' : shown.message}
            </MessageBarBody>
          </MessageBar>
          {shown.findings && (
            <Suspense>
              <ToCorrect findings={shown.findings} onGoToCell={onGoToCell} />
            </Suspense>
          )}
          {lookAgain}
        </div>
      );
    case 'fault':
      return (
        <div className={styles.stack}>
          <MessageBar intent="error" layout="multiline" role="alert">
            <MessageBarBody>
              <MessageBarTitle>
                The register could not be read because of a fault in the add-in
              </MessageBarTitle>
              It was not changed. Look again; if the fault stays, send the details to whoever looks after the
              add-in.
            </MessageBarBody>
          </MessageBar>
          {lookAgain}
          <ErrorDetails details={shown.details} />
        </div>
      );
    case 'read':
      return children(shown.look);
  }
}
