import { useEffect, useRef, useState } from 'react';
import type { RegisterLook } from '../../../actions';
import { ChooseFixes } from '../findings/ChooseFixes';
import type { PageProps } from '../pageProps';
import { FillColumns } from './FillColumns';
import { RemoveEverything } from './RemoveEverything';
import { SchemeInUse } from './SchemeInUse';

interface SchemeContentProps extends PageProps {
  readonly look: RegisterLook;
}

/** The scheme of a register that was read, and what is done to the workbook once. */
export function SchemeContent({ look, state, onStart, onLookForFill, onGoToCell }: SchemeContentProps) {
  const { running, known } = state;
  const { fills, papers, schemeSheet } = look;
  const [isFilling, setIsFilling] = useState(false);
  const fillButton = useRef<HTMLButtonElement>(null);
  const isChoosing = isFilling && fills !== undefined && fills.length > 0;
  const wasChoosing = useRef(false);
  useEffect(() => {
    // The list took the page's place, with the focus.
    if (wasChoosing.current && !isChoosing) fillButton.current?.focus();
    wasChoosing.current = isChoosing;
  }, [isChoosing]);
  if (isChoosing) {
    return (
      <ChooseFixes
        fixes={fills}
        isFill
        onApply={(fixes) => {
          setIsFilling(false);
          onStart({ name: 'fillFromText', fixes });
        }}
        onCancel={() => {
          setIsFilling(false);
        }}
      />
    );
  }
  const sheets = papers.flatMap(({ sheet }) => sheet ?? []);
  return (
    <>
      <SchemeInUse look={look} running={running} onStart={onStart} onGoToCell={onGoToCell} />
      <FillColumns
        running={running}
        isReading={known.kind === 'reading'}
        hasNothing={isFilling && fills?.length === 0}
        onStart={onStart}
        onFill={() => {
          setIsFilling(true);
          onLookForFill();
        }}
        fillButton={fillButton}
      />
      <RemoveEverything
        sheets={schemeSheet === undefined ? sheets : [...sheets, schemeSheet]}
        running={running}
        onRemove={() => {
          onStart('removeEverything');
        }}
      />
    </>
  );
}
