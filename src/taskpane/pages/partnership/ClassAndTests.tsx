import { Badge, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import {
  describeAssumptionSentence,
  describeTestName,
  type Partnership,
  type TestResult,
} from '../../../register';

const RESULTS: Readonly<Record<TestResult, { readonly mark: string; readonly words: string }>> = {
  met: { mark: '✓', words: 'Met' },
  'not met': { mark: '✕', words: 'Not met' },
  'not known': { mark: '?', words: 'Not known' },
};

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  tests: { display: 'grid', rowGap: tokens.spacingVerticalS, margin: 0 },
  test: { display: 'grid', gridTemplateColumns: '1fr auto', columnGap: tokens.spacingHorizontalS },
  why: { gridColumn: '1 / -1', margin: 0, color: tokens.colorNeutralForeground2 },
  name: { fontWeight: tokens.fontWeightSemibold },
  result: { margin: 0 },
});

/** Why a partnership has its class: the four tests, what is missing, what was assumed, and its type. */
export function ClassAndTests({ partnership }: { readonly partnership: Partnership }) {
  const styles = useStyles();
  const { judgement, type } = partnership;
  return (
    <>
      <section className={styles.section} aria-label="Class">
        <Text as="p">{describeRecorded(partnership)}</Text>
        <Text as="p">
          {type.value === null ? 'Type not known' : `Type: ${type.value}`}
          {type.source === 'suggested' && type.value !== null && ' (suggested)'}
          {type.source === 'suggested' ? `. ${type.why}` : ', as recorded.'}
        </Text>
      </section>
      {judgement.missing.length > 0 && (
        <section className={styles.section}>
          <Subtitle2 as="h3">What is missing</Subtitle2>
          <ul>
            {judgement.missing.map((fact) => (
              <li key={fact}>{`${fact.charAt(0).toUpperCase()}${fact.slice(1)}`}</li>
            ))}
          </ul>
        </section>
      )}
      <section className={styles.section}>
        <Subtitle2 as="h3">Tests of significance</Subtitle2>
        <dl className={styles.tests}>
          {judgement.tests.map(({ test, result, why }) => (
            <div key={test} className={styles.test}>
              <dt className={styles.name}>{describeTestName(test)}</dt>
              <dd className={styles.result}>
                <Badge appearance="outline" color={result === 'met' ? 'important' : 'informative'}>
                  <span aria-hidden>{RESULTS[result].mark}&nbsp;</span>
                  {RESULTS[result].words}
                </Badge>
              </dd>
              <dd className={styles.why}>{why}</dd>
            </div>
          ))}
        </dl>
      </section>
      {judgement.assumptions.length > 0 && (
        <section className={styles.section}>
          <Subtitle2 as="h3">What was assumed</Subtitle2>
          <ul>
            {judgement.assumptions.map((assumption, index) => (
              <li key={index}>{describeAssumptionSentence(assumption)}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function describeRecorded({ facts: { recorded }, judgement }: Partnership): string {
  const unsure = recorded.isUnsure ? ', with a question mark' : '';
  if (recorded.className === null) return `No class is recorded${unsure}.`;
  const told = `Recorded as ${recorded.className}${unsure}`;
  if (judgement.overall === 'Undetermined') return `${told}. The facts do not decide it yet.`;
  return recorded.className === judgement.className
    ? `${told} too.`
    : `${told}, which differs from what was calculated.`;
}
