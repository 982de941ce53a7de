import { Alert } from '@mui/material';
import type { ReactNode } from 'react';
import { TextInput, required, useTranslate } from 'react-admin';
import { UPHOLDING } from '@touchstone/rules';
import type { FieldValues } from 'react-hook-form';
import { CodedReasonInputs } from '../certificates/CodedReasonInputs.js';
import type { CodedReason } from '../certificates/CodedReasonInputs.js';
import { useBlockers } from '../next-steps/useBlockers.js';
import { LevelBadge } from '../shared/LevelBadge.js';
import { VerbButton } from '../verbs/VerbButton.js';
import type { VerbButtonProps } from '../verbs/VerbButton.js';
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
const NO_LEVEL: readonly string[] = ['refuse', 'refuseRenewal', 'refuseTransfer', 'refuseScope', 'suspend', 'withdraw'];

/** One button for each decision that is open; each asks first and says what follows. */
export function DecisionButtons({ audit, gate }: DecisionButtonsProps) {
  const open = gate.openOutcomes;
  const toInput = ({ reason, signed }: Reasoned) => ({
    auditId: audit.id,
    expectedVersion: audit.version,
    reason: reason || null,
    overrides: overridesOf({ signed }),
  });
  const against = useBlockers(audit.id);
  const favourable = { gate, toInput, blockers: redLines(gate), variant: 'contained' } as const;
  const free = <TextInput source="reason" multiline minRows={2} />;
  return (
    <>
      <CodedDecisions audit={audit} gate={gate} />
      <ScopeDecisions audit={audit} gate={gate} />
      {open.includes('REFUSE') && (
        <Decide
          gate={gate}
          toInput={toInput}
          blockers={unsignable(gate, against('refuseCertification'))}
          verb="refuseCertification"
          document={REFUSE_CERTIFICATION}
          tone="danger"
          follows={refusalOf(audit)}
        >
          <TextInput source="reason" multiline minRows={3} validate={needed} />
        </Decide>
      )}
      {open.some((outcome) => UPHOLDING.includes(outcome)) && (
        <Decide {...favourable} verb="maintainCertification" document={MAINTAIN_CERTIFICATION} follows="maintain">
          {free}
        </Decide>
      )}
      {open.includes('RENEW') && (
        <Decide {...favourable} verb="renewCertification" document={RENEW_CERTIFICATION} follows="renew">
          {free}
        </Decide>
      )}
      {open.includes('GRANT') && (
        <Decide {...favourable} verb="grantCertification" document={GRANT_CERTIFICATION} follows="grant">
          {free}
        </Decide>
      )}
    </>
  );
}

/** What a refusal means: no certificate, no new one, no transfer, or no other scope. */
function refusalOf({ kind, specialReason }: AuditRecord): string {
  if (kind === 'INITIAL') return 'refuse';
  if (specialReason === 'TRANSFER') return 'refuseTransfer';
  return kind === 'RECERTIFICATION' ? 'refuseRenewal' : 'refuseScope';
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
  const against = useBlockers(audit.id);
  const open = gate.openOutcomes;
  const harsh = { gate, toInput, tone: 'danger' } as const;
  return (
    <>
      {open.includes('WITHDRAW') && (
        <Decide
          {...harsh}
          blockers={unsignable(gate, against('withdrawAfterAudit'))}
          verb="withdrawAfterAudit"
          document={WITHDRAW_AFTER_AUDIT}
          follows="withdraw"
        >
          <CodedReasonInputs kind="WITHDRAW" />
        </Decide>
      )}
      {open.includes('SUSPEND') && (
        <Decide
          {...harsh}
          blockers={unsignable(gate, against('suspendAfterAudit'))}
          verb="suspendAfterAudit"
          document={SUSPEND_AFTER_AUDIT}
          follows="suspend"
        >
          <CodedReasonInputs kind="SUSPEND" />
        </Decide>
      )}
      {open.includes('RESTORE') && (
        <Decide
          gate={gate}
          toInput={toInput}
          blockers={redLines(gate)}
          verb="restoreAfterAudit"
          document={RESTORE_AFTER_AUDIT}
          variant="contained"
          follows="restore"
        >
          <CodedReasonInputs kind="RESTORE" />
        </Decide>
      )}
    </>
  );
}

type DecideProps<Result, Input, Values extends FieldValues> = Omit<
  VerbButtonProps<Result, Input, Values>,
  'permission' | 'resource'
> & {
  readonly gate: DecisionButtonsProps['gate'];
  /** What the decision brings about, by its name. */
  readonly follows: string;
  readonly children: ReactNode;
};

/** The button of one decision: what follows, the lines that are let through, and the reason. */
function Decide<Result, Input, Values extends FieldValues>(props: DecideProps<Result, Input, Values>) {
  const { gate, follows, children, ...button } = props;
  const translate = useTranslate();
  return (
    <VerbButton permission="decision:take" resource="audits" inputFor={signedInputOf} {...button}>
      <Alert severity="info" icon={false}>
        {translate(`resources.audits.follows.${follows}`)}{' '}
        {gate.level && !NO_LEVEL.includes(follows) && <LevelBadge code={gate.level} />}
      </Alert>
      <SignedLines gate={gate} />
      {children}
    </VerbButton>
  );
}
