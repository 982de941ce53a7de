import { required } from 'react-admin';
import { RemarkInput } from '../shared/RemarkInput.js';
import { VerbButton } from '../verbs/VerbButton.js';
import { REVERSE_CHARGE } from './charge.documents.js';

interface ReverseChargeProps {
  readonly charge: { readonly id: string; readonly state: string };
}

/** Takes a charge back. What is paid or invoiced is refused with the reason. */
export function ReverseCharge({ charge }: ReverseChargeProps) {
  if (charge.state === 'REVERSED') return null;
  return (
    <VerbButton
      verb="reverseCharge"
      document={REVERSE_CHARGE}
      permission="finance:keep"
      resource="charges"
      tone="danger"
      variant="text"
      toInput={({ remark }: { remark: string }) => ({ chargeId: charge.id, remark })}
    >
      <RemarkInput source="remark" validate={required()} />
    </VerbButton>
  );
}
