import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { ErrorDetails } from '../../shell/ErrorDetails';

const ROWS_IN_SIGHT = 12;

const useStyles = makeStyles({
  support: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalS },
  text: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, width: '100%' },
});

interface SupportTextProps {
  readonly describeForSupport: () => Promise<string>;
}

/** What helps whoever looks after the add-in: shown first, and copied when the officer wants it. */
export function SupportText({ describeForSupport }: SupportTextProps) {
  const styles = useStyles();
  const [text, setText] = useState<string>();
  return (
    <div className={styles.support}>
      <Button onClick={() => void describeForSupport().then(setText)}>
        {text === undefined ? 'Show details for support' : 'Show them as they are now'}
      </Button>
      {text !== undefined && (
        <div className={styles.text}>
          <Text as="p">
            Read this before you pass it on. It holds versions, names of tabs, headings and counts, and
            nothing else that stands in a cell. Nothing is sent from here.
          </Text>
          <ErrorDetails details={text} rows={ROWS_IN_SIGHT} />
        </div>
      )}
    </div>
  );
}
