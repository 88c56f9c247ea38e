import { Button, Field, Textarea } from '@fluentui/react-components';
import { useRef, useState } from 'react';

/** What an officer can hand on about a fault, with a button that copies it. */
export function ErrorDetails({ details }: { readonly details: string }) {
  const text = useRef<HTMLTextAreaElement>(null);
  const [remark, setRemark] = useState('');
  const copy = async () => {
    text.current?.select();
    setRemark(await copyText(details));
  };
  return (
    <>
      <Field label="Details" validationMessage={remark} validationState="none">
        <Textarea ref={text} readOnly value={details} rows={4} resize="vertical" />
      </Field>
      <Button size="small" onClick={() => void copy()}>
        Copy details
      </Button>
    </>
  );
}

/** Excel on the web does not let every frame use the clipboard; the text is selected then. */
async function copyText(text: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return 'The details are copied.';
  } catch {
    return 'The details are selected: press Ctrl+C to copy them.';
  }
}
