import { Button, Field, makeStyles, Subtitle1, Switch, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { count, type RegisterLook } from '../../../actions';
import { makeTransparencyCsv, type CsvFile, type PublishedListName } from '../../../register';
import { CsvResult } from './CsvResult';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The lists of the Transparency Code as CSV files, made from the register as it was read. */
export function PublishedFiles({ look: { register, reading } }: { readonly look: RegisterLook }) {
  const styles = useStyles();
  const [isPublic, setIsPublic] = useState(true);
  const [file, setFile] = useState<CsvFile>();
  const make = (list: PublishedListName) => () => {
    setFile(makeTransparencyCsv(list, register, reading.scheme, isPublic));
  };
  return (
    <section className={styles.section} aria-labelledby="published-files">
      <Subtitle1 as="h2" id="published-files">
        CSV to be published
      </Subtitle1>
      <Text as="p">
        Grants and contracts as the Local Government Transparency Code wants them. Nothing is written into the
        workbook. Look through the rows before you publish them.
      </Text>
      <Field hint="Leaves out contact details and officers’ names.">
        <Switch
          label="Public CSV"
          checked={isPublic}
          onChange={(_, { checked }) => {
            setIsPublic(checked);
            setFile(undefined);
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button onClick={make('grants')}>Grants as CSV</Button>
        <Button onClick={make('contracts')}>Contracts as CSV</Button>
      </div>
      {file && (
        <CsvResult
          key={file.name}
          file={file}
          summary={file.rowCount === 0 ? 'The register has none to list.' : `${count(file.rowCount, 'row')}.`}
        />
      )}
    </section>
  );
}
