import { DataTable } from 'react-admin';
import { Day } from '../shared/Day.js';
import { EnumChip, EnumText } from '../shared/EnumChip.js';
import { Yuan } from '../shared/numbers.js';
import { RecordLink } from '../shared/RecordLink.js';
import { EnumsInput, ReferencePicker, SearchInput } from '../shared/filters.js';
import { ResourceList } from '../shared/ResourceList.js';
import { IssueInvoice } from '../invoices/IssueInvoice.js';
import type { ChargeRow } from './charge.documents.js';
import { ReverseCharge } from './ReverseCharge.js';

const FILTERS = [
  <SearchInput key="q" source="q" alwaysOn />,
  <EnumsInput key="state" source="state" list="ChargeState" alwaysOn />,
  <EnumsInput key="kind" source="kind" list="FeeKind" />,
  <ReferencePicker key="client" source="client" reference="clients" optionText="name" />,
];

/** What clients owe, what is due first on top. */
export function ChargeList() {
  return (
    <ResourceList<ChargeRow>
      sort={{ field: 'dueOn', order: 'ASC' }}
      filters={FILTERS}
      filterDefaultValues={{ state: ['OPEN', 'OVERDUE'] }}
      hiddenColumns={['chargedOn', 'remark']}
      rowClick={false}
      card={(charge) => ({
        over: charge.number,
        title: charge.client.name,
        under: (
          <>
            <EnumText list="FeeKind" word={charge.kind} /> · <Yuan fen={charge.amountFen} /> ·{' '}
            <Day value={charge.dueOn} />
          </>
        ),
        chips: <EnumChip list="ChargeState" word={charge.state} />,
      })}
    >
      <DataTable.Col<ChargeRow> source="number" />
      <DataTable.Col<ChargeRow> source="client.name" />
      <DataTable.Col<ChargeRow>
        source="agreement"
        disableSort
        render={({ agreement }) => (
          <RecordLink resource="agreements" id={agreement.id}>
            {agreement.number}
          </RecordLink>
        )}
      />
      <DataTable.Col<ChargeRow> source="kind" render={({ kind }) => <EnumText list="FeeKind" word={kind} />} />
      <DataTable.Col<ChargeRow> source="remark" disableSort />
      <DataTable.Col<ChargeRow> source="amountFen" align="right" render={({ amountFen }) => <Yuan fen={amountFen} />} />
      <DataTable.Col<ChargeRow>
        source="coveredFen"
        align="right"
        disableSort
        render={({ coveredFen }) => <Yuan fen={coveredFen} />}
      />
      <DataTable.Col<ChargeRow> source="chargedOn" render={({ chargedOn }) => <Day value={chargedOn} />} />
      <DataTable.Col<ChargeRow> source="dueOn" render={({ dueOn }) => <Day value={dueOn} />} />
      <DataTable.Col<ChargeRow>
        source="state"
        disableSort
        render={({ state }) => <EnumChip list="ChargeState" word={state} />}
      />
      <DataTable.Col<ChargeRow> source="invoiceNumber" disableSort />
      <DataTable.Col<ChargeRow>
        source="verbs"
        disableSort
        render={(charge) => (
          <>
            <IssueInvoice charge={charge} />
            <ReverseCharge charge={charge} />
          </>
        )}
      />
    </ResourceList>
  );
}
