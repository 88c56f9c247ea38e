import { makeStyles, Text, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalXXL,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorPaletteGreenBackground3,
    color: tokens.colorNeutralForegroundOnBrand,
  },
});

/** Says which workbook is shown, and that this is not Excel. */
export function TitleBar({ name = 'No workbook' }: { readonly name?: string | undefined }) {
  const styles = useStyles();
  return (
    <header aria-label="Workbook" className={styles.bar}>
      <Text as="h1" weight="semibold">
        {name}
      </Text>
      <Text size={200}>
        Preview for trying and testing the add-in – not Excel. Nothing leaves this computer.
      </Text>
    </header>
  );
}
