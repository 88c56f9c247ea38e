import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Known, RegisterLook } from '../../actions';
import { ErrorDetails } from './ErrorDetails';

interface KnownRegisterProps {
  readonly known: Known;
  readonly onLook: () => void;
  readonly children: (look: RegisterLook) => ReactNode;
}

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalM },
});

/** Shows what there is to say while a register is not known, and the children once it is. */
export function KnownRegister({ known, onLook, children }: KnownRegisterProps) {
  const styles = useStyles();
  const lookAgain = <Button onClick={onLook}>Look again</Button>;
  switch (known.kind) {
    case 'nothing yet':
    case 'reading':
      return <Spinner size="small" label="Reading the register …" />;
    case 'not read':
      return (
        <div className={styles.stack} role="status">
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>
              <MessageBarTitle>The register could not be read</MessageBarTitle>
              {known.message}
            </MessageBarBody>
          </MessageBar>
          {lookAgain}
        </div>
      );
    case 'fault':
      return (
        <div className={styles.stack} role="alert">
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>
              <MessageBarTitle>
                The register could not be read because of a fault in the add-in
              </MessageBarTitle>
              It was not changed. Look again; if the fault stays, send the details to whoever looks after the
              add-in.
            </MessageBarBody>
          </MessageBar>
          {lookAgain}
          <ErrorDetails details={known.details} />
        </div>
      );
    case 'read':
      return children(known.look);
  }
}
