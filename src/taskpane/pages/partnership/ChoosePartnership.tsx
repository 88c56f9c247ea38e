import { Field, Link, makeStyles, SearchBox, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { count } from '../../../actions';
import type { Partnership } from '../../../register';

interface ChoosePartnershipProps {
  readonly partnerships: readonly Partnership[];
  readonly onChoose: (partnership: Partnership) => void;
}

/** More names than fit a pane; typing narrows them. */
const SHOWN = 20;

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: 0,
    overflowWrap: 'anywhere',
  },
  name: { textAlign: 'start', minHeight: '24px' },
  item: { display: 'flex', flexDirection: 'column', paddingBlock: tokens.spacingVerticalXXS },
  theme: { color: tokens.colorNeutralForeground2 },
  // At full width, else it ends before the border of what is below.
  search: { maxWidth: 'none', minWidth: 0, width: '100%' },
  // Else it is as wide as a browser's inputs are, which enlarged text has no room for.
  input: { minWidth: 0 },
  field: { minWidth: 0, overflowWrap: 'anywhere' },
});

/** Finds a partnership by a part of its name. */
export function ChoosePartnership({ partnerships, onChoose }: ChoosePartnershipProps) {
  const styles = useStyles();
  const [wanted, setWanted] = useState('');
  const found = partnerships.filter(({ row }) => holds(row.name, wanted));
  const left = found.length - SHOWN;
  return (
    <section aria-label="Partnerships by name">
      <Field className={styles.field} label="Find a partnership by name">
        <SearchBox
          className={styles.search}
          input={{ className: styles.input }}
          value={wanted}
          onChange={(_, { value }) => {
            setWanted(value);
          }}
        />
      </Field>
      <ul className={styles.list}>
        {found.slice(0, SHOWN).map((partnership) => (
          <li key={`${partnership.row.sheet} ${partnership.row.row}`} className={styles.item}>
            <Link
              as="button"
              // Underlined, else only its colour tells that it can be pressed.
              inline
              className={styles.name}
              onClick={() => {
                onChoose(partnership);
              }}
            >
              {partnership.row.name}
            </Link>
            <Text size={200} className={styles.theme}>
              {isNamedTwice(partnership, partnerships)
                ? `${partnership.row.sheet}, row ${partnership.row.row + 1}`
                : partnership.row.sheet}
            </Text>
          </li>
        ))}
      </ul>
      <Text as="p" block role="status" size={200}>
        {found.length === 0 && `No name has “${wanted}” in it.`}
        {left > 0 && `${count(left, 'more name')}: type a part of the one you want.`}
      </Text>
    </section>
  );
}

/** Whether another of the same tab has the name, so that nothing else tells the two apart. */
function isNamedTwice({ row }: Partnership, partnerships: readonly Partnership[]): boolean {
  return partnerships.some(
    ({ row: other }) => other.sheet === row.sheet && other.name === row.name && other.row !== row.row,
  );
}

function holds(name: string, wanted: string): boolean {
  const words = wanted.toLowerCase().split(/\s+/u);
  return words.every((word) => name.toLowerCase().includes(word));
}
