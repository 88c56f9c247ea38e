import { Text } from '@fluentui/react-components';
import type { RegisterLook } from '../../../actions';
import { NoPartnerships } from '../../shell/NoPartnerships';

/** Why a register has no figures worth looking at, and what to do. */
export function WhatIsLacking({ look: { register, reading } }: { readonly look: RegisterLook }) {
  if (register.partnerships.length === 0) return <NoPartnerships />;
  const { rule, ruleChanges } = reading.scheme;
  const [changed] = ruleChanges
    .filter(({ from }) => from <= reading.asOf)
    .toSorted((one, other) => (one.from < other.from ? 1 : -1));
  if ((changed ?? { rule }).rule !== null) return null;
  return (
    <Text as="p" block>
      The scheme does not say what makes a partnership {register.classes[0]}, so each is{' '}
      {register.classes.at(-1)}. Enter your council’s rule on the scheme sheet, under “How tests decide”.
    </Text>
  );
}
