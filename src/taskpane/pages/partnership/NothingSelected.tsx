import { Subtitle2, Text } from '@fluentui/react-components';
import { NoPartnerships } from '../../shell/NoPartnerships';
import type { ShownPartnership } from './useShownPartnership';

interface NothingSelectedProps {
  readonly shown: Exclude<ShownPartnership, { readonly kind: 'partnership' | 'waiting' }>;
  readonly hasPartnerships: boolean;
}

/** Why no partnership is shown, and how to have one shown. */
export function NothingSelected({ shown, hasPartnerships }: NothingSelectedProps) {
  if (!hasPartnerships) return <NoPartnerships />;
  return (
    <div role="status">
      <Subtitle2 as="h2" block>
        {shown.kind === 'lost' ? 'Choose a partnership' : 'Select a partnership’s row'}
      </Subtitle2>
      <Text as="p" block>
        {describe(shown)}
      </Text>
    </div>
  );
}

function describe(shown: NothingSelectedProps['shown']): string {
  switch (shown.kind) {
    case 'lost':
      return `${shown.message} Choose a partnership here instead.`;
    case 'other tab':
      return `“${shown.sheet}” is no theme tab. Select a partnership’s row in Excel, or choose one here.`;
    case 'no partnership':
      return `Row ${shown.row + 1} of “${shown.sheet}” is no partnership’s. Select one that is, or choose one here.`;
  }
}
