import { useEffect, useRef, useState } from 'react';
import type { FollowedSelection, RegisterLook } from '../../../actions';
import { findSelected, type Partnership, type SelectedRow } from '../../../register';
import type { PageProps } from '../pageProps';

/** What the page shows: a partnership, or why it shows none. */
export type ShownPartnership =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'partnership'; readonly partnership: Partnership; readonly isChanged: boolean }
  /** The selected row of a theme tab is no partnership's; 0-based. */
  | {
      readonly kind: 'no partnership';
      readonly sheet: string;
      readonly row: number;
      readonly isChanged: boolean;
    }
  | { readonly kind: 'other tab'; readonly sheet: string }
  /** Excel does not tell what is selected. */
  | { readonly kind: 'lost'; readonly message: string };

/** A partnership that was chosen by its name, until another row is selected in Excel. */
interface ChosenPartnership {
  readonly sheet: string;
  readonly name: string;
  /** What had been heard of the selection by then. */
  readonly heard: FollowedSelection | undefined;
}

type Choose = (partnership: Partnership) => void;

/** Follows the selection in Excel as long as the page is shown, and finds its partnership or the one chosen by name. */
export function useShownPartnership(
  { register }: RegisterLook,
  followSelection: PageProps['followSelection'],
  onLook: () => void,
): readonly [ShownPartnership, Choose] {
  const [heard, setHeard] = useState<FollowedSelection>();
  const [chosen, setChosen] = useState<ChosenPartnership>();
  useEffect(() => followSelection(setHeard), [followSelection]);
  const isChosen = chosen !== undefined && chosen.heard === heard;
  const shown = (isChosen ? showChosen(register, chosen) : undefined) ?? showHeard(register, heard);
  useFreshRegister(shown, heard?.kind === 'row' ? heard.row : undefined, onLook);
  const choose: Choose = ({ row: { sheet, name } }) => {
    setChosen({ sheet, name, heard });
  };
  return [shown, choose];
}

function showChosen(
  { partnerships }: RegisterLook['register'],
  { sheet, name }: ChosenPartnership,
): ShownPartnership | undefined {
  const partnership = partnerships.find(({ row }) => row.sheet === sheet && row.name === name);
  return partnership && { kind: 'partnership', partnership, isChanged: false };
}

function showHeard(
  register: RegisterLook['register'],
  heard: FollowedSelection | undefined,
): ShownPartnership {
  if (!heard) return { kind: 'waiting' };
  if (heard.kind === 'lost') return heard;
  const { sheet, row } = heard.row;
  const found = findSelected(register, heard.row);
  switch (found.kind) {
    case 'partnership':
      return found;
    case 'no partnership':
      return { kind: 'no partnership', sheet, row, isChanged: found.isChanged };
    case 'other tab':
      return { kind: 'other tab', sheet };
  }
}

/** Has the register read again when the selected row does not hold what was read there, once for each such row. */
function useFreshRegister(
  shown: ShownPartnership,
  selected: SelectedRow | undefined,
  onLook: () => void,
): void {
  const looked = useRef(new Set<string>());
  const key = 'isChanged' in shown && shown.isChanged ? JSON.stringify(selected) : undefined;
  useEffect(() => {
    if (key === undefined || looked.current.has(key)) return;
    looked.current.add(key);
    onLook();
  }, [key, onLook]);
}
