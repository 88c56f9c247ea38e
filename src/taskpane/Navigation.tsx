import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import type { PageName } from './pages/pageProps';
import { PAGE_NAMES, PAGES } from './pageTable';

interface NavigationProps {
  readonly page: PageName;
  readonly onGoTo: (page: PageName) => void;
}

/** Id of a page's tab, by which the page is named. */
export const tabIdOf = (page: PageName) => `tab-${page}`;
/** Id of the one panel in which every page is shown. */
export const PAGE_PANEL_ID = 'page';

const useStyles = makeStyles({
  // At 320 pixels and when enlarged, the tabs go on in a second line.
  list: { flexWrap: 'wrap' },
  // Less than Fluent's, so that all stand in one line of a pane of 450 pixels.
  tab: { paddingInline: tokens.spacingHorizontalXS },
});

export function Navigation({ page, onGoTo }: NavigationProps) {
  const styles = useStyles();
  return (
    <TabList
      className={styles.list}
      size="small"
      selectedValue={page}
      onTabSelect={(_, { value }) => {
        const name = PAGE_NAMES.find((known) => known === value);
        if (name) onGoTo(name);
      }}
    >
      {PAGE_NAMES.map((name) => (
        <Tab key={name} className={styles.tab} id={tabIdOf(name)} value={name} aria-controls={PAGE_PANEL_ID}>
          {PAGES[name].label}
        </Tab>
      ))}
    </TabList>
  );
}
