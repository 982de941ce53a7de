import { Alert } from '@mui/material';
import { TextInput, required, useTranslate } from 'react-admin';
import type { DecisionOutcome } from '@touchstone/rules';
import { CodedReasonInputs } from '../certificates/CodedReasonInputs.js';
import type { CodedReason } from '../certificates/CodedReasonInputs.js';
import { LevelBadge } from '../shared/LevelBadge.js';
import { VerbButton } from '../verbs/VerbButton.js';
import {
  GRANT_CERTIFICATION,
  MAINTAIN_CERTIFICATION,
  REFUSE_CERTIFICATION,
  RENEW_CERTIFICATION,
  RESTORE_AFTER_AUDIT,
  SUSPEND_AFTER_AUDIT,
  WITHDRAW_AFTER_AUDIT,
} from './audit-verbs.documents.js';
import type { AuditRecord } from './audit.documents.js';

interface DecisionButtonsProps {
  readonly audit: AuditRecord;
  readonly gate: NonNullable<AuditRecord['decisionGate']>;
}

interface Reasoned {
  readonly reason: string | null;
}

const needed = required();
const UPHELD: readonly DecisionOutcome[] = ['MAINTAIN', 'RAISE_LEVEL', 'LOWER_LEVEL'];

/** One button for each decision that is open; each asks first and says what follows. */
export function DecisionButtons({ audit, gate }: DecisionButtonsProps) {
  const open = gate.openOutcomes;
  const toInput = ({ reason }: Reasoned) => ({
    auditId: audit.id,
    expectedVersion: audit.version,
    reason: reason || null,
  });
  const common = { permission: 'decision:take', resource: 'audits', toInput } as const;
  const free = <TextInput source="reason" multiline minRows={2} />;
  const why = <TextInput source="reason" multiline minRows={3} validate={needed} />;
  const follows = (name: string) => <Follows name={name} level={gate.level} />;
  return (
    <>
      <CodedDecisions audit={audit} gate={gate} />
      {open.includes('REFUSE') && (
        <VerbButton {...common} verb="refuseCertification" document={REFUSE_CERTIFICATION} tone="danger">
          {follows('refuse')}
          {why}
        </VerbButton>
      )}
      {open.some((outcome) => UPHELD.includes(outcome)) && (
        <VerbButton {...common} verb="maintainCertification" document={MAINTAIN_CERTIFICATION} variant="contained">
          {follows('maintain')}
          {free}
        </VerbButton>
      )}
      {open.includes('RENEW') && (
        <VerbButton {...common} verb="renewCertification" document={RENEW_CERTIFICATION} variant="contained">
          {follows('renew')}
          {free}
        </VerbButton>
      )}
      {open.includes('GRANT') && (
        <VerbButton {...common} verb="grantCertification" document={GRANT_CERTIFICATION} variant="contained">
          {follows('grant')}
          {free}
        </VerbButton>
      )}
    </>
  );
}

/** Decisions that are recorded with a code of the body's own list. */
function CodedDecisions({ audit, gate }: DecisionButtonsProps) {
  const toInput = ({ reason, reasonCode }: CodedReason) => ({
    auditId: audit.id,
    expectedVersion: audit.version,
    reason: reason || null,
    reasonCode,
  });
  const common = { permission: 'decision:take', resource: 'audits', toInput } as const;
  const open = gate.openOutcomes;
  return (
    <>
      {open.includes('WITHDRAW') && (
        <VerbButton {...common} verb="withdrawAfterAudit" document={WITHDRAW_AFTER_AUDIT} tone="danger">
          <Follows name="withdraw" level={null} />
          <CodedReasonInputs kind="WITHDRAW" />
        </VerbButton>
      )}
      {open.includes('SUSPEND') && (
        <VerbButton {...common} verb="suspendAfterAudit" document={SUSPEND_AFTER_AUDIT} tone="danger">
          <Follows name="suspend" level={null} />
          <CodedReasonInputs kind="SUSPEND" />
        </VerbButton>
      )}
      {open.includes('RESTORE') && (
        <VerbButton {...common} verb="restoreAfterAudit" document={RESTORE_AFTER_AUDIT} variant="contained">
          <Follows name="restore" level={gate.level} />
          <CodedReasonInputs kind="RESTORE" />
        </VerbButton>
      )}
    </>
  );
}

/** What the decision brings about. */
function Follows({ name, level }: { readonly name: string; readonly level: string | null | undefined }) {
  const translate = useTranslate();
  const hasLevel = level && name !== 'suspend' && name !== 'refuse';
  return (
    <Alert severity="info" icon={false}>
      {translate(`resources.audits.follows.${name}`)} {hasLevel && <LevelBadge code={level} />}
    </Alert>
  );
}
