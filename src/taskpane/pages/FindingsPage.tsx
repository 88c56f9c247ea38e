import { useEffect } from 'react';
import { KnownRegister } from '../shell/KnownRegister';
import { FindingsContent } from './findings/FindingsContent';
import type { PageProps } from './pageProps';

/** Everything that needs attention, what can be fixed by a button, and what was. */
export function FindingsPage(props: PageProps) {
  const { state, onLook, onLookForFixes } = props;
  const { known, running } = state;
  const isNeeded = running === undefined && known.kind === 'read' && known.look.offer === undefined;
  useEffect(() => {
    if (isNeeded) onLookForFixes();
  }, [isNeeded, onLookForFixes]);
  return (
    <KnownRegister known={known} onLook={onLook} onGoToCell={props.onGoToCell}>
      {(look) => <FindingsContent look={look} {...props} />}
    </KnownRegister>
  );
}
