import { Field, Input, makeStyles } from '@fluentui/react-components';
import type { Ref } from 'react';

interface InflationFieldProps {
  /** A percentage as typed. */
  readonly value: string;
  /** The scheme's, in words; undefined for none. */
  readonly schemes: string | undefined;
  readonly fault: string | undefined;
  readonly input: Ref<HTMLInputElement>;
  readonly onChange: (value: string) => void;
}

const useStyles = makeStyles({
  // Without it the field is as wide as browsers make it.
  input: { width: '100%', minWidth: '0' },
});

/** What £ proposed is above £ now where agreements continue at current levels. */
export function InflationField({ value, schemes, fault, input, onChange }: InflationFieldProps) {
  const styles = useStyles();
  const blank = schemes === undefined ? 'none' : `${schemes}, as in the scheme`;
  return (
    <Field
      label="Inflation on £ proposed"
      hint={`Added to £ now on Appendix 4, where nobody proposed another amount. Blank: ${blank}.`}
      validationMessage={fault}
    >
      <Input
        ref={input}
        className={styles.input}
        inputMode="decimal"
        contentAfter="%"
        value={value}
        onChange={(_, data) => {
          onChange(data.value);
        }}
      />
    </Field>
  );
}
