import { useTranslate } from 'react-admin';
import { StatusChip } from './StatusChip.js';

interface YesNoProps {
  readonly value: boolean | null | undefined;
  /** How a no feels: plain, or as something amiss. */
  readonly no?: 'neutral' | 'bad';
}

/** Something that is so, or is not. */
export function YesNo({ value, no = 'neutral' }: YesNoProps) {
  const translate = useTranslate();
  if (value == null) return null;
  return (
    <StatusChip tone={value ? 'good' : no}>{translate(value ? 'ra.boolean.true' : 'ra.boolean.false')}</StatusChip>
  );
}
