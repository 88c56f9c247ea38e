import { KnownRegister } from '../shell/KnownRegister';
import type { PageProps } from './pageProps';
import { SelectedPartnership } from './partnership/SelectedPartnership';

/** The partnership whose row is selected in Excel. */
export function PartnershipPage({ state: { known }, onLook, onGoToCell, followSelection }: PageProps) {
  return (
    <KnownRegister known={known} onLook={onLook} onGoToCell={onGoToCell}>
      {(look) => (
        <SelectedPartnership
          look={look}
          isReading={known.kind === 'reading'}
          onLook={onLook}
          onGoToCell={onGoToCell}
          followSelection={followSelection}
        />
      )}
    </KnownRegister>
  );
}
