import { DataTable } from 'react-admin';
import { Day } from '../shared/Day.js';
import { EnumText } from '../shared/EnumChip.js';
import { Yuan } from '../shared/numbers.js';
import { EnumsInput, NullableBooleanInput, ReferencePicker, SearchInput } from '../shared/filters.js';
import { ResourceList } from '../shared/ResourceList.js';
import { listed } from '../shared/listed.js';
import type { PaymentRow } from './payment.documents.js';
import { AllocatePayment, RecordPayment, ReversePayment } from './PaymentVerbs.js';

const FILTERS = [
  <SearchInput key="q" source="q" alwaysOn />,
  <EnumsInput key="method" source="method" list="PaymentMethod" />,
  <NullableBooleanInput key="isReversed" source="isReversed" />,
  <ReferencePicker key="client" source="client" reference="clients" optionText="name" />,
];

/** Money that came in, the newest first, and what it was put to. */
export function PaymentList() {
  return (
    <ResourceList<PaymentRow>
      sort={{ field: 'receivedOn', order: 'DESC' }}
      filters={FILTERS}
      hiddenColumns={['remark']}
      rowClick={false}
      actions={<RecordPayment />}
      card={(payment) => ({
        over: payment.reference,
        title: payment.client.name,
        under: (
          <>
            <Day value={payment.receivedOn} /> · <Yuan fen={payment.amountFen} />
          </>
        ),
      })}
    >
      <DataTable.Col<PaymentRow> source="reference" />
      <DataTable.Col<PaymentRow> source="client.name" />
      <DataTable.Col<PaymentRow> source="payerName" disableSort />
      <DataTable.Col<PaymentRow> source="receivedOn" render={({ receivedOn }) => <Day value={receivedOn} />} />
      <DataTable.Col<PaymentRow>
        source="method"
        disableSort
        render={({ method }) => <EnumText list="PaymentMethod" word={method} />}
      />
      <DataTable.Col<PaymentRow>
        source="amountFen"
        align="right"
        render={({ amountFen }) => <Yuan fen={amountFen} />}
      />
      <DataTable.Col<PaymentRow>
        source="allocations"
        disableSort
        render={({ allocations }) => listed(allocations.map(({ charge }) => charge.number))}
      />
      <DataTable.Col<PaymentRow>
        source="leftFen"
        align="right"
        disableSort
        render={({ leftFen }) => <Yuan fen={leftFen} />}
      />
      <DataTable.Col<PaymentRow> source="remark" disableSort />
      <DataTable.Col<PaymentRow>
        source="verbs"
        disableSort
        render={(payment) => (
          <>
            <AllocatePayment payment={payment} />
            <ReversePayment payment={payment} />
          </>
        )}
      />
    </ResourceList>
  );
}
