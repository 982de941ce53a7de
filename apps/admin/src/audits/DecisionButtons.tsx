import { Alert } from '@mui/material';
import { TextInput, required, useTranslate } from 'react-admin';
import type { DecisionOutcome } from '@touchstone/rules';
import { CodedReasonInputs } from '../certificates/CodedReasonInputs.js';
import type { CodedReason } from '../certificates/CodedReasonInputs.js';
import { useBlockers } from '../next-steps/useBlockers.js';
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
import { ScopeDecisions } from './ScopeDecisions.js';
import { overridesOf, redLines, signedInputOf, SignedLines, unsignable } from './SignedLines.js';
import type { Signing } from './SignedLines.js';

interface DecisionButtonsProps {
  readonly audit: AuditRecord;
  readonly gate: NonNullable<AuditRecord['decisionGate']>;
}

interface Reasoned extends Signing {
  readonly reason: string | null;
}

const needed = required();
const UPHELD: readonly DecisionOutcome[] = ['MAINTAIN', 'RAISE_LEVEL', 'LOWER_LEVEL'];

/** One button for each decision that is open; each asks first and says what follows. */
export function DecisionButtons({ audit, gate }: DecisionButtonsProps) {
  const open = gate.openOutcomes;
  const toInput = ({ reason, signed }: Reasoned) => ({
    auditId: audit.id,
    expectedVersion: audit.version,
    reason: reason || null,
    overrides: overridesOf({ signed }),
  });
  const common = { permission: 'decision:take', resource: 'audits', toInput, inputFor: signedInputOf } as const;
  const red = redLines(gate);
  const against = useBlockers(audit.id);
  const free = <TextInput source="reason" multiline minRows={2} />;
  const why = <TextInput source="reason" multiline minRows={3} validate={needed} />;
  const follows = (name: string) => <Follows name={name} level={gate.level} />;
  return (
    <>
      <CodedDecisions audit={audit} gate={gate} />
      <ScopeDecisions audit={audit} gate={gate} />
      {open.includes('REFUSE') && (
        <VerbButton
          {...common}
          blockers={unsignable(gate, against('refuseCertification'))}
          verb="refuseCertification"
          document={REFUSE_CERTIFICATION}
          tone="danger"
        >
          {follows('refuse')}
          <SignedLines gate={gate} />
          {why}
        </VerbButton>
      )}
      {open.some((outcome) => UPHELD.includes(outcome)) && (
        <VerbButton
          {...common}
          blockers={red}
          verb="maintainCertification"
          document={MAINTAIN_CERTIFICATION}
          variant="contained"
        >
          {follows('maintain')}
          <SignedLines gate={gate} />
          {free}
        </VerbButton>
      )}
      {open.includes('RENEW') && (
        <VerbButton
          {...common}
          blockers={red}
          verb="renewCertification"
          document={RENEW_CERTIFICATION}
          variant="contained"
        >
          {follows('renew')}
          <SignedLines gate={gate} />
          {free}
        </VerbButton>
      )}
      {open.includes('GRANT') && (
        <VerbButton
          {...common}
          blockers={red}
          verb="grantCertification"
          document={GRANT_CERTIFICATION}
          variant="contained"
        >
          {follows('grant')}
          <SignedLines gate={gate} />
          {free}
        </VerbButton>
      )}
    </>
  );
}

/** Decisions that are recorded with a code of the body's own list. */
function CodedDecisions({ audit, gate }: DecisionButtonsProps) {
  const toInput = ({ reason, reasonCode, signed }: CodedReason & Signing) => ({
    auditId: audit.id,
    expectedVersion: audit.version,
    reason: reason || null,
    reasonCode,
    overrides: overridesOf({ signed }),
  });
  const common = { permission: 'decision:take', resource: 'audits', toInput, inputFor: signedInputOf } as const;
  const against = useBlockers(audit.id);
  const open = gate.openOutcomes;
  return (
    <>
      {open.includes('WITHDRAW') && (
        <VerbButton
          {...common}
          blockers={unsignable(gate, against('withdrawAfterAudit'))}
          verb="withdrawAfterAudit"
          document={WITHDRAW_AFTER_AUDIT}
          tone="danger"
        >
          <Follows name="withdraw" level={null} />
          <SignedLines gate={gate} />
          <CodedReasonInputs kind="WITHDRAW" />
        </VerbButton>
      )}
      {open.includes('SUSPEND') && (
        <VerbButton
          {...common}
          blockers={unsignable(gate, against('suspendAfterAudit'))}
          verb="suspendAfterAudit"
          document={SUSPEND_AFTER_AUDIT}
          tone="danger"
        >
          <Follows name="suspend" level={null} />
          <SignedLines gate={gate} />
          <CodedReasonInputs kind="SUSPEND" />
        </VerbButton>
      )}
      {open.includes('RESTORE') && (
        <VerbButton
          {...common}
          blockers={redLines(gate)}
          verb="restoreAfterAudit"
          document={RESTORE_AFTER_AUDIT}
          variant="contained"
        >
          <Follows name="restore" level={gate.level} />
          <SignedLines gate={gate} />
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
