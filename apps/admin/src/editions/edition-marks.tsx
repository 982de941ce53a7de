import type { PlainDate } from '@touchstone/plain-date';
import { useTranslate } from 'react-admin';
import { StatusChip } from '../shared/StatusChip.js';

interface AdoptedProps {
  readonly edition: {
    readonly isAdopted: boolean;
    readonly adoptedOn: PlainDate | null;
    readonly isIntact: boolean;
  };
}

/** Whether the body has adopted an edition, and whether its file still says what was adopted. */
export function EditionAdopted({ edition: { isAdopted, adoptedOn, isIntact } }: AdoptedProps) {
  const translate = useTranslate();
  if (!isIntact) return <StatusChip tone="bad">{translate('resources.editions.altered')}</StatusChip>;
  if (!isAdopted) return <StatusChip tone="neutral">{translate('resources.editions.notAdopted')}</StatusChip>;
  return <StatusChip tone="good">{translate('resources.editions.adopted', { day: adoptedOn ?? '' })}</StatusChip>;
}

/** Whether certificates can be issued by an edition outside a demonstration. */
export function EditionForce({ blocking }: { readonly blocking: readonly unknown[] }) {
  const translate = useTranslate();
  return blocking.length > 0 ? (
    <StatusChip tone="warn">{translate('resources.editions.specimenOnly')}</StatusChip>
  ) : (
    <StatusChip tone="good">{translate('resources.editions.issuable')}</StatusChip>
  );
}
