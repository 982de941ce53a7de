import { DataTable } from 'react-admin';
import { Day } from '../shared/Day.js';
import { EnumChip } from '../shared/EnumChip.js';
import { Whole } from '../shared/numbers.js';
import { EnumsInput, SearchInput } from '../shared/filters.js';
import { ResourceList } from '../shared/ResourceList.js';
import { Month, SpecimenChip } from './Month.js';
import { ReturnDeskSection } from './ReturnDeskSection.js';
import type { ReturnRow } from './return.documents.js';

const FILTERS = [
  <SearchInput key="q" source="q" alwaysOn />,
  <EnumsInput key="status" source="status" list="ReturnStatus" alwaysOn />,
  <EnumsInput key="kind" source="kind" list="ReturnKind" />,
];

/** What was reported when, and by when the next month is. */
export function ReturnList() {
  return (
    <>
      <ReturnDeskSection />
      <ResourceList<ReturnRow>
        sort={{ field: 'month', order: 'DESC' }}
        filters={FILTERS}
        card={(row) => ({
          over: row.number,
          title: <Month value={row.month} />,
          under: <EnumChip list="ReturnKind" word={row.kind} />,
          chips: (
            <>
              <EnumChip list="ReturnStatus" word={row.status} />
              {row.isSpecimen && <SpecimenChip />}
            </>
          ),
        })}
      >
        <DataTable.Col<ReturnRow> source="number" />
        <DataTable.Col<ReturnRow> source="month" render={(row) => <Month value={row.month} />} />
        <DataTable.Col<ReturnRow> source="kind" render={(row) => <EnumChip list="ReturnKind" word={row.kind} />} />
        <DataTable.Col<ReturnRow>
          source="status"
          render={(row) => (
            <>
              <EnumChip list="ReturnStatus" word={row.status} /> {row.isSpecimen && <SpecimenChip />}
            </>
          )}
        />
        <DataTable.Col<ReturnRow> source="rowCount" disableSort render={(row) => <Whole value={row.rowCount} />} />
        <DataTable.Col<ReturnRow>
          source="problemCount"
          disableSort
          render={(row) => <Whole value={row.problemCount} />}
        />
        <DataTable.Col<ReturnRow> source="dueOn" render={(row) => <Day value={row.dueOn} />} />
        <DataTable.Col<ReturnRow> source="reportedOn" render={(row) => <Day value={row.reportedOn} />} />
        <DataTable.Col<ReturnRow> source="receiptNumber" disableSort />
      </ResourceList>
    </>
  );
}
