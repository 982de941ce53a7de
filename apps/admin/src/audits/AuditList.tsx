import { DataTable } from 'react-admin';
import { CreateLink } from '../shared/CreateLink.js';
import { Day } from '../shared/Day.js';
import { EnumChip, EnumText } from '../shared/EnumChip.js';
import { PersonDays } from '../shared/numbers.js';
import { ProgrammeName } from '../shared/ProgrammeName.js';
import { EnumsInput, PlainDateInput, ProgrammePicker, ReferencePicker, SearchInput } from '../shared/filters.js';
import { ResourceList } from '../shared/ResourceList.js';
import type { AuditRow } from './audit.documents.js';

const FILTERS = [
  <SearchInput key="q" source="q" alwaysOn />,
  <EnumsInput key="status" source="status" list="AuditStatus" alwaysOn />,
  <EnumsInput key="kind" source="kind" list="AuditKind" />,
  <ProgrammePicker key="programme" source="programme" />,
  <ReferencePicker key="client" source="client" reference="clients" optionText="name" />,
  <PlainDateInput key="from" source="startsOn.gte" label="resources.audits.fields.startsFrom" />,
  <PlainDateInput key="to" source="startsOn.lte" label="resources.audits.fields.startsTo" />,
];

/** Every audit, the latest first. */
export function AuditList() {
  return (
    <ResourceList<AuditRow>
      sort={{ field: 'startsOn', order: 'DESC' }}
      filters={FILTERS}
      hiddenColumns={['reportedOn', 'decidedOn', 'personDays']}
      actions={<CreateLink verb="planAudit" />}
      card={(audit) => ({
        over: audit.number,
        title: audit.client.name,
        under: (
          <>
            <EnumText list="AuditKind" word={audit.kind} /> · <Day value={audit.startsOn} />
          </>
        ),
        chips: <EnumChip list="AuditStatus" word={audit.status} />,
      })}
    >
      <DataTable.Col<AuditRow> source="number" />
      <DataTable.Col<AuditRow> source="client.name" />
      <DataTable.Col<AuditRow>
        source="programme"
        disableSort
        render={(row) => <ProgrammeName programme={row.programme} />}
      />
      <DataTable.Col<AuditRow> source="kind" render={(row) => <EnumText list="AuditKind" word={row.kind} />} />
      <DataTable.Col<AuditRow> source="status" render={(row) => <EnumChip list="AuditStatus" word={row.status} />} />
      <DataTable.Col<AuditRow> source="startsOn" render={(row) => <Day value={row.startsOn} />} />
      <DataTable.Col<AuditRow> source="endsOn" render={(row) => <Day value={row.endsOn} />} />
      <DataTable.Col<AuditRow>
        source="leader"
        disableSort
        render={(row) => row.team.find(({ role }) => role === 'LEADER')?.person.name}
      />
      <DataTable.Col<AuditRow>
        source="personDays"
        disableSort
        align="right"
        render={(row) => <PersonDays value={row.personDays} />}
      />
      <DataTable.Col<AuditRow> source="reportedOn" render={(row) => <Day value={row.reportedOn} />} />
      <DataTable.Col<AuditRow> source="decidedOn" render={(row) => <Day value={row.decidedOn} />} />
    </ResourceList>
  );
}
