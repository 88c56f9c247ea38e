import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Place, RegisterLook } from '../../../actions';
import type { Partnership } from '../../../register';
import type { PageProps } from '../pageProps';
import { ChoosePartnership } from './ChoosePartnership';
import { NothingSelected } from './NothingSelected';
import { PartnershipDetails } from './PartnershipDetails';
import { useShownPartnership } from './useShownPartnership';

interface SelectedPartnershipProps {
  readonly look: RegisterLook;
  readonly isReading: boolean;
  readonly onLook: () => void;
  readonly onGoToCell: (place: Place) => void;
  readonly followSelection: PageProps['followSelection'];
}

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  start: { alignSelf: 'flex-start', justifyContent: 'flex-start' },
});

/** The partnership of the selected row, or the way to one. */
export function SelectedPartnership({
  look,
  isReading,
  onLook,
  onGoToCell,
  followSelection,
}: SelectedPartnershipProps) {
  const styles = useStyles();
  const [shown, choose] = useShownPartnership(look, followSelection, onLook);
  const [wantsAnother, setWantsAnother] = useState(false);
  const chooseAndGo = (partnership: Partnership) => {
    setWantsAnother(false);
    choose(partnership);
    onGoToCell(nameCellOf(partnership));
  };
  const chooser = <ChoosePartnership partnerships={look.register.partnerships} onChoose={chooseAndGo} />;
  if (shown.kind === 'waiting')
    return <Spinner className={styles.start} size="tiny" label="Looking which row is selected …" />;
  if (shown.kind !== 'partnership')
    return (
      <div className={styles.page}>
        <NothingSelected shown={shown} hasPartnerships={look.register.partnerships.length > 0} />
        {look.register.partnerships.length > 0 && chooser}
      </div>
    );
  return (
    <div className={styles.page}>
      {isReading && shown.isChanged && (
        <Spinner className={styles.start} size="tiny" label="The row has changed: reading it again …" />
      )}
      <PartnershipDetails partnership={shown.partnership} look={look} onGoToCell={onGoToCell} />
      <Button
        className={styles.start}
        aria-expanded={wantsAnother}
        onClick={() => {
          setWantsAnother(!wantsAnother);
        }}
      >
        Choose another partnership
      </Button>
      {wantsAnother && chooser}
    </div>
  );
}

function nameCellOf({ row: { sheet, row, cells } }: Partnership): Place {
  return { sheet, row, column: cells.get('name')?.column ?? 0 };
}
