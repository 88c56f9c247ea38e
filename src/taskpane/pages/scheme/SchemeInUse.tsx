import { makeStyles, Subtitle1, Text, tokens } from '@fluentui/react-components';
import type { Place, PlainTaskName, RegisterLook, RunningTask } from '../../../actions';
import { CellLink } from '../../shell/CellLink';
import { TaskButton } from '../../shell/TaskButton';
import { listSettings } from './listSettings';
import { NotSaid } from './NotSaid';

interface SchemeInUseProps {
  readonly look: RegisterLook;
  readonly running: RunningTask | undefined;
  readonly onStart: (task: PlainTaskName) => void;
  readonly onGoToCell: (place: Place) => void;
}

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    overflowWrap: 'anywhere',
  },
  settings: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(190px, 100%), 1fr))',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalS,
    margin: 0,
  },
  name: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

/** By what the register is judged, and where that can be changed. */
export function SchemeInUse({ look, running, onStart, onGoToCell }: SchemeInUseProps) {
  const styles = useStyles();
  const { reading, schemeSheet: sheet } = look;
  const { scheme } = reading;
  return (
    <section className={styles.section} aria-labelledby="scheme">
      <Subtitle1 as="h2" id="scheme">
        {scheme.name}
      </Subtitle1>
      {sheet === undefined ? (
        <Text as="p">
          The register is judged by this scheme, as it comes with the add-in. To change a setting, write the
          scheme on a sheet of this workbook and change it there.
        </Text>
      ) : (
        <Text as="p">
          The register is judged by the sheet{' '}
          <CellLink place={{ sheet }} label={`“${sheet}”`} onGoToCell={onGoToCell} /> of this workbook. Change
          settings there; those that it has no row for are as in the scheme that it was written from, or
          unset.
        </Text>
      )}
      <dl className={styles.settings}>
        {listSettings(reading).map(({ name, value }) => (
          <div key={name}>
            <dt className={styles.name}>{name}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
      </dl>
      <NotSaid notSaid={scheme.notSaid} />
      {scheme.source !== '' && (
        <Text as="p" size={200}>
          Source: {scheme.source}
        </Text>
      )}
      <div>
        <TaskButton
          task="writeSchemeSheet"
          running={running}
          onStart={onStart}
          {...(sheet !== undefined && { label: 'Add settings that the sheet lacks' })}
        />
      </div>
    </section>
  );
}
