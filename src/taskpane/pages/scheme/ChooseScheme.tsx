import { Accordion, makeStyles, Spinner, Subtitle1, Text, tokens } from '@fluentui/react-components';
import type { RunningTask, TaskRequest } from '../../../actions';
import { PresetItem } from './PresetItem';
import { usePresets, type LoadedPresets } from './usePresets';

interface ChooseSchemeProps {
  /** Name of the scheme that the register is judged by; undefined while it is not known. */
  readonly inUse: string | undefined;
  readonly running: RunningTask | undefined;
  readonly onStart: (task: TaskRequest) => void;
}

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    overflowWrap: 'anywhere',
  },
});

/** The schemes that come with the add-in, to be judged by one of them. */
export function ChooseScheme(props: ChooseSchemeProps) {
  const styles = useStyles();
  const loaded = usePresets();
  return (
    <section className={styles.section} aria-labelledby="presets">
      <Subtitle1 as="h2" id="presets">
        Schemes that come with the add-in
      </Subtitle1>
      <Text as="p">
        Each holds what the papers of its council say. What they do not say is left blank, for your council to
        decide.
      </Text>
      <PresetList loaded={loaded} {...props} />
    </section>
  );
}

function PresetList({ loaded, ...props }: ChooseSchemeProps & { readonly loaded: LoadedPresets }) {
  switch (loaded.kind) {
    case 'loading':
      return <Spinner size="small" label="Fetching the schemes …" />;
    case 'failed':
      return (
        <Text as="p">
          The schemes could not be fetched. Check the connection to the network, then open this page again.
        </Text>
      );
    case 'loaded':
      return (
        <Accordion collapsible multiple>
          {loaded.schemes.map((scheme) => (
            <PresetItem key={scheme.name} scheme={scheme} {...props} />
          ))}
        </Accordion>
      );
  }
}
