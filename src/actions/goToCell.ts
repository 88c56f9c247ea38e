import { selectCell, type Place, type RunExcel } from '../excel';
import { toOutcome, type Outcome } from './outcome';

/** Selects a cell, for an officer to see; writes nothing. */
export function goToCell(run: RunExcel, place: Place): Promise<Outcome<void>> {
  return toOutcome(() => run((context) => selectCell(context, place)));
}
