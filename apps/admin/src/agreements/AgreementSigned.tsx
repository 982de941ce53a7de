import type { PlainDate } from '@touchstone/plain-date';
import { useTranslate } from 'react-admin';
import { StatusChip } from '../shared/StatusChip.js';

/** Whether both sides have signed: a fact of its day, not a state of its own. */
export function AgreementSigned({ signedOn }: { readonly signedOn: PlainDate | null }) {
  const translate = useTranslate();
  return (
    <StatusChip tone={signedOn ? 'good' : 'active'}>
      {translate(signedOn ? 'resources.agreements.signed' : 'resources.agreements.unsigned')}
    </StatusChip>
  );
}
