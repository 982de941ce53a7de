import type { PlainDate } from '@touchstone/plain-date';
import { required, TextInput } from 'react-admin';
import { useToday } from '../auth-provider/useViewer.js';
import { FileUploadInput } from '../shared/documents.js';
import { HeadcountInput, PersonDaysInput, YuanInput } from '../shared/number-inputs.js';
import { PlainDateInput } from '../shared/PlainDateInput.js';
import { RemarkInput } from '../shared/RemarkInput.js';
import { FieldRow } from '../verbs/fields.js';
import { VerbButton } from '../verbs/VerbButton.js';
import { RECORD_AMENDMENT } from './agreement-verb.documents.js';

interface Amending {
  readonly effectiveOn: PlainDate;
  readonly reason: string;
  readonly documentId: string;
  readonly headcount?: number | null;
  readonly personDays?: string | null;
  readonly applicationFeeFen?: number | null;
  readonly registrationFeeFen?: number | null;
  readonly auditFeeFen?: number | null;
  readonly surveillanceFeeFen?: number | null;
  readonly scopeZh?: string | null;
  readonly scopeEn?: string | null;
  readonly sites?: string | null;
  readonly payerName?: string | null;
  readonly payerReason?: string | null;
  readonly validUntil?: PlainDate | null;
}

/** Records what both sides agreed to change; what is left empty stays as it is. */
export function RecordAmendment({ agreement }: { readonly agreement: { readonly id: string } }) {
  const today = useToday();
  const needed = required();
  if (!today) return null;
  return (
    <VerbButton
      verb="recordAmendment"
      document={RECORD_AMENDMENT}
      permission="agreement:sign"
      maxWidth="md"
      resource="agreements"
      defaultValues={{ effectiveOn: today }}
      toInput={({ sites, ...said }: Amending) => ({
        ...said,
        agreementId: agreement.id,
        sites: sites ? sites.split('\n').filter((line) => line.trim() !== '') : null,
      })}
    >
      <FieldRow>
        <PlainDateInput source="effectiveOn" validate={needed} />
        <FileUploadInput source="documentId" validate={needed} />
      </FieldRow>
      <RemarkInput source="reason" validate={needed} />
      <FieldRow columns={3}>
        <HeadcountInput source="headcount" />
        <PersonDaysInput source="personDays" />
        <PlainDateInput source="validUntil" />
        <YuanInput source="applicationFeeFen" />
        <YuanInput source="registrationFeeFen" />
        <YuanInput source="auditFeeFen" />
        <YuanInput source="surveillanceFeeFen" />
        <TextInput source="payerName" />
        <TextInput source="payerReason" />
      </FieldRow>
      <RemarkInput source="scopeZh" />
      <RemarkInput source="scopeEn" />
      <RemarkInput source="sites" />
    </VerbButton>
  );
}
