import { DataTable } from 'react-admin';
import { Day } from '../shared/Day.js';
import { DueDay } from '../shared/DueDay.js';
import { EnumChip, EnumText } from '../shared/EnumChip.js';
import { EnumsInput, ReferencePicker, SearchInput } from '../shared/filters.js';
import { ResourceList } from '../shared/ResourceList.js';
import { PlanHouseTask } from './PlanHouseTask.js';
import type { HouseTaskRow } from './house-task.documents.js';

const FILTERS = [
  <SearchInput key="q" source="q" alwaysOn />,
  <EnumsInput key="kind" source="kind" list="HouseTaskKind" alwaysOn />,
  <EnumsInput key="status" source="status" list="HouseTaskStatus" alwaysOn />,
  <EnumsInput key="dueState" source="dueState" list="ClockState" />,
  <ReferencePicker key="owner" source="owner" reference="people" optionText="name" />,
];

/** Every task of the body, planned and done: the newest due day first. */
export function HouseTaskList() {
  return (
    <ResourceList<HouseTaskRow>
      actions={<PlanHouseTask />}
      sort={{ field: 'dueOn', order: 'DESC' }}
      filters={FILTERS}
      card={(row) => ({
        over: row.number,
        title: row.subject,
        under: <EnumText list="HouseTaskKind" word={row.kind} />,
        chips: (
          <>
            <EnumChip list="HouseTaskStatus" word={row.status} />
            <DueDay day={row.dueOn} list="ClockState" state={row.dueState} />
          </>
        ),
      })}
    >
      <DataTable.Col<HouseTaskRow> source="number" />
      <DataTable.Col<HouseTaskRow> source="kind" render={(row) => <EnumText list="HouseTaskKind" word={row.kind} />} />
      <DataTable.Col<HouseTaskRow> source="subject" disableSort />
      <DataTable.Col<HouseTaskRow> source="owner" disableSort render={(row) => row.owner?.name} />
      <DataTable.Col<HouseTaskRow>
        source="dueOn"
        render={(row) => <DueDay day={row.dueOn} list="ClockState" state={row.dueState} />}
      />
      <DataTable.Col<HouseTaskRow> source="heldOn" render={(row) => row.heldOn && <Day value={row.heldOn} />} />
      <DataTable.Col<HouseTaskRow>
        source="status"
        render={(row) => <EnumChip list="HouseTaskStatus" word={row.status} />}
      />
    </ResourceList>
  );
}
