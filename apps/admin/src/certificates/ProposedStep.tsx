import { Alert } from '@mui/material';
import { useTranslate } from 'react-admin';
import { RecordLink } from '../shared/RecordLink.js';
import type { CertificateRecord } from './certificate.documents.js';
import { openProposalOf } from './CertificateVerbs.js';

/** What the rules ask to be decided on the certificate today, above everything else on its page. */
export function ProposedStep({ certificate }: { readonly certificate: CertificateRecord }) {
  const translate = useTranslate();
  const { proposedStep, permitExpiredOn, suspensionAlarm, suspensionEndsOn, certification } = certificate;
  if (proposedStep)
    return (
      <Alert severity="error" sx={{ mb: 2 }}>
        {translate(`resources.certificates.proposed.${proposedStep}`, { endsOn: suspensionEndsOn })}
      </Alert>
    );
  const misuse = certification.markCases.find((each) => each.proposedStep);
  if (misuse)
    return (
      <Alert severity="error" sx={{ mb: 2 }}>
        {translate(`resources.markCases.proposed.${misuse.proposedStep}`)}{' '}
        <RecordLink resource="markCases" id={misuse.id}>
          {misuse.number}
        </RecordLink>
      </Alert>
    );
  if (permitExpiredOn)
    return (
      <Alert severity="warning" sx={{ mb: 2 }}>
        {translate('resources.certificates.proposed.permit', { expiredOn: permitExpiredOn })}
      </Alert>
    );
  const forward = openProposalOf(certificate);
  if (forward)
    return (
      <Alert severity="warning" sx={{ mb: 2 }}>
        {translate('resources.certificates.proposed.code', { code: forward.reasonCode })}
      </Alert>
    );
  if (suspensionAlarm === null || suspensionAlarm === undefined) return null;
  return (
    <Alert severity={suspensionAlarm > 30 ? 'info' : 'warning'} sx={{ mb: 2 }}>
      {translate('resources.certificates.proposed.alarm', { endsOn: suspensionEndsOn })}
    </Alert>
  );
}
