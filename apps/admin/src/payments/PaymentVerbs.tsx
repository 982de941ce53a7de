import type { PlainDate } from '@touchstone/plain-date';
import type { PaymentMethod } from '@touchstone/rules';
import { BooleanInput, required, TextInput } from 'react-admin';
import { useToday } from '../auth-provider/useViewer.js';
import { EnumInput } from '../shared/EnumInput.js';
import { YuanInput } from '../shared/number-inputs.js';
import { PlainDateInput } from '../shared/PlainDateInput.js';
import { ReferencePicker } from '../shared/ReferencePicker.js';
import { RemarkInput } from '../shared/RemarkInput.js';
import { FieldRow } from '../verbs/fields.js';
import { VerbButton } from '../verbs/VerbButton.js';
import { ALLOCATE_PAYMENT, RECORD_PAYMENT, REVERSE_PAYMENT } from './payment.documents.js';
import type { PaymentRow } from './payment.documents.js';

const needed = required();

interface NewPayment {
  readonly clientId: string;
  readonly receivedOn: PlainDate;
  readonly amountFen: number;
  readonly method: PaymentMethod;
  readonly reference: string;
  readonly payerName?: string | null;
  readonly payerReason?: string | null;
  readonly spread?: boolean;
}

/** Records money that came in. */
export function RecordPayment() {
  const today = useToday();
  if (!today) return null;
  return (
    <VerbButton
      verb="recordPayment"
      document={RECORD_PAYMENT}
      permission="finance:keep"
      resource="payments"
      variant="contained"
      maxWidth="md"
      defaultValues={{ receivedOn: today, method: 'BANK_TRANSFER', spread: true }}
      toInput={({ clientId, receivedOn, amountFen, method, reference, ...rest }: NewPayment) => ({
        clientId,
        receivedOn,
        amountFen,
        method,
        reference,
        payerName: rest.payerName || null,
        payerReason: rest.payerReason || null,
        spread: rest.spread ?? false,
      })}
    >
      <ReferencePicker source="clientId" reference="clients" optionText="name" validate={needed} />
      <FieldRow>
        <YuanInput source="amountFen" validate={needed} />
        <PlainDateInput source="receivedOn" max={today} validate={needed} />
        <EnumInput source="method" list="PaymentMethod" validate={needed} />
        <TextInput source="reference" validate={needed} />
        <TextInput source="payerName" />
        <TextInput source="payerReason" />
      </FieldRow>
      <BooleanInput source="spread" helperText={false} />
    </VerbButton>
  );
}

interface PaymentProps {
  readonly payment: PaymentRow;
}

/** Puts what is left of a payment to a charge. */
export function AllocatePayment({ payment }: PaymentProps) {
  if (payment.leftFen <= 0) return null;
  return (
    <VerbButton
      verb="allocatePayment"
      document={ALLOCATE_PAYMENT}
      permission="finance:keep"
      resource="payments"
      variant="text"
      defaultValues={{ amountFen: payment.leftFen }}
      toInput={({ chargeId, amountFen }: { chargeId: string; amountFen: number }) => ({
        paymentId: payment.id,
        chargeId,
        amountFen,
      })}
    >
      <ReferencePicker
        source="chargeId"
        reference="charges"
        optionText="number"
        filter={{ client: payment.client.id, state: ['OPEN', 'OVERDUE'] }}
        validate={needed}
      />
      <YuanInput source="amountFen" validate={needed} />
    </VerbButton>
  );
}

/** Takes a payment back. */
export function ReversePayment({ payment }: PaymentProps) {
  if (payment.isReversed) return null;
  return (
    <VerbButton
      verb="reversePayment"
      document={REVERSE_PAYMENT}
      permission="finance:keep"
      resource="payments"
      tone="danger"
      variant="text"
      toInput={({ remark }: { remark: string }) => ({ paymentId: payment.id, remark })}
    >
      <RemarkInput source="remark" validate={needed} />
    </VerbButton>
  );
}
