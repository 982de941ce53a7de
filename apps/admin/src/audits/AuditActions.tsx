import { Button } from '@mui/material';
import { TextInput, required, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { usePermission } from '../auth-provider/usePermission.js';
import { VerbButton } from '../verbs/VerbButton.js';
import { CANCEL_AUDIT } from './audit-plan.documents.js';
import type { AuditRecord } from './audit.documents.js';
import { SubmitReport } from './AuditReport.js';

const needed = required();

/** What comes next, as the one button that stands out, and what else can be done. */
export function AuditActions({ audit }: { readonly audit: AuditRecord }) {
  const { status } = audit;
  const isOpen = status === 'PLANNED' || status === 'IN_PROGRESS';
  return (
    <>
      {isOpen && (
        <VerbButton
          verb="cancelAudit"
          document={CANCEL_AUDIT}
          permission="audit:plan"
          tone="danger"
          variant="text"
          resource="audits"
          toInput={({ reason }: { readonly reason: string }) => ({
            auditId: audit.id,
            expectedVersion: audit.version,
            reason,
          })}
        >
          <TextInput source="reason" multiline minRows={3} validate={needed} />
        </VerbButton>
      )}
      <Next audit={audit} />
    </>
  );
}

function Next({ audit }: { readonly audit: AuditRecord }) {
  const translate = useTranslate();
  const mayAssign = usePermission('audit:assign-team');
  const mayScore = usePermission('audit:score');
  const mayReview = usePermission('decision:review');
  const mayDecide = usePermission('decision:take');
  const { status } = audit;
  const go = (tab: string, key: string) => (
    <Button component={Link} to={{ search: `?tab=${tab}` }} variant="contained">
      {translate(key)}
    </Button>
  );
  if (status === 'PLANNED' && mayAssign) return go('plan', 'resources.audits.next.team');
  if (status === 'PLANNED' && mayScore) return go('plan', 'resources.audits.next.conduct');
  if (status === 'IN_PROGRESS' && mayScore) {
    const isScored = audit.scorecards.every(({ missing, status: card }) => card === 'SUPERSEDED' || missing === 0);
    return isScored ? <SubmitReport audit={audit} /> : go('scores', 'resources.audits.next.score');
  }
  if (status === 'REPORTED' && mayReview) return go('decision', 'resources.audits.next.review');
  if (status === 'REVIEWED' && mayDecide) return go('decision', 'resources.audits.next.decide');
  return null;
}
