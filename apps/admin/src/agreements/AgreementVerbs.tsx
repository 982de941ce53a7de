import type { PlainDate } from '@touchstone/plain-date';
import { required, TextInput } from 'react-admin';
import { useToday } from '../auth-provider/useViewer.js';
import { FileUploadInput } from '../shared/documents.js';
import { PlainDateInput } from '../shared/PlainDateInput.js';
import { FieldRow } from '../verbs/fields.js';
import { VerbButton } from '../verbs/VerbButton.js';
import type { AgreementRecord } from './agreement.documents.js';
import { AMEND_AGREEMENT, SIGN_AGREEMENT } from './agreement-verb.documents.js';
import { TermsInputs, termsOf } from './DrawUpAgreement.js';
import type { Terms } from './DrawUpAgreement.js';

interface AgreementProps {
  readonly agreement: AgreementRecord;
}

/** What can be done with an agreement: nothing more, once it is signed. */
export function AgreementVerbs({ agreement }: AgreementProps) {
  if (agreement.signedOn) return null;
  return (
    <>
      <Amend agreement={agreement} />
      <Sign agreement={agreement} />
    </>
  );
}

function Amend({ agreement }: AgreementProps) {
  const { id, version, personDays, feeFen, payerName, payerReason, changeNoticeDays } = agreement;
  const { applicationFeeFen, registrationFeeFen, auditFeeFen, surveillanceFeeFen } = agreement;
  const fees = { applicationFeeFen, registrationFeeFen, auditFeeFen, surveillanceFeeFen };
  return (
    <VerbButton
      verb="amendAgreement"
      document={AMEND_AGREEMENT}
      permission="agreement:draw-up"
      maxWidth="md"
      defaultValues={{ personDays, feeFen, ...fees, payerName, payerReason, changeNoticeDays }}
      toInput={(terms: Terms) => ({
        agreementId: id,
        expectedVersion: version,
        ...termsOf(terms),
        personDays: terms.personDays ?? personDays,
        feeFen: terms.feeFen ?? feeFen ?? 0,
      })}
    >
      <TermsInputs isWhole />
    </VerbButton>
  );
}

interface Signing {
  readonly signedOn: PlainDate;
  readonly documentId?: string | null;
  readonly clientSignatory?: string | null;
  readonly clientSignedOn?: PlainDate | null;
  readonly bodySignatory?: string | null;
  readonly bodySignedOn?: PlainDate | null;
}

function Sign({ agreement: { id, version } }: AgreementProps) {
  const today = useToday();
  if (!today) return null;
  return (
    <VerbButton
      verb="signAgreement"
      document={SIGN_AGREEMENT}
      permission="agreement:sign"
      variant="contained"
      defaultValues={{ signedOn: today }}
      toInput={({ signedOn, documentId, ...sides }: Signing) => ({
        agreementId: id,
        expectedVersion: version,
        signedOn,
        documentId,
        ...sides,
      })}
    >
      <PlainDateInput source="signedOn" max={today} validate={required()} />
      <FileUploadInput source="documentId" />
      <FieldRow>
        <TextInput source="clientSignatory" helperText={false} />
        <PlainDateInput source="clientSignedOn" max={today} />
        <TextInput source="bodySignatory" helperText={false} />
        <PlainDateInput source="bodySignedOn" max={today} />
      </FieldRow>
    </VerbButton>
  );
}
