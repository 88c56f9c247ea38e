import { Text } from '@fluentui/react-components';

/** What to do with a register that has theme tabs and nothing on them. */
export function NoPartnerships() {
  return (
    <Text as="p" block>
      The register has no partnerships yet. Enter the first below the headings of a theme tab.
    </Text>
  );
}
