import { DataTable } from 'react-admin';
import { Day } from '../shared/Day.js';
import { DueDay } from '../shared/DueDay.js';
import { EnumChip, EnumText } from '../shared/EnumChip.js';
import { EnumsInput, NullableBooleanInput, ReferencePicker, SearchInput } from '../shared/filters.js';
import { ResourceList } from '../shared/ResourceList.js';
import { ChangeKinds } from './ChangeKinds.js';
import { LateChip } from './LateChip.js';
import { NotifyChange } from './NotifyChange.js';
import type { ChangeRow } from './change.documents.js';

const FILTERS = [
  <SearchInput key="q" source="q" alwaysOn />,
  <EnumsInput key="status" source="status" list="ChangeNoticeStatus" alwaysOn />,
  <EnumsInput key="outcome" source="outcome" list="ChangeOutcome" />,
  <NullableBooleanInput key="isLate" source="isLate" />,
  <ReferencePicker key="client" source="client" reference="clients" optionText="name" />,
];

/** Every change that clients told of, the newest first. */
export function ChangeList() {
  return (
    <ResourceList<ChangeRow>
      actions={<NotifyChange />}
      sort={{ field: 'notifiedOn', order: 'DESC' }}
      filters={FILTERS}
      card={(row) => ({
        over: row.number,
        title: row.client.name,
        under: <ChangeKinds kinds={row.kinds} />,
        chips: (
          <>
            <EnumChip list="ChangeNoticeStatus" word={row.status} />
            <LateChip notice={row} />
          </>
        ),
      })}
    >
      <DataTable.Col<ChangeRow> source="number" />
      <DataTable.Col<ChangeRow> source="client" disableSort render={(row) => row.client.name} />
      <DataTable.Col<ChangeRow> source="kinds" disableSort render={(row) => <ChangeKinds kinds={row.kinds} />} />
      <DataTable.Col<ChangeRow>
        source="notifiedOn"
        render={(row) => (
          <>
            <Day value={row.notifiedOn} /> <LateChip notice={row} />
          </>
        )}
      />
      <DataTable.Col<ChangeRow>
        source="assessBy"
        render={(row) => <DueDay day={row.assessBy} list="ClockState" state={row.assessState} />}
      />
      <DataTable.Col<ChangeRow>
        source="outcome"
        render={(row) => <EnumText list="ChangeOutcome" word={row.outcome} />}
      />
      <DataTable.Col<ChangeRow>
        source="status"
        render={(row) => <EnumChip list="ChangeNoticeStatus" word={row.status} />}
      />
    </ResourceList>
  );
}
