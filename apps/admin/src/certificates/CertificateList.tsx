import { DataTable } from 'react-admin';
import { Province, SectorLetter } from '../shared/codes.js';
import { Day } from '../shared/Day.js';
import { EnumChip } from '../shared/EnumChip.js';
import { LevelBadge } from '../shared/LevelBadge.js';
import { ProgrammeName } from '../shared/ProgrammeName.js';
import {
  EnumsInput,
  LevelInput,
  NullableBooleanInput,
  PlainDateInput,
  ProgrammePicker,
  ProvinceInput,
  ReferencePicker,
  SearchInput,
  SectorInput,
} from '../shared/filters.js';
import { ResourceList } from '../shared/ResourceList.js';
import { SpecimenChip } from './SpecimenChip.js';
import type { CertificateRow } from './certificate.documents.js';

const FILTERS = [
  <SearchInput key="q" source="q" alwaysOn />,
  <EnumsInput key="state" source="state" list="CertificateState" alwaysOn />,
  <ProgrammePicker key="programme" source="programme" />,
  <LevelInput key="level" source="level" />,
  <ReferencePicker key="client" source="client" reference="clients" optionText="name" />,
  <ProvinceInput key="provinceCode" source="provinceCode" />,
  <SectorInput key="sector" source="sector" />,
  <PlainDateInput key="from" source="validUntil.gte" label="resources.certificates.fields.validFrom" />,
  <PlainDateInput key="to" source="validUntil.lte" label="resources.certificates.fields.validTo" />,
  <NullableBooleanInput key="isSpecimen" source="isSpecimen" />,
];

/** Every certificate the body has issued, the newest first. */
export function CertificateList() {
  return (
    <ResourceList<CertificateRow>
      sort={{ field: 'issuedOn', order: 'DESC' }}
      filters={FILTERS}
      hiddenColumns={['client.provinceCode', 'client.sector']}
      card={(certificate) => ({
        over: certificate.number,
        title: certificate.clientName,
        under: <ProgrammeName programme={certificate.programme} />,
        chips: (
          <>
            <EnumChip list="CertificateState" word={certificate.state} />
            <LevelBadge code={certificate.level} />
          </>
        ),
      })}
    >
      <DataTable.Col<CertificateRow>
        source="number"
        render={(row) => (
          <>
            {row.number} {row.isSpecimen && <SpecimenChip />}
          </>
        )}
      />
      <DataTable.Col<CertificateRow> source="clientName" />
      <DataTable.Col<CertificateRow>
        source="programme"
        disableSort
        render={(row) => <ProgrammeName programme={row.programme} />}
      />
      <DataTable.Col<CertificateRow> source="level" render={(row) => <LevelBadge code={row.level} />} />
      <DataTable.Col<CertificateRow>
        source="state"
        render={(row) => <EnumChip list="CertificateState" word={row.state} />}
      />
      <DataTable.Col<CertificateRow>
        source="client.provinceCode"
        disableSort
        render={(row) => <Province code={row.client.provinceCode} />}
      />
      <DataTable.Col<CertificateRow>
        source="client.sector"
        disableSort
        render={(row) => <SectorLetter code={row.client.sector} />}
      />
      <DataTable.Col<CertificateRow> source="issuedOn" render={(row) => <Day value={row.issuedOn} />} />
      <DataTable.Col<CertificateRow> source="validUntil" render={(row) => <Day value={row.validUntil} />} />
    </ResourceList>
  );
}
