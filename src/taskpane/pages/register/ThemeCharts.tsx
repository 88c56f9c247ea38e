import { makeStyles, tokens } from '@fluentui/react-components';
import {
  countThemes,
  describeNotDecided,
  describePounds,
  type AssessedRegister,
  type ThemeCash,
} from '../../../register';
import { ThemeChart, type ChartRow } from './ThemeChart';

const useStyles = makeStyles({
  charts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL },
});

/** Classes by theme, and what each council pays a year by theme. */
export function ThemeCharts({ register }: { readonly register: AssessedRegister }) {
  const styles = useStyles();
  const themes = countThemes(register);
  const councils = themes[0]?.cash.map(({ council }) => council) ?? [];
  const byClass = themes.map(({ theme, classes }): ChartRow => ({
    title: theme,
    values: classes.map((value) => ({ value, words: String(value) })),
  }));
  const byCash = themes.map(({ theme, cash }): ChartRow => ({
    title: theme,
    values: cash.map((paid) => ({ value: paid.pounds, words: describeCash(paid) })),
  }));
  const shared = themes.reduce((sum, { sharedCount }) => sum + sharedCount, 0);
  return (
    <div className={styles.charts}>
      <ThemeChart
        heading="Classes by theme"
        legends={register.classes}
        rows={byClass}
        remark={describeNotDecided(register)}
      />
      <ThemeChart
        heading="£ a year by theme and council"
        legends={councils}
        rows={byCash}
        remark={describeLeftOut(
          themes.some(({ cash }) => cash.some(isOpen)),
          shared,
        )}
      />
    </div>
  );
}

function isOpen({ openCount }: ThemeCash): boolean {
  return openCount > 0;
}

/** `£12,000`, `£12,000 and 2 open`. */
function describeCash({ pounds, openCount }: ThemeCash): string {
  return openCount === 0 ? describePounds(pounds) : `${describePounds(pounds)} and ${openCount} open`;
}

function describeLeftOut(hasOpen: boolean, shared: number): string | undefined {
  const parts = [
    ...(hasOpen ? ['Open are ranges and amounts that are not known: they are counted, not added.'] : []),
    ...(shared > 0 ? [`Cash that no council is named for is left out (${shared}).`] : []),
  ];
  return parts.length === 0 ? undefined : parts.join(' ');
}
