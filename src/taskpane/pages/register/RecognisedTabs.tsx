import { makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { count } from '../../../actions';
import type { AssessedRegister, RegisterTab } from '../../../register';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

/** Which tabs of the workbook were taken for theme tabs, and which were not. */
export function RecognisedTabs({
  register: { tabs, ignoredSheets },
}: {
  readonly register: AssessedRegister;
}) {
  const styles = useStyles();
  return (
    <section className={styles.section} aria-labelledby="recognised-tabs">
      <Subtitle2 as="h2" id="recognised-tabs">
        Theme tabs
      </Subtitle2>
      <ul className={styles.list}>
        {tabs.map((tab) => (
          <li key={tab.sheet}>{describeTab(tab)}</li>
        ))}
      </ul>
      {ignoredSheets.length > 0 && (
        <Text as="p" size={200}>
          Not read, because their names are no theme’s: {ignoredSheets.join(', ')}
        </Text>
      )}
    </section>
  );
}

function describeTab({ sheet, theme, rows, columns, headerRow, isHidden, isProtected }: RegisterTab): string {
  const remarks = [
    ...(sheet === theme ? [] : [`theme “${theme}”`]),
    count(rows.length, 'partnership'),
    columns.length === 0
      ? 'no headings found'
      : `${count(columns.length, 'heading')} matched in row ${headerRow + 1}`,
    ...(isHidden ? ['hidden'] : []),
    ...(isProtected ? ['protected'] : []),
  ];
  return `${sheet}: ${remarks.join(', ')}`;
}
