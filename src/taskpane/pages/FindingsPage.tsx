import { makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { count } from '../../actions';
import { describeFinding, severityOf, type Finding, type Severity } from '../../register';
import { KnownRegister } from '../shell/KnownRegister';
import { TaskButton } from '../shell/TaskButton';
import type { PageProps } from './pageProps';

const HEADINGS: readonly (readonly [Severity, string])[] = [
  ['error', 'Errors'],
  ['warning', 'Warnings'],
  ['note', 'Notes'],
];
/** More than anybody reads in a pane; the sheet “Checks” has them all. */
const SHOWN_OF_EACH = 100;

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
  item: { marginBottom: tokens.spacingVerticalS },
});

/** Everything that needs attention, the worst first. */
export function FindingsPage({ state, onStart, onLook }: PageProps) {
  const styles = useStyles();
  return (
    <KnownRegister known={state.known} onLook={onLook}>
      {({ register: { findings } }) => (
        <div className={styles.page}>
          <div>
            <TaskButton task="checkRows" running={state.running} onStart={onStart} />
          </div>
          {findings.length === 0 && <Text>Nothing on the theme tabs needs attention.</Text>}
          {HEADINGS.map(([severity, heading]) => (
            <FindingGroup
              key={severity}
              heading={heading}
              findings={findings.filter((finding) => severityOf(finding) === severity)}
            />
          ))}
        </div>
      )}
    </KnownRegister>
  );
}

interface FindingGroupProps {
  readonly heading: string;
  readonly findings: readonly Finding[];
}

function FindingGroup({ heading, findings }: FindingGroupProps) {
  const styles = useStyles();
  if (findings.length === 0) return null;
  return (
    <section>
      <Subtitle2 as="h2">
        {heading} ({findings.length})
      </Subtitle2>
      <ul className={styles.list}>
        {findings.slice(0, SHOWN_OF_EACH).map((finding, index) => (
          <li key={index} className={styles.item}>
            {placeOf(finding)}
            {describeFinding(finding)}
          </li>
        ))}
      </ul>
      {findings.length > SHOWN_OF_EACH && (
        <Text as="p">
          {count(findings.length - SHOWN_OF_EACH, 'more is', 'more are')} not shown here: build the sheet
          “Checks”.
        </Text>
      )}
    </section>
  );
}

function placeOf({ sheet, row }: Finding): string {
  if (sheet === undefined) return '';
  return row === undefined ? `${sheet}: ` : `${sheet}, row ${row + 1}: `;
}
