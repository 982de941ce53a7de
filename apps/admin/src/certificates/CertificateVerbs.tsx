import { TextInput, required } from 'react-admin';
import { VerbButton } from '../verbs/VerbButton.js';
import {
  CANCEL_CERTIFICATE,
  RESTORE_CERTIFICATE,
  SUSPEND_CERTIFICATE,
  WITHDRAW_CERTIFICATE,
} from './certificate.documents.js';
import type { CertificateRecord } from './certificate.documents.js';

const needed = required();

interface Reasoned {
  readonly reason: string;
}

/** What can be decided on a certificate outside an audit; its state says which. */
export function CertificateVerbs({ certificate }: { readonly certificate: CertificateRecord }) {
  const { state } = certificate;
  const lives = state === 'VALID' || state === 'SUSPENDED' || state === 'SUSPENSION_ENDED';
  const toInput = ({ reason }: Reasoned) => ({
    certificateId: certificate.id,
    expectedVersion: certificate.version,
    reason,
  });
  const common = { permission: 'decision:take', resource: 'certificates', toInput } as const;
  const reason = <TextInput source="reason" multiline minRows={3} validate={needed} />;
  return (
    <>
      {state === 'VALID' && (
        <VerbButton {...common} verb="suspendCertificate" document={SUSPEND_CERTIFICATE}>
          {reason}
        </VerbButton>
      )}
      {state === 'SUSPENDED' && (
        <VerbButton {...common} verb="restoreCertificate" document={RESTORE_CERTIFICATE} variant="contained">
          {reason}
        </VerbButton>
      )}
      {lives && (
        <>
          <VerbButton {...common} verb="cancelCertificate" document={CANCEL_CERTIFICATE}>
            {reason}
          </VerbButton>
          <VerbButton {...common} verb="withdrawCertificate" document={WITHDRAW_CERTIFICATE} tone="danger">
            {reason}
          </VerbButton>
        </>
      )}
    </>
  );
}
