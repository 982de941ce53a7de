import type { PlainDate } from '@touchstone/plain-date';
import { useTranslate } from 'react-admin';
import { StatusChip } from '../shared/StatusChip.js';

/** A month, told by its first day. */
export function Month({ value }: { readonly value: PlainDate | null | undefined }) {
  return value ? value.slice(0, 7) : null;
}

/** Says that something is of a demonstration and handed to nobody. */
export function SpecimenChip() {
  const translate = useTranslate();
  return <StatusChip tone="warn">{translate('resources.returns.specimen')}</StatusChip>;
}
