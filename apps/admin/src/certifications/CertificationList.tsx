import { DataTable } from 'react-admin';
import { Day } from '../shared/Day.js';
import { EnumChip } from '../shared/EnumChip.js';
import { LevelBadge } from '../shared/LevelBadge.js';
import { ProgrammeName } from '../shared/ProgrammeName.js';
import { EnumsInput, ProgrammePicker, ReferencePicker, SearchInput } from '../shared/filters.js';
import { ResourceList } from '../shared/ResourceList.js';
import { ServiceFields } from '../shared/ServiceFields.js';
import type { CertificationRow } from './certification.documents.js';

const FILTERS = [
  <SearchInput key="q" source="q" alwaysOn />,
  <EnumsInput key="status" source="status" list="CertificationStatus" alwaysOn />,
  <ProgrammePicker key="programme" source="programme" />,
  <ReferencePicker key="client" source="client" reference="clients" optionText="name" />,
];

/** The files that live through all cycles, the newest first. */
export function CertificationList() {
  return (
    <ResourceList<CertificationRow>
      sort={{ field: 'openedOn', order: 'DESC' }}
      filters={FILTERS}
      hiddenColumns={['technicalCodes']}
      card={(file) => ({
        over: file.number,
        title: file.client.name,
        under: <ProgrammeName programme={file.programme} />,
        chips: (
          <>
            <EnumChip list="CertificationStatus" word={file.status} />
            <LevelBadge code={file.certificates[0]?.level} />
          </>
        ),
      })}
    >
      <DataTable.Col<CertificationRow> source="number" />
      <DataTable.Col<CertificationRow> source="client.name" />
      <DataTable.Col<CertificationRow>
        source="programme"
        disableSort
        render={(row) => <ProgrammeName programme={row.programme} />}
      />
      <DataTable.Col<CertificationRow>
        source="technicalCodes"
        disableSort
        render={(row) => <ServiceFields codes={row.technicalCodes} />}
      />
      <DataTable.Col<CertificationRow>
        source="status"
        render={(row) => <EnumChip list="CertificationStatus" word={row.status} />}
      />
      <DataTable.Col<CertificationRow>
        source="level"
        disableSort
        render={(row) => <LevelBadge code={row.certificates[0]?.level} />}
      />
      <DataTable.Col<CertificationRow>
        source="certificateState"
        disableSort
        render={(row) => <EnumChip list="CertificateState" word={row.certificates[0]?.state} />}
      />
      <DataTable.Col<CertificationRow> source="openedOn" render={(row) => <Day value={row.openedOn} />} />
    </ResourceList>
  );
}
