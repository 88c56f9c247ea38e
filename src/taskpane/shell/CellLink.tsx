import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Place } from '../../actions';
import { describePlace } from '../../register';

interface CellLinkProps {
  readonly place: Place;
  readonly onGoToCell: (place: Place) => void;
  /** What the link says; the address otherwise. */
  readonly label?: string;
}

const useStyles = makeStyles({
  // Long names of tabs go on in the next line, and every link is high enough to hit.
  link: {
    minHeight: '24px',
    textAlign: 'start',
    overflowWrap: 'anywhere',
    lineHeight: tokens.lineHeightBase300,
    paddingTop: tokens.spacingVerticalXXS,
    paddingBottom: tokens.spacingVerticalXXS,
  },
});

/** Goes to a cell in Excel. */
export function CellLink({ place, onGoToCell, label = describePlace(place) }: CellLinkProps) {
  const styles = useStyles();
  return (
    <Link
      as="button"
      inline
      className={styles.link}
      onClick={() => {
        onGoToCell(place);
      }}
    >
      {label}
    </Link>
  );
}
