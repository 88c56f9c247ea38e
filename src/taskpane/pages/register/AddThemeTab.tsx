import { Button, Field, makeStyles, Select, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { TASKS, type RunningTask, type TaskRequest } from '../../../actions';
import { listThemesWithoutTab, type RegisterTab, type Scheme } from '../../../register';

interface AddThemeTabProps {
  readonly scheme: Scheme;
  readonly tabs: readonly RegisterTab[];
  readonly running: RunningTask | undefined;
  readonly onStart: (task: TaskRequest) => void;
}

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
  },
  field: { width: '100%', maxWidth: '320px' },
});

/** Adds a tab for a theme that has none; shows nothing where every theme has one. */
export function AddThemeTab({ scheme, tabs, running, onStart }: AddThemeTabProps) {
  const styles = useStyles();
  const [chosen, setChosen] = useState<string>();
  const themes = listThemesWithoutTab(scheme, tabs);
  const [first] = themes;
  if (first === undefined) return null;
  const theme = chosen !== undefined && themes.includes(chosen) ? chosen : first;
  return (
    <section className={styles.section} aria-labelledby="add-theme-tab">
      <Subtitle2 as="h2" id="add-theme-tab">
        Add a theme tab
      </Subtitle2>
      <Text as="p">
        Adds a tab with the headings, lists and limits that a theme’s tab needs, after the others.
      </Text>
      <Field label="Theme without a tab" className={styles.field}>
        <Select
          value={theme}
          onChange={(_, { value }) => {
            setChosen(value);
          }}
        >
          {themes.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Button
        disabledFocusable={running !== undefined}
        onClick={() => {
          onStart({ name: 'addThemeTab', theme });
        }}
      >
        {TASKS.addThemeTab.title}
      </Button>
    </section>
  );
}
