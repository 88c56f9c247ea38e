import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { CsvFile } from '../../../register';
import { copyText } from '../../shell/copyText';

interface CsvResultProps {
  readonly file: CsvFile;
  /** How many rows it has, in a sentence. */
  readonly summary: string;
}

const useStyles = makeStyles({
  result: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  text: { fontFamily: tokens.fontFamilyMonospace, whiteSpace: 'pre', overflowX: 'auto' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** A CSV file to be downloaded, or copied where Excel lets nothing be downloaded. */
export function CsvResult({ file, summary }: CsvResultProps) {
  const styles = useStyles();
  const area = useRef<HTMLTextAreaElement>(null);
  const [remark, setRemark] = useState(summary);
  const copy = async () => {
    area.current?.select();
    setRemark(await copyText(withoutMark(file.text), 'The CSV is'));
  };
  const save = () => {
    download(file);
    setRemark('If no file has come, Excel does not let this panel save files: copy the CSV instead.');
  };
  return (
    <div className={styles.result}>
      <Field
        label={file.name}
        validationMessage={{ children: remark, role: 'status' }}
        validationState="none"
      >
        <Textarea
          ref={area}
          className={styles.text}
          readOnly
          value={withoutMark(file.text)}
          rows={6}
          resize="vertical"
        />
      </Field>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={save}>
          Download
        </Button>
        <Button onClick={() => void copy()}>Copy</Button>
      </div>
    </div>
  );
}

/** The mark for Excel is for files; it would be pasted as a character. */
function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/, '');
}

function download({ name, text }: CsvFile): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
