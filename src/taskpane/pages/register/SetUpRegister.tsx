import { makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import type { PlainTaskName, RunningTask } from '../../../actions';
import { describeScheme, type Scheme } from '../../../register';
import { TaskButton } from '../../shell/TaskButton';

interface SetUpRegisterProps {
  readonly scheme: Scheme;
  readonly running: RunningTask | undefined;
  readonly onStart: (task: PlainTaskName) => void;
}

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    overflowWrap: 'anywhere',
  },
});

/** Makes a register of a workbook that has no theme tab. */
export function SetUpRegister({ scheme, running, onStart }: SetUpRegisterProps) {
  const styles = useStyles();
  const themes = scheme.themes.map(({ name }) => `“${name}”`).join(', ');
  return (
    <section className={styles.section} aria-labelledby="set-up">
      <Subtitle2 as="h2" id="set-up">
        Begin a new register
      </Subtitle2>
      <Text as="p">
        Adds a tab for each theme of the scheme “{describeScheme(scheme)}”: {themes}. Each has the headings,
        lists and limits that the register needs. The sheet “About this register” says what to enter. What is
        in the workbook stays as it is.
      </Text>
      <Text as="p">To begin with another scheme, choose it on the page Scheme first.</Text>
      <TaskButton task="setUpRegister" running={running} onStart={onStart} />
    </section>
  );
}
