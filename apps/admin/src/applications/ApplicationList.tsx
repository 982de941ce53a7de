import { DataTable } from 'react-admin';
import { CreateLink } from '../shared/CreateLink.js';
import { Day } from '../shared/Day.js';
import { DueDay } from '../shared/DueDay.js';
import { EnumChip, EnumText } from '../shared/EnumChip.js';
import { Whole } from '../shared/numbers.js';
import { ProgrammeName } from '../shared/ProgrammeName.js';
import { EnumsInput, ProgrammePicker, ReferencePicker, SearchInput } from '../shared/filters.js';
import { ResourceList } from '../shared/ResourceList.js';
import { ServiceFields } from '../shared/ServiceFields.js';
import type { ApplicationRow } from './application.documents.js';

const FILTERS = [
  <SearchInput key="q" source="q" alwaysOn />,
  <EnumsInput key="status" source="status" list="ApplicationStatus" alwaysOn />,
  <EnumsInput key="kind" source="kind" list="ApplicationKind" label="resources.applications.fields.applied" />,
  <EnumsInput key="reviewState" source="reviewState" list="ClockState" />,
  <ProgrammePicker key="programme" source="programme" />,
  <ReferencePicker key="client" source="client" reference="clients" optionText="name" />,
];

/** Requests to be certified, the newest first. */
export function ApplicationList() {
  return (
    <ResourceList<ApplicationRow>
      sort={{ field: 'draftedOn', order: 'DESC' }}
      filters={FILTERS}
      actions={<CreateLink verb="draftApplication" />}
      hiddenColumns={['draftedOn', 'headcountInScope']}
      card={(application) => ({
        over: application.number,
        title: application.client.name,
        under: <ProgrammeName programme={application.programme} />,
        chips: (
          <>
            <EnumChip list="ApplicationStatus" word={application.status} />
            {application.kind !== 'INITIAL' && <EnumText list="ApplicationKind" word={application.kind} />}
            {application.reviewDueOn && (
              <DueDay day={application.reviewDueOn} list="ClockState" state={application.reviewState} />
            )}
          </>
        ),
      })}
    >
      <DataTable.Col<ApplicationRow> source="number" />
      <DataTable.Col<ApplicationRow> source="client.name" />
      <DataTable.Col<ApplicationRow>
        source="programme"
        disableSort
        render={(row) => <ProgrammeName programme={row.programme} />}
      />
      <DataTable.Col<ApplicationRow>
        source="kind"
        label="resources.applications.fields.applied"
        render={(row) => <EnumText list="ApplicationKind" word={row.kind} />}
      />
      <DataTable.Col<ApplicationRow>
        source="technicalCodes"
        disableSort
        render={(row) => <ServiceFields codes={row.technicalCodes} />}
      />
      <DataTable.Col<ApplicationRow>
        source="headcountInScope"
        disableSort
        align="right"
        render={(row) => <Whole value={row.headcountInScope} />}
      />
      <DataTable.Col<ApplicationRow>
        source="status"
        render={(row) => <EnumChip list="ApplicationStatus" word={row.status} />}
      />
      <DataTable.Col<ApplicationRow> source="draftedOn" render={(row) => <Day value={row.draftedOn} />} />
      <DataTable.Col<ApplicationRow> source="receivedOn" render={(row) => <Day value={row.receivedOn} />} />
      <DataTable.Col<ApplicationRow>
        source="reviewDueOn"
        render={(row) => <DueDay day={row.reviewDueOn} list="ClockState" state={row.reviewState} />}
      />
    </ResourceList>
  );
}
