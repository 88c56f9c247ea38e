import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import type { RegisterLook } from '../../../actions';
import type { Fix } from '../../../register';
import { useKeptFocus } from '../../shell/useKeptFocus';
import type { PageProps } from '../pageProps';
import { ChangesSection } from './ChangesSection';
import { ChooseFixes } from './ChooseFixes';
import { FilteredFindings } from './FilteredFindings';
import { FindingsHead } from './FindingsHead';
import { FixesSection } from './FixesSection';
import { listFindings } from './listedFinding';

interface FindingsContentProps extends PageProps {
  readonly look: RegisterLook;
}

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});

/** The findings of a register that was read. */
export function FindingsContent({ look, state, onStart, onGoToCell }: FindingsContentProps) {
  const styles = useStyles();
  const { running } = state;
  const { register, offer } = look;
  const [isChoosing, setIsChoosing] = useState(false);
  const changesHeading = useRef<HTMLHeadingElement>(null);
  const chooseButton = useRef<HTMLButtonElement>(null);
  const { region, beginning, hold } = useKeptFocus(running !== undefined, isChoosing);
  const findings = useMemo(() => listFindings(register, offer?.fixes ?? []), [register, offer]);
  const apply = (fixes: readonly Fix[]) => {
    hold();
    onStart({ name: 'applyFixes', fixes });
  };
  if (isChoosing && offer) {
    return (
      <ChooseFixes
        fixes={offer.fixes}
        onApply={(fixes) => {
          setIsChoosing(false);
          apply(fixes);
        }}
        onCancel={() => {
          setIsChoosing(false);
          hold(chooseButton);
        }}
      />
    );
  }
  const handlers = { isBusy: running !== undefined, onGoToCell };
  return (
    <div ref={region} className={styles.page}>
      <FindingsHead
        findings={findings}
        changeCount={offer?.changes.length ?? 0}
        running={running}
        onStart={onStart}
        onGoToChanges={() => changesHeading.current?.focus()}
        summary={beginning}
      />
      {offer ? (
        <FixesSection
          fixes={offer.fixes}
          chooseButton={chooseButton}
          {...handlers}
          onApply={(fix) => {
            apply([fix]);
          }}
          onChoose={() => {
            setIsChoosing(true);
          }}
        />
      ) : (
        <Spinner size="tiny" label="Looking for certain fixes …" labelPosition="after" />
      )}
      {findings.length > 0 && (
        <FilteredFindings
          findings={findings}
          tabs={register.tabs.map(({ sheet }) => sheet)}
          {...handlers}
          onApply={(fix) => {
            apply([fix]);
          }}
        />
      )}
      {offer && (
        <ChangesSection
          changes={offer.changes}
          heading={changesHeading}
          {...handlers}
          onPutBack={(ids) => {
            hold();
            onStart({ name: 'putBack', ids });
          }}
        />
      )}
    </div>
  );
}
