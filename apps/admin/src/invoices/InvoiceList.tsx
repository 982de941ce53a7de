import { DataTable, required, useTranslate } from 'react-admin';
import { Day } from '../shared/Day.js';
import { DocumentLink } from '../shared/documents.js';
import { EnumText } from '../shared/EnumChip.js';
import { Yuan } from '../shared/numbers.js';
import { RemarkInput } from '../shared/RemarkInput.js';
import { EnumsInput, NullableBooleanInput, ReferencePicker, SearchInput } from '../shared/filters.js';
import { ResourceList } from '../shared/ResourceList.js';
import { StatusChip } from '../shared/StatusChip.js';
import { listed } from '../shared/listed.js';
import { VerbButton } from '../verbs/VerbButton.js';
import { REVERSE_INVOICE } from './invoice.documents.js';
import type { InvoiceRow } from './invoice.documents.js';

const FILTERS = [
  <SearchInput key="q" source="q" alwaysOn />,
  <EnumsInput key="kind" source="kind" list="InvoiceKind" />,
  <NullableBooleanInput key="isReversed" source="isReversed" />,
  <ReferencePicker key="client" source="client" reference="clients" optionText="name" />,
];

/** Invoices, the newest number first; a red one stands beside what it takes back. */
export function InvoiceList() {
  return (
    <ResourceList<InvoiceRow>
      sort={{ field: 'number', order: 'DESC' }}
      filters={FILTERS}
      rowClick={false}
      card={(invoice) => ({
        over: invoice.number,
        title: invoice.client.name,
        under: <Yuan fen={invoice.amountFen} />,
        chips: <Reversed invoice={invoice} />,
      })}
    >
      <DataTable.Col<InvoiceRow> source="number" />
      <DataTable.Col<InvoiceRow> source="client.name" />
      <DataTable.Col<InvoiceRow>
        source="kind"
        disableSort
        render={({ kind }) => <EnumText list="InvoiceKind" word={kind} />}
      />
      <DataTable.Col<InvoiceRow>
        source="charges"
        disableSort
        render={({ lines }) => listed(lines.map(({ charge }) => charge.number))}
      />
      <DataTable.Col<InvoiceRow>
        source="amountFen"
        align="right"
        render={({ amountFen }) => <Yuan fen={amountFen} />}
      />
      <DataTable.Col<InvoiceRow> source="issuedOn" render={({ issuedOn }) => <Day value={issuedOn} />} />
      <DataTable.Col<InvoiceRow> source="isReversed" disableSort render={(invoice) => <Reversed invoice={invoice} />} />
      <DataTable.Col<InvoiceRow>
        source="document"
        disableSort
        render={({ document }) => <DocumentLink document={document} />}
      />
      <DataTable.Col<InvoiceRow> source="verbs" disableSort render={(invoice) => <Reverse invoice={invoice} />} />
    </ResourceList>
  );
}

interface InvoiceProps {
  readonly invoice: InvoiceRow;
}

function Reversed({ invoice: { isReversed, reverses } }: InvoiceProps) {
  const translate = useTranslate();
  if (reverses)
    return <StatusChip tone="warn">{translate('resources.invoices.red', { number: reverses.number })}</StatusChip>;
  return (
    <StatusChip tone={isReversed ? 'gone' : 'good'}>
      {translate(`resources.invoices.${isReversed ? 'reversed' : 'stands'}`)}
    </StatusChip>
  );
}

function Reverse({ invoice }: InvoiceProps) {
  if (invoice.isReversed) return null;
  return (
    <VerbButton
      verb="reverseInvoice"
      document={REVERSE_INVOICE}
      permission="finance:keep"
      tone="danger"
      variant="text"
      toInput={({ remark }: { remark: string }) => ({ invoiceId: invoice.id, remark })}
    >
      <RemarkInput source="remark" validate={required()} />
    </VerbButton>
  );
}
