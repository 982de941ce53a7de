import { DataTable, required, TextInput } from 'react-admin';
import { Day } from '../shared/Day.js';
import { RecordLink } from '../shared/RecordLink.js';
import { ReferencePicker, SearchInput } from '../shared/filters.js';
import { ResourceList } from '../shared/ResourceList.js';
import { VerbButton } from '../verbs/VerbButton.js';
import { LIFT_LEGAL_HOLD, PLACE_LEGAL_HOLD } from './legal-hold.documents.js';
import type { LegalHoldRow } from './legal-hold.documents.js';

const needed = required();
const FILTERS = [
  <SearchInput key="q" source="q" alwaysOn />,
  <ReferencePicker key="client" source="client" reference="clients" optionText="name" />,
];

/** Every legal hold, those that stand and those that were lifted. */
export function LegalHoldList() {
  return (
    <ResourceList<LegalHoldRow>
      actions={<PlaceHold />}
      sort={{ field: 'placedOn', order: 'DESC' }}
      filters={FILTERS}
      rowClick={false}
      card={(row) => ({
        title: row.client?.name,
        under: row.reason,
        chips: row.liftedOn ? <Day value={row.liftedOn} /> : <LiftHold hold={row} />,
      })}
    >
      <DataTable.Col<LegalHoldRow>
        source="client"
        render={({ client }) =>
          client && (
            <RecordLink resource="clients" id={client.id}>
              {client.name}
            </RecordLink>
          )
        }
      />
      <DataTable.Col<LegalHoldRow> source="reason" disableSort />
      <DataTable.Col<LegalHoldRow> source="placedOn" render={(row) => <Day value={row.placedOn} />} />
      <DataTable.Col<LegalHoldRow> source="placedBy" disableSort render={(row) => row.placedBy?.name} />
      <DataTable.Col<LegalHoldRow>
        source="liftedOn"
        render={(row) => (row.liftedOn ? <Day value={row.liftedOn} /> : <LiftHold hold={row} />)}
      />
    </ResourceList>
  );
}

function PlaceHold() {
  return (
    <VerbButton
      verb="placeLegalHold"
      document={PLACE_LEGAL_HOLD}
      permission="archive:dispose"
      variant="contained"
      resource="legalHolds"
      toInput={(values: { clientId: string; reason: string }) => values}
    >
      <ReferencePicker source="clientId" reference="clients" optionText="name" validate={needed} />
      <TextInput source="reason" multiline minRows={2} validate={needed} />
    </VerbButton>
  );
}

function LiftHold({ hold }: { readonly hold: LegalHoldRow }) {
  return (
    <VerbButton
      verb="liftLegalHold"
      document={LIFT_LEGAL_HOLD}
      permission="archive:dispose"
      variant="text"
      resource="legalHolds"
      toInput={({ reason }: { reason: string }) => ({ legalHoldId: hold.id, expectedVersion: hold.version, reason })}
    >
      <TextInput source="reason" multiline minRows={2} validate={needed} />
    </VerbButton>
  );
}
