import { useTranslate } from 'react-admin';
import { StatusChip } from './StatusChip.js';

/** Something that was confirmed, or was not. */
export function YesNo({ value }: { readonly value: boolean | null | undefined }) {
  const translate = useTranslate();
  if (value == null) return null;
  return (
    <StatusChip tone={value ? 'good' : 'bad'}>{translate(value ? 'ra.boolean.true' : 'ra.boolean.false')}</StatusChip>
  );
}
