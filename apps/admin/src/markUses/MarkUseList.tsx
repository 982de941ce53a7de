import { DataTable } from 'react-admin';
import { Day } from '../shared/Day.js';
import { DueDay } from '../shared/DueDay.js';
import { EnumChip, EnumText } from '../shared/EnumChip.js';
import { EnumsInput, NullableBooleanInput, ReferencePicker, SearchInput } from '../shared/filters.js';
import { ResourceList } from '../shared/ResourceList.js';
import { OpenCaseChip } from './OpenCaseChip.js';
import { ReportMarkUse } from './ReportMarkUse.js';
import type { MarkUseRow } from './mark-use.documents.js';

const FILTERS = [
  <SearchInput key="q" source="q" alwaysOn />,
  <EnumsInput key="status" source="status" list="MarkUseStatus" alwaysOn />,
  <EnumsInput key="medium" source="medium" list="MarkMedium" />,
  <NullableBooleanInput key="hasOpenCase" source="hasOpenCase" />,
  <ReferencePicker key="client" source="client" reference="clients" optionText="name" />,
];

/** The register of how clients use the mark, the newest first. */
export function MarkUseList() {
  return (
    <ResourceList<MarkUseRow>
      actions={<ReportMarkUse />}
      sort={{ field: 'reportedOn', order: 'DESC' }}
      filters={FILTERS}
      card={(row) => ({
        over: row.number,
        title: row.client.name,
        under: (
          <>
            <EnumText list="MarkMedium" word={row.medium} /> · {row.place}
          </>
        ),
        chips: (
          <>
            <EnumChip list="MarkUseStatus" word={row.status} />
            <OpenCaseChip use={row} />
          </>
        ),
      })}
    >
      <DataTable.Col<MarkUseRow> source="number" />
      <DataTable.Col<MarkUseRow> source="client" disableSort render={(row) => row.client.name} />
      <DataTable.Col<MarkUseRow> source="medium" render={(row) => <EnumText list="MarkMedium" word={row.medium} />} />
      <DataTable.Col<MarkUseRow> source="place" disableSort />
      <DataTable.Col<MarkUseRow> source="usedSince" render={(row) => <Day value={row.usedSince} />} />
      <DataTable.Col<MarkUseRow>
        source="confirmBy"
        render={(row) => <DueDay day={row.confirmBy} list="ClockState" state={row.confirmState} />}
      />
      <DataTable.Col<MarkUseRow>
        source="status"
        render={(row) => (
          <>
            <EnumChip list="MarkUseStatus" word={row.status} /> <OpenCaseChip use={row} />
          </>
        )}
      />
    </ResourceList>
  );
}
