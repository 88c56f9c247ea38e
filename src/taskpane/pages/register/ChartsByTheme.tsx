import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useId, useState } from 'react';
import type { AssessedRegister } from '../../../register';

/** Drawing charts takes half as much program again as the pane itself, so it is loaded when somebody wants to see them. */
const ThemeCharts = lazy(async () => ({ default: (await import('./ThemeCharts')).ThemeCharts }));

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: tokens.spacingVerticalM,
  },
  button: { alignSelf: 'flex-start' },
  spinner: { justifyContent: 'flex-start' },
});

/** The register by theme, drawn when asked for. */
export function ChartsByTheme({ register }: { readonly register: AssessedRegister }) {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  const chartsId = useId();
  return (
    <div className={styles.section}>
      <Button
        className={styles.button}
        aria-expanded={isOpen}
        aria-controls={chartsId}
        onClick={() => {
          setIsOpen(!isOpen);
        }}
      >
        Charts by theme
      </Button>
      <div id={chartsId}>
        {isOpen && (
          <Suspense
            fallback={<Spinner className={styles.spinner} size="tiny" label="Drawing the charts …" />}
          >
            <ThemeCharts register={register} />
          </Suspense>
        )}
      </div>
    </div>
  );
}
