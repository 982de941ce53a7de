import { DataTable } from 'react-admin';
import { Day } from '../shared/Day.js';
import { DueDay } from '../shared/DueDay.js';
import { EnumChip } from '../shared/EnumChip.js';
import { RecordLink } from '../shared/RecordLink.js';
import { EnumsInput, PlainDateInput, ReferencePicker, SearchInput } from '../shared/filters.js';
import { ResourceList } from '../shared/ResourceList.js';
import { Climbed } from './Climbed.js';
import type { NonconformityRow } from './nonconformity.documents.js';

const FILTERS = [
  <SearchInput key="q" source="q" alwaysOn />,
  <EnumsInput key="status" source="status" list="NonconformityStatus" alwaysOn />,
  <EnumsInput key="grade" source="grade" list="NonconformityGrade" />,
  <EnumsInput key="overdueRung" source="overdueRung" list="OverdueRung" />,
  <ReferencePicker key="client" source="client" reference="clients" optionText="name" />,
  <PlainDateInput key="to" source="dueOn.lte" label="resources.nonconformities.fields.dueTo" />,
];

/** Every nonconformity, the one due first at the top. */
export function NonconformityList() {
  return (
    <ResourceList<NonconformityRow>
      sort={{ field: 'dueOn', order: 'ASC' }}
      filters={FILTERS}
      filterDefaultValues={{ status: ['OPEN', 'ANSWERED', 'SENT_BACK', 'PLAN_ACCEPTED'] }}
      hiddenColumns={['raisedOn']}
      card={(row) => ({
        over: `${row.audit.number} · NC-${row.number}`,
        title: row.client.name,
        under: row.statement,
        chips: (
          <>
            <EnumChip list="NonconformityGrade" word={row.grade} />
            <EnumChip list="NonconformityStatus" word={row.status} />
            <DueDay day={row.dueOn} list="ClockState" state={row.dueState} />
            <Climbed rung={row.overdueRung} />
          </>
        ),
      })}
    >
      <DataTable.Col<NonconformityRow>
        source="audit.number"
        render={(row) => (
          <>
            <RecordLink resource="audits" id={row.audit.id}>
              {row.audit.number}
            </RecordLink>{' '}
            NC-{row.number}
          </>
        )}
      />
      <DataTable.Col<NonconformityRow> source="client.name" />
      <DataTable.Col<NonconformityRow>
        source="grade"
        render={(row) => <EnumChip list="NonconformityGrade" word={row.grade} />}
      />
      <DataTable.Col<NonconformityRow>
        source="overdueRung"
        render={(row) => <EnumChip list="OverdueRung" word={row.overdueRung} />}
      />
      <DataTable.Col<NonconformityRow> source="criterion" />
      <DataTable.Col<NonconformityRow> source="statement" disableSort />
      <DataTable.Col<NonconformityRow>
        source="status"
        render={(row) => <EnumChip list="NonconformityStatus" word={row.status} />}
      />
      <DataTable.Col<NonconformityRow> source="raisedOn" render={(row) => <Day value={row.raisedOn} />} />
      <DataTable.Col<NonconformityRow>
        source="dueOn"
        render={(row) => <DueDay day={row.dueOn} list="ClockState" state={row.dueState} />}
      />
    </ResourceList>
  );
}
