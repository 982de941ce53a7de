import type { PlainDate } from '@touchstone/plain-date';
import { required } from 'react-admin';
import { useToday } from '../auth-provider/useViewer.js';
import { FileUploadInput } from '../shared/documents.js';
import { PlainDateInput } from '../shared/PlainDateInput.js';
import { VerbButton } from '../verbs/VerbButton.js';
import type { AgreementRecord } from './agreement.documents.js';
import { AMEND_AGREEMENT, SIGN_AGREEMENT } from './agreement-verb.documents.js';
import { TermsInputs } from './DrawUpAgreement.js';
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

function Amend({ agreement: { id, version, personDays, feeFen } }: AgreementProps) {
  return (
    <VerbButton
      verb="amendAgreement"
      document={AMEND_AGREEMENT}
      permission="agreement:draw-up"
      defaultValues={{ personDays, feeFen }}
      toInput={(terms: Terms) => ({
        agreementId: id,
        expectedVersion: version,
        personDays: terms.personDays,
        feeFen: terms.feeFen,
      })}
    >
      <TermsInputs />
    </VerbButton>
  );
}

interface Signing {
  readonly signedOn: PlainDate;
  readonly documentId?: string | null;
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
      toInput={({ signedOn, documentId }: Signing) => ({
        agreementId: id,
        expectedVersion: version,
        signedOn,
        documentId,
      })}
    >
      <PlainDateInput source="signedOn" max={today} validate={required()} />
      <FileUploadInput source="documentId" />
    </VerbButton>
  );
}
