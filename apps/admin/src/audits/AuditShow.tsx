import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { usePermission } from '../auth-provider/usePermission.js';
import { NextSteps } from '../next-steps/NextSteps.js';
import { EnumChip, EnumText } from '../shared/EnumChip.js';
import { LevelBadge } from '../shared/LevelBadge.js';
import { RecordLink } from '../shared/RecordLink.js';
import { RecordHeader, RecordPage } from '../shared/RecordPage.js';
import { Tabs } from '../shared/Tabs.js';
import { AuditActions } from './AuditActions.js';
import { AuditChecklist } from './AuditChecklist.js';
import { AuditDecision } from './AuditDecision.js';
import { AuditMeetings } from './AuditMeetings.js';
import { AuditMysteryVisits } from './AuditMysteryVisits.js';
import { AuditNonconformities } from './AuditNonconformities.js';
import { AuditOverview } from './AuditOverview.js';
import { AuditPlan } from './AuditPlan.js';
import { AuditReport } from './AuditReport.js';
import { AuditScores } from './AuditScores.js';
import { AuditSites } from './AuditSites.js';
import { AuditMarks } from './AuditMarks.js';
import { AuditSurveillance } from './AuditSurveillance.js';
import { AuditTeam } from './AuditTeam.js';
import { AuditTeamNotice } from './AuditTeamNotice.js';
import { CombinedAudit } from './CombinedAudit.js';
import { PartialCoverage } from './PartialCoverage.js';
import { AuditTime } from './AuditTime.js';
import { Rail } from './Rail.js';
import { stepsOf } from './audit-steps.js';
import type { AuditRecord } from './audit.documents.js';

/** One audit, from its plan to the decision that rests on it. */
export function AuditShow() {
  return <RecordPage<AuditRecord>>{(audit) => <AuditFile audit={audit} />}</RecordPage>;
}

function AuditFile({ audit }: { readonly audit: AuditRecord }) {
  const translate = useTranslate();
  const isOfBody = usePermission('person:read');
  const isPartial = audit.scorecards.some(({ surveillanceNumber }) => surveillanceNumber != null);
  const coverage = isPartial && <PartialCoverage auditId={audit.id} keepsPlace />;
  const withCoverage = (content: ReactNode) => (
    <>
      {coverage}
      {content}
    </>
  );
  return (
    <>
      <RecordHeader
        title={`${audit.number} · ${audit.client.name}`}
        over={[
          <RecordLink key="client" resource="clients" id={audit.client.id}>
            {audit.client.name}
          </RecordLink>,
          <RecordLink key="file" resource="certifications" id={audit.certification.id}>
            {audit.certification.number}
          </RecordLink>,
        ]}
        chips={
          <>
            <EnumChip list="AuditStatus" word={audit.status} />
            <EnumText list="AuditKind" word={audit.kind} />
            <LevelBadge code={audit.outcome.level} />
          </>
        }
        actions={<AuditActions audit={audit} />}
      />
      <NextSteps id={audit.id} hasEnded={audit.status === 'DECIDED' || audit.status === 'CANCELLED'} />
      <Rail steps={stepsOf(audit)} label={translate('resources.audits.progress')} />
      <Tabs
        leaves={[
          { name: 'overview', label: 'resources.audits.tabs.overview', content: <AuditOverview audit={audit} /> },
          {
            name: 'plan',
            label: 'resources.audits.tabs.plan',
            count: audit.team.length,
            content: (
              <>
                <AuditPlan audit={audit} />
                <AuditTime audit={audit} />
                <AuditSites audit={audit} />
                <AuditTeam audit={audit} />
                <AuditTeamNotice audit={audit} />
              </>
            ),
          },
          {
            name: 'fieldwork',
            label: 'resources.audits.tabs.fieldwork',
            content: (
              <>
                <AuditMeetings audit={audit} />
                <AuditMysteryVisits audit={audit} />
                <AuditSurveillance audit={audit} />
                <AuditMarks audit={audit} />
              </>
            ),
          },
          {
            name: 'scores',
            label: 'resources.audits.tabs.scores',
            content: (
              <>
                <CombinedAudit audit={audit} />
                {coverage}
                <AuditScores audit={audit} />
              </>
            ),
          },
          // What the team ticks off for itself is no paper of the client's.
          ...(isOfBody
            ? [{ name: 'checklist', label: 'checklist.tab', content: <AuditChecklist audit={audit} /> }]
            : []),
          {
            name: 'nonconformities',
            label: 'resources.audits.tabs.nonconformities',
            count: audit.nonconformities.length,
            content: <AuditNonconformities audit={audit} />,
          },
          {
            name: 'report',
            label: 'resources.audits.tabs.report',
            content: withCoverage(<AuditReport audit={audit} />),
          },
          {
            name: 'decision',
            label: 'resources.audits.tabs.decision',
            content: withCoverage(<AuditDecision audit={audit} />),
          },
        ]}
      />
    </>
  );
}
