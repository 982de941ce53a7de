import { useTranslate } from 'react-admin';
import { StatusChip } from '../shared/StatusChip.js';

/** Says that a misuse of it is being handled. */
export function OpenCaseChip({ use }: { readonly use: { readonly hasOpenCase: boolean } }) {
  const translate = useTranslate();
  return use.hasOpenCase ? <StatusChip tone="warn">{translate('resources.markUses.openCase')}</StatusChip> : null;
}
