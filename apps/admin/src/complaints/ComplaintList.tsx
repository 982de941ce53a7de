import { DataTable, required, TextInput } from 'react-admin';
import type { PlainDate } from '@touchstone/plain-date';
import type { ComplainantKind } from '@touchstone/rules';
import { Day } from '../shared/Day.js';
import { DueDay } from '../shared/DueDay.js';
import { EnumChip, EnumText } from '../shared/EnumChip.js';
import { EnumInput, EnumsInput, PlainDateInput, ReferencePicker, SearchInput } from '../shared/filters.js';
import { ResourceList } from '../shared/ResourceList.js';
import { VerbButton } from '../verbs/VerbButton.js';
import { RECEIVE_COMPLAINT } from './complaint.documents.js';
import type { ComplaintRow } from './complaint.documents.js';

const needed = required();
const FILTERS = [
  <SearchInput key="q" source="q" alwaysOn />,
  <EnumsInput key="status" source="status" list="ComplaintStatus" alwaysOn />,
  <EnumsInput key="complainant" source="complainant" list="ComplainantKind" />,
  <ReferencePicker key="client" source="client" reference="clients" optionText="name" />,
];

/** Every complaint, the one whose outcome is due first at the top. */
export function ComplaintList() {
  return (
    <ResourceList<ComplaintRow>
      actions={<ReceiveComplaint />}
      sort={{ field: 'concludeBy', order: 'ASC' }}
      filters={FILTERS}
      card={(row) => ({
        over: row.number,
        title: row.summary,
        under: row.client?.name,
        chips: (
          <>
            <EnumChip list="ComplaintStatus" word={row.status} />
            <DueDay day={row.concludeBy} list="ClockState" state={row.concludeState} />
          </>
        ),
      })}
    >
      <DataTable.Col<ComplaintRow> source="number" />
      <DataTable.Col<ComplaintRow> source="client" disableSort render={(row) => row.client?.name} />
      <DataTable.Col<ComplaintRow>
        source="complainant"
        render={(row) => <EnumText list="ComplainantKind" word={row.complainant} />}
      />
      <DataTable.Col<ComplaintRow> source="summary" disableSort />
      <DataTable.Col<ComplaintRow> source="receivedOn" render={(row) => <Day value={row.receivedOn} />} />
      <DataTable.Col<ComplaintRow>
        source="status"
        render={(row) => <EnumChip list="ComplaintStatus" word={row.status} />}
      />
      <DataTable.Col<ComplaintRow>
        source="concludeBy"
        render={(row) => <DueDay day={row.concludeBy} list="ClockState" state={row.concludeState} />}
      />
    </ResourceList>
  );
}

interface Values {
  readonly clientId?: string | null;
  readonly complainant: ComplainantKind;
  readonly name?: string | null;
  readonly contact?: string | null;
  readonly words: string;
  readonly summary: string;
  readonly receivedOn?: PlainDate | null;
}

function ReceiveComplaint() {
  return (
    <VerbButton
      verb="receiveComplaint"
      document={RECEIVE_COMPLAINT}
      permission="complaint:receive"
      resource="complaints"
      variant="contained"
      toInput={({ clientId, complainant, name, contact, words, summary, receivedOn }: Values) => ({
        clientId: clientId ?? null,
        complainant,
        name: name ?? null,
        contact: contact ?? null,
        words,
        summary,
        receivedOn: receivedOn ?? null,
      })}
    >
      <ReferencePicker source="clientId" reference="clients" optionText="name" />
      <EnumInput source="complainant" list="ComplainantKind" validate={needed} />
      <TextInput source="name" />
      <TextInput source="contact" />
      <TextInput source="words" multiline minRows={3} validate={needed} />
      <TextInput source="summary" multiline minRows={2} validate={needed} />
      <PlainDateInput source="receivedOn" />
    </VerbButton>
  );
}
