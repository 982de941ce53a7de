import { required, SelectArrayInput, SelectInput, TextInput } from 'react-admin';
import { VerbButton } from '../verbs/VerbButton.js';
import { useReasons } from './CodedReasonInputs.js';
import { REISSUE_CERTIFICATE } from './certificate.documents.js';
import type { CertificateRecord } from './certificate.documents.js';

const needed = required();

interface Values {
  readonly changeCodes: string[];
  readonly reason: string;
  readonly scopeZh?: string | null;
  readonly scopeEn?: string | null;
  readonly changeNoticeId?: string | null;
}

/** Issues the certificate anew with what its holder's particulars say today. */
export function ReissueCertificate({ certificate }: { readonly certificate: CertificateRecord }) {
  const codes = useReasons('CHANGE');
  const waiting = certificate.certification.changeNotices.filter(
    ({ status, outcome }) => status === 'ASSESSED' && outcome === 'REISSUE',
  );
  return (
    <VerbButton
      verb="reissueCertificate"
      document={REISSUE_CERTIFICATE}
      permission="decision:take"
      resource="certificates"
      defaultValues={{
        scopeZh: certificate.scopeZh,
        scopeEn: certificate.scopeEn,
        changeNoticeId: waiting[0]?.id ?? null,
      }}
      toInput={({ changeCodes, reason, scopeZh, scopeEn, changeNoticeId }: Values) => ({
        certificateId: certificate.id,
        expectedVersion: certificate.version,
        changeCodes,
        reason,
        scopeZh: scopeZh ?? null,
        scopeEn: scopeEn ?? null,
        changeNoticeId: changeNoticeId ?? null,
      })}
    >
      {waiting.length > 0 && (
        <SelectInput
          source="changeNoticeId"
          choices={waiting.map(({ id, number }) => ({ id, name: number }))}
          translateChoice={false}
        />
      )}
      <SelectArrayInput source="changeCodes" choices={codes} translateChoice={false} validate={needed} />
      <TextInput source="scopeZh" multiline validate={needed} />
      <TextInput source="scopeEn" multiline />
      <TextInput source="reason" multiline minRows={3} validate={needed} />
    </VerbButton>
  );
}
