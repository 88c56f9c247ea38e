import { makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import {
  describeAgreementSentence,
  describeDuties,
  type Partnership,
  type ReadingContext,
} from '../../../register';

interface AgreementAndDutiesProps {
  readonly partnership: Partnership;
  readonly reading: ReadingContext;
}

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

/** What the agreement is, and which reports, reviews and renewals are due. */
export function AgreementAndDuties({ partnership, reading }: AgreementAndDutiesProps) {
  const styles = useStyles();
  return (
    <>
      <section className={styles.section}>
        <Subtitle2 as="h3">Agreement</Subtitle2>
        <Text as="p">{describeAgreementSentence(partnership)}</Text>
      </section>
      <section className={styles.section}>
        <Subtitle2 as="h3">Reports, reviews and renewals</Subtitle2>
        <ul>
          {describeDuties(partnership, reading).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </section>
    </>
  );
}
