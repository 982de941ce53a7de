import { DataTable, SelectInput } from 'react-admin';
import { Day } from '../shared/Day.js';
import { PersonDays, Yuan } from '../shared/numbers.js';
import { ReferencePicker, SearchInput } from '../shared/filters.js';
import { ResourceList } from '../shared/ResourceList.js';
import type { AgreementRow } from './agreement.documents.js';
import { AgreementSigned } from './AgreementSigned.js';

const SIGNED = [
  { id: 'no', name: 'resources.agreements.unsigned' },
  { id: 'yes', name: 'resources.agreements.signed' },
];

const FILTERS = [
  <SearchInput key="q" source="q" alwaysOn />,
  <SelectInput key="signed" source="signed" choices={SIGNED} alwaysOn />,
  <ReferencePicker key="client" source="client" reference="clients" optionText="name" />,
];

/** Contracts between the body and its clients, the newest first. */
export function AgreementList() {
  return (
    <ResourceList<AgreementRow>
      sort={{ field: 'drawnUpOn', order: 'DESC' }}
      filters={FILTERS}
      card={(agreement) => ({
        over: agreement.number,
        title: agreement.client.name,
        under: (
          <>
            <PersonDays value={agreement.personDays} /> · <Yuan fen={agreement.feeFen} />
          </>
        ),
        chips: <AgreementSigned signedOn={agreement.signedOn} />,
      })}
    >
      <DataTable.Col<AgreementRow> source="number" />
      <DataTable.Col<AgreementRow> source="client.name" />
      <DataTable.Col<AgreementRow>
        source="personDays"
        disableSort
        align="right"
        render={(row) => <PersonDays value={row.personDays} />}
      />
      <DataTable.Col<AgreementRow> source="feeFen" align="right" render={(row) => <Yuan fen={row.feeFen} />} />
      <DataTable.Col<AgreementRow> source="drawnUpOn" render={(row) => <Day value={row.drawnUpOn} />} />
      <DataTable.Col<AgreementRow> source="signedOn" render={(row) => <Day value={row.signedOn} />} />
      <DataTable.Col<AgreementRow>
        label="resources.agreements.fields.signed"
        disableSort
        render={(row) => <AgreementSigned signedOn={row.signedOn} />}
      />
    </ResourceList>
  );
}
