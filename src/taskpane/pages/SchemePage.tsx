import { Link, Text } from '@fluentui/react-components';
import { KnownRegister } from '../shell/KnownRegister';
import type { PageProps } from './pageProps';

/** Which scheme judges the register, and where help is. */
export function SchemePage({ state, onLook }: PageProps) {
  return (
    <KnownRegister known={state.known} onLook={onLook}>
      {({ register: { scheme } }) => (
        <>
          <Text as="p" block>
            The register is judged by the scheme “{scheme}”. Its settings cannot be changed on this page yet.
          </Text>
          <Text as="p" block>
            <Link href="help.html" target="_blank">
              Help and accessibility (opens a new tab)
            </Link>
          </Text>
        </>
      )}
    </KnownRegister>
  );
}
