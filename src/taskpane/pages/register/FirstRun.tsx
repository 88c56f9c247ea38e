import { Text, Title3 } from '@fluentui/react-components';
import { count } from '../../../actions';
import type { AssessedRegister } from '../../../register';

/** What is said of a register that the add-in has not written into yet. */
export function FirstRun({ register }: { readonly register: AssessedRegister }) {
  const { partnerships, tabs, classes } = register;
  // The last are those that facts are missing of.
  const names = classes.slice(0, -1).join(' or ');
  return (
    <>
      <Title3 as="h2">
        {count(partnerships.length, 'partnership')} on {count(tabs.length, 'theme tab')}
      </Title3>
      <Text as="p" block>
        This add-in works out which partnerships are {names}, and which reviews are overdue. It writes its
        findings with their reasons into columns of its own, after the last used one of each tab. What
        officers typed stays as it is, and everything the add-in added can be removed again.
      </Text>
    </>
  );
}
