import { makeStyles, Spinner } from '@fluentui/react-components';
import type { IconAddresses } from './readRibbon';

interface RibbonIconProps {
  readonly icons: IconAddresses;
  readonly isRunning: boolean;
}

/** Pixels of a large button's picture. */
const SIZE = 32;

const useStyles = makeStyles({
  box: { width: '32px', height: '32px', display: 'grid', placeContent: 'center' },
});

/** A button's picture as the manifest gives it; something turns in its place while the button's work lasts. */
export function RibbonIcon({ icons, isRunning }: RibbonIconProps) {
  const styles = useStyles();
  const address = icons.get(SIZE);
  const fine = icons.get(SIZE * 2);
  return (
    <span className={styles.box}>
      {isRunning ? (
        <Spinner size="small" />
      ) : (
        <img
          src={address}
          srcSet={fine === undefined ? undefined : `${fine} 2x`}
          width={SIZE}
          height={SIZE}
          alt=""
        />
      )}
    </span>
  );
}
