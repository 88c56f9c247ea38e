import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { RegisterLook } from '../../../actions';
import { listDueGroups, listDueItems } from '../../../register';
import { TaskButton } from '../../shell/TaskButton';
import type { PageProps } from '../pageProps';
import { describeDueState } from './describeDueState';
import { DueSection } from './DueSection';

interface ReviewsContentProps extends PageProps {
  readonly look: RegisterLook;
}

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  text: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

/** The reports, reviews and renewals of a register that was read. */
export function ReviewsContent({ look, state: { running }, onStart, onGoToCell }: ReviewsContentProps) {
  const styles = useStyles();
  const {
    register,
    reading: { scheme },
  } = look;
  const { items, groups } = useMemo(() => {
    const listed = listDueItems(register, scheme);
    return { items: listed, groups: listDueGroups(listed, register, scheme) };
  }, [register, scheme]);
  return (
    <div className={styles.page}>
      <div className={styles.buttons}>
        <TaskButton task="highlightReviews" running={running} onStart={onStart} />
        <TaskButton
          task="buildReviewsDue"
          running={running}
          onStart={onStart}
          label="Build the sheet Reviews due"
        />
      </div>
      <div className={styles.text}>
        {describeDueState(items, register, scheme).map((sentence) => (
          <Text as="p" key={sentence}>
            {sentence}
          </Text>
        ))}
      </div>
      {groups.map((group) => (
        <DueSection key={group.heading} group={group} asOf={register.asOf} onGoToCell={onGoToCell} />
      ))}
    </div>
  );
}
