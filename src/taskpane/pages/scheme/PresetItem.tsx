import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import { TASKS, type RunningTask, type TaskRequest } from '../../../actions';
import type { Scheme } from '../../../register';
import { NotSaid } from './NotSaid';

interface PresetItemProps {
  readonly scheme: Scheme;
  readonly inUse: string | undefined;
  readonly running: RunningTask | undefined;
  readonly onStart: (task: TaskRequest) => void;
}

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalM,
  },
  content: { overflowWrap: 'anywhere' },
  use: { alignSelf: 'flex-start' },
});

/** One scheme that comes with the add-in: where it comes from, what that does not say, and a button to judge by it. */
export function PresetItem({ scheme, inUse, running, onStart }: PresetItemProps) {
  const styles = useStyles();
  const { name, version, source, notSaid } = scheme;
  return (
    <AccordionItem value={name}>
      <AccordionHeader as="h3">{name === inUse ? `${name} (in use)` : name}</AccordionHeader>
      <AccordionPanel className={styles.panel}>
        {version !== '' && <Text as="p">Version: {version}</Text>}
        <Text as="p">Source: {source}</Text>
        <NotSaid notSaid={notSaid} />
        <Dialog modalType="alert">
          <DialogTrigger disableButtonEnhancement>
            <Button
              className={styles.use}
              disabledFocusable={running !== undefined}
              aria-label={`${TASKS.chooseScheme.title}: ${name} …`}
            >
              {TASKS.chooseScheme.title} …
            </Button>
          </DialogTrigger>
          <DialogSurface>
            <DialogBody>
              <DialogTitle>Judge the register by “{name}”?</DialogTitle>
              <DialogContent className={styles.content} tabIndex={0} role="group" aria-label="What happens">
                <WhatHappens />
              </DialogContent>
              <DialogActions>
                <DialogTrigger disableButtonEnhancement>
                  <Button
                    appearance="primary"
                    onClick={() => {
                      onStart({ name: 'chooseScheme', scheme: name });
                    }}
                  >
                    {TASKS.chooseScheme.title}
                  </Button>
                </DialogTrigger>
                <DialogTrigger disableButtonEnhancement>
                  <Button>Keep the scheme in use</Button>
                </DialogTrigger>
              </DialogActions>
            </DialogBody>
          </DialogSurface>
        </Dialog>
      </AccordionPanel>
    </AccordionItem>
  );
}

function WhatHappens() {
  return (
    <>
      <p>The scheme is written on the sheet “Partnership scheme”, where you can change its settings.</p>
      <p>
        If you have changed settings on that sheet, they stay in this workbook on a sheet of their own,
        “Earlier partnership scheme”. The register is no longer judged by them.
      </p>
      <p>
        The tabs of the register stay as they are. Calculated columns and papers change when you make them
        again.
      </p>
    </>
  );
}
