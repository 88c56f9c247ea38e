import { MessageBar, MessageBarBody, MessageBarTitle, Text } from '@fluentui/react-components';
import type { RegisterLook } from '../../../actions';
import { formatDate } from '../../shell/formatDate';

/** When the columns were calculated, and whether they still say what the rows do. */
export function CalculationState({
  look: { lastCalculated, isUpToDate, register },
  isChanged,
}: {
  readonly look: RegisterLook;
  /** Whether cells have changed since the register was read. */
  readonly isChanged: boolean;
}) {
  if (!lastCalculated) return null;
  const when = `Last calculated for ${formatDate(lastCalculated.asOf)}, by the scheme “${lastCalculated.scheme}”.`;
  if (isUpToDate) return <Text as="p">{isChanged ? when : `${when} Up to date.`}</Text>;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>Out of date</MessageBarTitle>
        {when} {describeCause(lastCalculated, register)}
      </MessageBarBody>
    </MessageBar>
  );
}

function describeCause(
  last: NonNullable<RegisterLook['lastCalculated']>,
  { asOf, scheme }: RegisterLook['register'],
): string {
  if (last.scheme !== scheme) return `The scheme is now “${scheme}”.`;
  if (last.asOf !== asOf) return 'Days have passed since.';
  return 'Cells have changed since.';
}
