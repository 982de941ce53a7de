import type { InvoiceKind } from '@touchstone/rules';
import { required } from 'react-admin';
import { FileUploadInput } from '../shared/documents.js';
import { EnumInput } from '../shared/EnumInput.js';
import { VerbButton } from '../verbs/VerbButton.js';
import { ISSUE_INVOICE } from './invoice.documents.js';

interface IssueInvoiceProps {
  readonly charge: { readonly id: string; readonly state: string; readonly invoiceNumber: string | null };
}

interface Invoicing {
  readonly kind: InvoiceKind;
  readonly documentId?: string | null;
}

/** Issues an invoice for a charge that has none. */
export function IssueInvoice({ charge }: IssueInvoiceProps) {
  if (charge.invoiceNumber !== null || charge.state === 'REVERSED') return null;
  return (
    <VerbButton
      verb="issueInvoice"
      document={ISSUE_INVOICE}
      permission="finance:keep"
      resource="invoices"
      variant="text"
      defaultValues={{ kind: 'ORDINARY' }}
      toInput={({ kind, documentId }: Invoicing) => ({ chargeIds: [charge.id], kind, documentId })}
    >
      <EnumInput source="kind" list="InvoiceKind" validate={required()} />
      <FileUploadInput source="documentId" />
    </VerbButton>
  );
}
