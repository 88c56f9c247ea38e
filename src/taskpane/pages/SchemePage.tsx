import { makeStyles, tokens } from '@fluentui/react-components';
import { KnownRegister } from '../shell/KnownRegister';
import { TaskButton } from '../shell/TaskButton';
import type { PageProps } from './pageProps';
import { About } from './scheme/About';
import { SchemeContent } from './scheme/SchemeContent';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL },
});

/** Which scheme judges the register, what is done to the workbook once, and where help is. */
export function SchemePage(props: PageProps) {
  const styles = useStyles();
  const { known, running } = props.state;
  const settled = known.kind === 'reading' ? known.before : known;
  return (
    <div className={styles.page}>
      <KnownRegister known={known} onLook={props.onLook}>
        {(look) => <SchemeContent look={look} {...props} />}
      </KnownRegister>
      {/* A scheme can be written before there is a tab for any of its themes. */}
      {settled.kind === 'not read' && (
        <div>
          <TaskButton task="writeSchemeSheet" running={running} onStart={props.onStart} />
        </div>
      )}
      <About version={props.version} />
    </div>
  );
}
