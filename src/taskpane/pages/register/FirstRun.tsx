import { makeStyles, Text, Title3, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { count } from '../../../actions';
import type { AssessedRegister } from '../../../register';
import { RecognisedTabs } from './RecognisedTabs';

interface FirstRunProps {
  readonly register: AssessedRegister;
  /** The button to begin with. */
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalM },
});

/** What an officer sees of a register that the add-in has not written into yet. */
export function FirstRun({ register, children }: FirstRunProps) {
  const styles = useStyles();
  const { partnerships, tabs } = register;
  return (
    <div className={styles.page}>
      <Title3 as="h2">
        {count(partnerships.length, 'partnership')} on {count(tabs.length, 'theme tab')}
      </Title3>
      <Text as="p" block>
        This add-in works out which partnerships are Significant or Desirable, and which reviews are overdue.
        It writes its findings with their reasons into nine columns of its own, after the last used one of
        each tab. What officers typed stays as it is, and everything the add-in added can be removed again.
      </Text>
      {children}
      <RecognisedTabs register={register} />
    </div>
  );
}
