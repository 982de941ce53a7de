import { useTranslate } from 'react-admin';
import { StatusChip } from '../shared/StatusChip.js';

/** Says that a legal hold stands; nothing where none does. */
export function HeldChip({ isHeld }: { readonly isHeld: boolean }) {
  const translate = useTranslate();
  return isHeld ? <StatusChip tone="warn">{translate('resources.technicalFiles.held')}</StatusChip> : null;
}
