import { BooleanInput, DataTable, required, TextInput, useLocale, useTranslate } from 'react-admin';
import type { ReasonKind } from '@touchstone/rules';
import { Day } from '../shared/Day.js';
import { EnumInput, EnumsInput, SearchInput } from '../shared/filters.js';
import { ResourceList } from '../shared/ResourceList.js';
import { VerbButton } from '../verbs/VerbButton.js';
import { ADD_CERTIFICATE_REASON, RETIRE_CERTIFICATE_REASON } from './certificate-reason.documents.js';
import type { CertificateReasonRow } from './certificate-reason.documents.js';

const needed = required();
const FILTERS = [
  <SearchInput key="q" source="q" alwaysOn />,
  <EnumsInput key="kind" source="kind" list="ReasonKind" alwaysOn />,
];

interface NewReason {
  readonly kind: ReasonKind;
  readonly code: string;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly isOwnFault?: boolean;
}

/** The body's coded reasons for suspending, restoring, withdrawing and cancelling. */
export function CertificateReasonList() {
  const isZh = useLocale() === 'zh';
  const translate = useTranslate();
  const title = (row: CertificateReasonRow) => (isZh ? row.titleZh : row.titleEn);
  return (
    <ResourceList<CertificateReasonRow>
      sort={{ field: 'code', order: 'ASC' }}
      filters={FILTERS}
      rowClick={false}
      actions={<AddReason />}
      card={(row) => ({
        over: row.code,
        title: title(row),
        under: translate(`enums.ReasonKind.${row.kind}`),
      })}
    >
      <DataTable.Col<CertificateReasonRow> source="kind" render={(row) => translate(`enums.ReasonKind.${row.kind}`)} />
      <DataTable.Col<CertificateReasonRow> source="code" />
      <DataTable.Col<CertificateReasonRow> source="titleZh" disableSort render={title} />
      <DataTable.Col<CertificateReasonRow>
        source="isOwnFault"
        disableSort
        render={(row) => translate(row.isOwnFault ? 'ra.boolean.true' : 'ra.boolean.false')}
      />
      <DataTable.Col<CertificateReasonRow>
        source="retiredOn"
        render={(row) => (row.retiredOn ? <Day value={row.retiredOn} /> : <RetireReason reason={row} />)}
      />
    </ResourceList>
  );
}

function AddReason() {
  return (
    <VerbButton
      verb="addCertificateReason"
      document={ADD_CERTIFICATE_REASON}
      permission="certificate-reason:keep"
      variant="contained"
      toInput={({ isOwnFault = false, ...values }: NewReason) => ({ ...values, isOwnFault })}
    >
      <EnumInput source="kind" list="ReasonKind" validate={needed} />
      <TextInput source="code" validate={needed} />
      <TextInput source="titleZh" validate={needed} />
      <TextInput source="titleEn" validate={needed} />
      <BooleanInput source="isOwnFault" />
    </VerbButton>
  );
}

function RetireReason({ reason }: { readonly reason: CertificateReasonRow }) {
  return (
    <VerbButton
      verb="retireCertificateReason"
      document={RETIRE_CERTIFICATE_REASON}
      permission="certificate-reason:keep"
      variant="text"
      confirm
      toInput={() => ({ certificateReasonId: reason.id, expectedVersion: reason.version })}
    />
  );
}
