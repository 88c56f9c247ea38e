import { Button, Field, Textarea } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { copyText } from './copyText';

interface ErrorDetailsProps {
  readonly details: string;
  /** How many lines are in sight. */
  readonly rows?: number;
}

/** What an officer can hand on, such as about a fault, with a button that copies it. */
export function ErrorDetails({ details, rows = 4 }: ErrorDetailsProps) {
  const text = useRef<HTMLTextAreaElement>(null);
  const [remark, setRemark] = useState('');
  const copy = async () => {
    text.current?.select();
    setRemark(await copyText(details, 'The details are'));
  };
  return (
    <>
      <Field label="Details" validationMessage={remark} validationState="none">
        <Textarea ref={text} readOnly value={details} rows={rows} resize="vertical" />
      </Field>
      <Button size="small" onClick={() => void copy()}>
        Copy details
      </Button>
    </>
  );
}
