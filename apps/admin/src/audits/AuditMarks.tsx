import { useTranslate } from 'react-admin';
import { AssessMarkUse } from '../markUses/AssessMarkUse.js';
import { MarkUseRows } from '../markUses/MarkUseRows.js';
import { ReportMarkUse } from '../markUses/ReportMarkUse.js';
import { Day } from '../shared/Day.js';
import { Section } from '../shared/Section.js';
import { StatusChip } from '../shared/StatusChip.js';
import type { AuditRecord } from './audit.documents.js';

type Use = AuditRecord['certification']['markUses'][number];

/** How the client uses the mark: a surveillance and a recertification look at every use. */
export function AuditMarks({ audit }: { readonly audit: AuditRecord }) {
  const translate = useTranslate();
  if (audit.kind !== 'SURVEILLANCE' && audit.kind !== 'RECERTIFICATION') return null;
  const { id, markUses } = audit.certification;
  return (
    <Section
      title={translate('resources.audits.sections.markUses')}
      actions={<ReportMarkUse certificationId={id} />}
      flush
    >
      <MarkUseRows
        uses={markUses.filter(({ status, assessments }) => status !== 'ENDED' || wasSeen(assessments, audit.id))}
        last={{ source: 'seenInAudit', render: (use) => <SeenInAudit use={use} audit={audit} /> }}
      />
    </Section>
  );
}

function wasSeen(assessments: Use['assessments'], auditId: string) {
  return assessments.find(({ audit }) => audit?.id === auditId);
}

function SeenInAudit({ use, audit }: { readonly use: Use; readonly audit: AuditRecord }) {
  const translate = useTranslate();
  const seen = wasSeen(use.assessments, audit.id);
  if (seen)
    return (
      <>
        <StatusChip tone={seen.isProper ? 'good' : 'bad'}>
          {translate(`resources.markUses.${seen.isProper ? 'proper' : 'improper'}`)}
        </StatusChip>{' '}
        <Day value={seen.assessedOn} />
      </>
    );
  const isOpen = audit.status === 'PLANNED' || audit.status === 'IN_PROGRESS';
  return isOpen ? <AssessMarkUse use={use} auditId={audit.id} variant="text" /> : '–';
}
