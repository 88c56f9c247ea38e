import { Text } from '@fluentui/react-components';

/** A placeholder that says where the facts are until this page shows them. */
export function PartnershipPage() {
  return (
    <Text as="p" block>
      This page does not show single partnerships yet. The column “Why” beside a partnership’s row says how
      its significance was worked out.
    </Text>
  );
}
