import { EnumChip } from '../shared/EnumChip.js';
import type { NonconformityRow } from './nonconformity.documents.js';

/** How far the clock of a nonconformity has climbed, where that asks for something. */
export function Climbed({ rung }: { readonly rung: NonconformityRow['overdueRung'] }) {
  return rung === 'SETTLED' || rung === 'RUNNING' ? null : <EnumChip list="OverdueRung" word={rung} />;
}
