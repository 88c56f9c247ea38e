import { makeStyles, tokens } from '@fluentui/react-components';
import type { Known } from '../../actions';
import { KnownRegister } from '../shell/KnownRegister';
import { TaskButton } from '../shell/TaskButton';
import type { PageProps } from './pageProps';
import { About } from './scheme/About';
import { ChooseScheme } from './scheme/ChooseScheme';
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
      <KnownRegister known={known} onLook={props.onLook} onGoToCell={props.onGoToCell}>
        {(look) => <SchemeContent look={look} {...props} />}
      </KnownRegister>
      {/* A scheme can be written before there is a tab for any of its themes, but not over a sheet to be corrected. */}
      {settled.kind === 'not read' && !settled.findings && (
        <div>
          <TaskButton task="writeSchemeSheet" running={running} onStart={props.onStart} />
        </div>
      )}
      <ChooseScheme inUse={nameInUse(settled)} running={running} onStart={props.onStart} />
      <About version={props.version} describeForSupport={props.describeForSupport} />
    </div>
  );
}

/** The scheme that the register is judged by; undefined while it is not known. */
function nameInUse(known: Known): string | undefined {
  if (known.kind === 'read') return known.look.reading.scheme.name;
  return known.kind === 'not read' ? known.unmatched?.reading.scheme.name : undefined;
}
