import { useTranslate } from 'react-admin';
import { StatusChip } from '../shared/StatusChip.js';

/** Says that a change was told later than the agreement asks for. */
export function LateChip({ notice }: { readonly notice: { readonly isLate: boolean } }) {
  const translate = useTranslate();
  return notice.isLate ? <StatusChip tone="warn">{translate('resources.changes.late')}</StatusChip> : null;
}
