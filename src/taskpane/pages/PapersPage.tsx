import { KnownRegister } from '../shell/KnownRegister';
import type { PageProps } from './pageProps';
import { PapersContent } from './papers/PapersContent';

/** The sheets that can be built from the register, and how those stand that were. */
export function PapersPage(props: PageProps) {
  return (
    <KnownRegister known={props.state.known} onLook={props.onLook} onGoToCell={props.onGoToCell}>
      {(look) => <PapersContent look={look} {...props} />}
    </KnownRegister>
  );
}
