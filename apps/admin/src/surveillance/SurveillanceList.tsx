import { DataTable, useTranslate } from 'react-admin';
import { Province } from '../shared/codes.js';
import { Day } from '../shared/Day.js';
import { DueDay } from '../shared/DueDay.js';
import { EnumChip } from '../shared/EnumChip.js';
import { LevelBadge } from '../shared/LevelBadge.js';
import { ProgrammeName } from '../shared/ProgrammeName.js';
import { RecordLink } from '../shared/RecordLink.js';
import {
  EnumsInput,
  NullableBooleanInput,
  PlainDateInput,
  ProgrammePicker,
  ProvinceInput,
  SearchInput,
} from '../shared/filters.js';
import { ResourceList } from '../shared/ResourceList.js';
import { StatusChip } from '../shared/StatusChip.js';
import { PlannedAudit } from './PlannedAudit.js';
import type { SurveillanceRow } from './surveillance.documents.js';

const FILTERS = [
  <SearchInput key="q" source="q" alwaysOn />,
  <EnumsInput key="dueState" source="dueState" list="DueState" alwaysOn />,
  <PlainDateInput key="from" source="dueOn.gte" label="resources.surveillance.fields.dueFrom" />,
  <PlainDateInput key="to" source="dueOn.lte" label="resources.surveillance.fields.dueTo" />,
  <ProgrammePicker key="programme" source="programme" />,
  <ProvinceInput key="provinceCode" source="provinceCode" />,
  <EnumsInput key="certificateState" source="certificateState" list="CertificateState" />,
  <NullableBooleanInput key="isCurrent" source="isCurrent" />,
  <NullableBooleanInput key="owed" source="owed" />,
];

/** Surveillance the body owes, what is overdue first. */
export function SurveillanceList() {
  return (
    <ResourceList<SurveillanceRow>
      sort={{ field: 'dueOn', order: 'ASC' }}
      filters={FILTERS}
      filterDefaultValues={{ isCurrent: true }}
      hiddenColumns={['client.provinceCode', 'completedOn', 'certificateState', 'level', 'opensOn']}
      card={(row) => ({
        over: <ProgrammeName programme={row.programme} />,
        title: row.client.name,
        under: <Turn row={row} />,
        chips: <DueDay day={row.dueOn} list="DueState" state={row.dueState} />,
      })}
    >
      <DataTable.Col<SurveillanceRow>
        source="dueOn"
        render={(row) => <DueDay day={row.dueOn} list="DueState" state={row.dueState} />}
      />
      <DataTable.Col<SurveillanceRow> source="client.name" />
      <DataTable.Col<SurveillanceRow>
        source="client.provinceCode"
        render={(row) => <Province code={row.client.provinceCode} />}
      />
      <DataTable.Col<SurveillanceRow>
        source="programme"
        disableSort
        render={(row) => <ProgrammeName programme={row.programme} />}
      />
      <DataTable.Col<SurveillanceRow> source="number" render={(row) => <Turn row={row} />} />
      <DataTable.Col<SurveillanceRow>
        source="certificate"
        disableSort
        render={(row) => (
          <RecordLink resource="certificates" id={row.certificate.id}>
            {row.certificate.number}
          </RecordLink>
        )}
      />
      <DataTable.Col<SurveillanceRow>
        source="level"
        disableSort
        render={(row) => <LevelBadge code={row.certificate.level} />}
      />
      <DataTable.Col<SurveillanceRow>
        source="certificateState"
        disableSort
        render={(row) => <EnumChip list="CertificateState" word={row.certificate.state} />}
      />
      <DataTable.Col<SurveillanceRow> source="opensOn" render={(row) => <Day value={row.opensOn} />} />
      <DataTable.Col<SurveillanceRow> source="completedOn" render={(row) => <Day value={row.completedOn} />} />
      <DataTable.Col<SurveillanceRow> source="audit" disableSort render={(row) => <PlannedAudit activity={row} />} />
    </ResourceList>
  );
}

/** Which surveillance of the cycle it is, and what is not settled about it. */
function Turn({ row }: { readonly row: SurveillanceRow }) {
  const translate = useTranslate();
  return (
    <>
      {translate('resources.surveillance.turn', { number: row.number })}{' '}
      {row.orRecertification && (
        <StatusChip tone="info">{translate('resources.surveillance.fields.orRecertification')}</StatusChip>
      )}{' '}
      {row.provisional && (
        <StatusChip tone="neutral">{translate('resources.surveillance.fields.provisional')}</StatusChip>
      )}
    </>
  );
}
