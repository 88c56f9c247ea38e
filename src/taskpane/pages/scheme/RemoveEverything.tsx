import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  makeStyles,
  Subtitle1,
  Text,
  tokens,
} from '@fluentui/react-components';
import { TASKS, type RunningTask } from '../../../actions';

interface RemoveEverythingProps {
  /** Tabs of the add-in's that are in the workbook. */
  readonly sheets: readonly string[];
  readonly running: RunningTask | undefined;
  readonly onRemove: () => void;
}

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  content: { '& ul': { marginTop: 0 }, overflowWrap: 'anywhere' },
});

/** Takes away what the add-in added, once the officer has seen what goes and what stays. */
export function RemoveEverything({ sheets, running, onRemove }: RemoveEverythingProps) {
  const styles = useStyles();
  const { title } = TASKS.removeEverything;
  return (
    <section className={styles.section} aria-labelledby="remove">
      <Subtitle1 as="h2" id="remove">
        {title}
      </Subtitle1>
      <Text as="p">Takes away what the add-in added to this workbook. What officers typed stays.</Text>
      <div>
        <Dialog modalType="alert">
          <DialogTrigger disableButtonEnhancement>
            <Button disabledFocusable={running !== undefined}>{title} …</Button>
          </DialogTrigger>
          <DialogSurface>
            <DialogBody>
              <DialogTitle>Remove everything the add-in added?</DialogTitle>
              {/* Where the pane is low, the keyboard scrolls it; and nobody begins on the button that removes. */}
              <DialogContent
                className={styles.content}
                tabIndex={0}
                role="group"
                aria-label="What goes and what stays"
              >
                <WhatGoesAndStays sheets={sheets} />
              </DialogContent>
              <DialogActions>
                <DialogTrigger disableButtonEnhancement>
                  <Button appearance="primary" onClick={onRemove}>
                    {title}
                  </Button>
                </DialogTrigger>
                <DialogTrigger disableButtonEnhancement>
                  <Button>Keep everything</Button>
                </DialogTrigger>
              </DialogActions>
            </DialogBody>
          </DialogSurface>
        </Dialog>
      </div>
    </section>
  );
}

function WhatGoesAndStays({ sheets }: Pick<RemoveEverythingProps, 'sheets'>) {
  const names = sheets.map((name) => `“${name}”`).join(', ');
  return (
    <>
      <p>These go:</p>
      <ul>
        <li>the calculated columns and the highlights on every theme tab</li>
        <li>
          {sheets.length === 0
            ? 'the add-in’s sheets, of which there are none now'
            : `the add-in’s sheets, with everything on them: ${names}`}
        </li>
        <li>what you said of tabs and headings, and which papers were taken to committee</li>
      </ul>
      <p>These stay:</p>
      <ul>
        <li>everything that officers typed on the theme tabs, with the columns to fill in</li>
        <li>fixes, and the record of them on the sheet “Changes”</li>
        <li>what officers typed on Appendix 4, on the sheet “Words kept from Appendix 4”</li>
        <li>a sheet of the add-in’s that other tabs’ formulas refer to</li>
      </ul>
    </>
  );
}
