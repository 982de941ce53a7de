import { DataTable } from 'react-admin';
import { DueDay } from '../shared/DueDay.js';
import { EnumChip, EnumText } from '../shared/EnumChip.js';
import { EnumsInput, ReferencePicker, SearchInput } from '../shared/filters.js';
import { ResourceList } from '../shared/ResourceList.js';
import { RaiseHouseAction } from './HouseActionVerbs.js';
import type { HouseActionRow } from './house-action.documents.js';

const FILTERS = [
  <SearchInput key="q" source="q" alwaysOn />,
  <EnumsInput key="status" source="status" list="HouseActionStatus" alwaysOn />,
  <EnumsInput key="dueState" source="dueState" list="ClockState" />,
  <ReferencePicker key="owner" source="owner" reference="people" optionText="name" />,
];

/** Where it comes from: a task of the body, a risk, or neither. */
function Source({ row }: { readonly row: HouseActionRow }) {
  if (row.task) return <EnumText list="HouseTaskKind" word={row.task.kind} />;
  return <>{row.risk?.number}</>;
}

/** Every corrective action of the body, the newest due day first. */
export function HouseActionList() {
  return (
    <ResourceList<HouseActionRow>
      actions={<RaiseHouseAction />}
      sort={{ field: 'dueOn', order: 'DESC' }}
      filters={FILTERS}
      card={(row) => ({
        over: row.number,
        title: row.nonconformity,
        under: row.owner?.name,
        chips: (
          <>
            <EnumChip list="HouseActionStatus" word={row.status} />
            <DueDay day={row.dueOn} list="ClockState" state={row.dueState} />
          </>
        ),
      })}
    >
      <DataTable.Col<HouseActionRow> source="number" />
      <DataTable.Col<HouseActionRow> source="nonconformity" disableSort />
      <DataTable.Col<HouseActionRow> source="task" disableSort render={(row) => <Source row={row} />} />
      <DataTable.Col<HouseActionRow> source="owner" disableSort render={(row) => row.owner?.name} />
      <DataTable.Col<HouseActionRow>
        source="dueOn"
        render={(row) => <DueDay day={row.dueOn} list="ClockState" state={row.dueState} />}
      />
      <DataTable.Col<HouseActionRow>
        source="status"
        render={(row) => <EnumChip list="HouseActionStatus" word={row.status} />}
      />
    </ResourceList>
  );
}
