import { DataTable } from 'react-admin';
import { Day } from '../shared/Day.js';
import { DueDay } from '../shared/DueDay.js';
import { EnumChip, EnumText } from '../shared/EnumChip.js';
import { EnumsInput, PlainDateInput, ReferencePicker, SearchInput } from '../shared/filters.js';
import { ResourceList } from '../shared/ResourceList.js';
import type { AppealRow } from './appeal.documents.js';

const FILTERS = [
  <SearchInput key="q" source="q" alwaysOn />,
  <EnumsInput key="status" source="status" list="AppealStatus" alwaysOn />,
  <EnumsInput key="subject" source="subject" list="AppealSubject" />,
  <EnumsInput key="concludeState" source="concludeState" list="ClockState" />,
  <ReferencePicker key="client" source="client" reference="clients" optionText="name" />,
  <PlainDateInput key="from" source="filedOn.gte" label="resources.appeals.fields.filedFrom" />,
];

/** Every appeal, the one whose outcome is due first at the top. */
export function AppealList() {
  return (
    <ResourceList<AppealRow>
      sort={{ field: 'concludeBy', order: 'ASC' }}
      filters={FILTERS}
      card={(row) => ({
        over: row.number,
        title: row.client.name,
        under: row.handler?.name,
        chips: (
          <>
            <EnumChip list="AppealStatus" word={row.status} />
            <DueDay day={row.concludeBy} list="ClockState" state={row.concludeState} />
          </>
        ),
      })}
    >
      <DataTable.Col<AppealRow> source="number" />
      <DataTable.Col<AppealRow> source="client.name" />
      <DataTable.Col<AppealRow>
        source="subject"
        render={(row) => <EnumText list="AppealSubject" word={row.subject} />}
      />
      <DataTable.Col<AppealRow> source="filedOn" render={(row) => <Day value={row.filedOn} />} />
      <DataTable.Col<AppealRow> source="status" render={(row) => <EnumChip list="AppealStatus" word={row.status} />} />
      <DataTable.Col<AppealRow>
        source="acknowledgeBy"
        disableSort
        render={(row) => <DueDay day={row.acknowledgeBy} list="ClockState" state={row.acknowledgeState} />}
      />
      <DataTable.Col<AppealRow>
        source="concludeBy"
        render={(row) => <DueDay day={row.concludeBy} list="ClockState" state={row.concludeState} />}
      />
      <DataTable.Col<AppealRow> source="handler" disableSort render={(row) => row.handler?.name} />
    </ResourceList>
  );
}
