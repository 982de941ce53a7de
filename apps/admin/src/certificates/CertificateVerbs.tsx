import type { ReasonKind } from '@touchstone/rules';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { useBlockers } from '../next-steps/useBlockers.js';
import { VerbButton } from '../verbs/VerbButton.js';
import { ReduceScope } from './ReduceScope.js';
import { ReissueCertificate } from './ReissueCertificate.js';
import { CodedReasonInputs } from './CodedReasonInputs.js';
import type { CodedReason } from './CodedReasonInputs.js';
import {
  CANCEL_CERTIFICATE,
  RESTORE_CERTIFICATE,
  SUSPEND_CERTIFICATE,
  WITHDRAW_CERTIFICATE,
} from './certificate.documents.js';
import type { CertificateRecord } from './certificate.documents.js';

/** The code a proposal is filled in with. */
const PROPOSED_CODES: Readonly<Partial<Record<ReasonKind, string>>> = { SUSPEND: 'H02', WITHDRAW: '0115' };

/** The code for a permit that ran out. */
const PERMIT_EXPIRED_CODE = '0115';

/** What can be decided on a certificate outside an audit; its state says which. */
export function CertificateVerbs({ certificate }: { readonly certificate: CertificateRecord }) {
  const { state } = certificate;
  const lives = state === 'VALID' || state === 'SUSPENDED' || state === 'SUSPENSION_ENDED';
  const toInput = ({ reasonCode, reason }: CodedReason) => ({
    certificateId: certificate.id,
    expectedVersion: certificate.version,
    reasonCode,
    reason,
  });
  const common = { permission: 'decision:take', resource: 'certificates', toInput } as const;
  const against = useBlockers(certificate.id);
  const suspension = useProposal(certificate, 'SUSPEND');
  const withdrawal = useProposal(certificate, 'WITHDRAW');
  return (
    <>
      {state === 'VALID' && <ReissueCertificate certificate={certificate} />}
      {(state === 'VALID' || state === 'SUSPENDED') && <ReduceScope certificate={certificate} />}
      {state === 'VALID' && (
        <VerbButton
          {...common}
          {...suspension}
          blockers={against('suspendCertificate')}
          verb="suspendCertificate"
          document={SUSPEND_CERTIFICATE}
        >
          <CodedReasonInputs kind="SUSPEND" />
        </VerbButton>
      )}
      {state === 'SUSPENDED' && (
        <VerbButton
          {...common}
          blockers={against('restoreCertificate')}
          verb="restoreCertificate"
          document={RESTORE_CERTIFICATE}
          variant="contained"
        >
          <CodedReasonInputs kind="RESTORE" />
        </VerbButton>
      )}
      {lives && (
        <>
          <VerbButton
            {...common}
            blockers={against('cancelCertificate')}
            verb="cancelCertificate"
            document={CANCEL_CERTIFICATE}
          >
            <CodedReasonInputs kind="CANCEL" />
          </VerbButton>
          <VerbButton
            {...common}
            {...withdrawal}
            blockers={against('withdrawCertificate')}
            verb="withdrawCertificate"
            document={WITHDRAW_CERTIFICATE}
            tone="danger"
          >
            <CodedReasonInputs kind="WITHDRAW" />
          </VerbButton>
        </>
      )}
    </>
  );
}

/** The proposal that waits for a decision: not taken back, and nothing done on it since. */
export function openProposalOf({ state, suspendedOn, suspensionProposals }: CertificateRecord) {
  if (state !== 'VALID') return undefined;
  return suspensionProposals.find(
    ({ withdrawnOn, proposedOn }) => !withdrawnOn && (!suspendedOn || suspendedOn < proposedOn),
  );
}

/** A step that the rules propose has its form filled in, and opens at once for whoever comes from the day's work. */
function useProposal(
  certificate: CertificateRecord,
  kind: ReasonKind,
): { readonly defaultValues?: CodedReason; readonly openAtOnce?: boolean } {
  const translate = useTranslate();
  const [search] = useSearchParams();
  const { proposedStep, permitExpiredOn, suspensionEndsOn } = certificate;
  const openAtOnce = search.get('propose') === kind;
  const forward = kind === 'SUSPEND' ? openProposalOf(certificate) : undefined;
  if (forward && proposedStep !== kind) {
    const reason = translate('resources.certificates.proposed.code', { code: forward.reasonCode });
    return { defaultValues: { reasonCode: forward.reasonCode, reason }, openAtOnce };
  }
  if (kind === 'SUSPEND' && permitExpiredOn && proposedStep !== kind) {
    const reason = translate('resources.certificates.proposed.permit', { expiredOn: permitExpiredOn });
    return { defaultValues: { reasonCode: PERMIT_EXPIRED_CODE, reason }, openAtOnce };
  }
  if (proposedStep !== kind) return {};
  const reason = translate(`resources.certificates.proposed.${kind}`, { endsOn: suspensionEndsOn });
  return {
    defaultValues: { reasonCode: PROPOSED_CODES[kind] ?? '', reason },
    openAtOnce,
  };
}
