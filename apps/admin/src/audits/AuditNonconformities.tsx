import { useTranslate } from 'react-admin';
import { EarlierNonconformities } from '../nonconformities/EarlierNonconformities.js';
import { RaiseInAudit } from '../nonconformities/RaiseInAudit.js';
import { Day } from '../shared/Day.js';
import { DueDay } from '../shared/DueDay.js';
import { EnumChip } from '../shared/EnumChip.js';
import { RecordLink } from '../shared/RecordLink.js';
import { Rows } from '../shared/Rows.js';
import { Section } from '../shared/Section.js';
import type { AuditRecord } from './audit.documents.js';

/** What was found not to be met, and how far each has come. */
export function AuditNonconformities({ audit }: { readonly audit: AuditRecord }) {
  const translate = useTranslate();
  const open = audit.scorecards.filter(({ status }) => status === 'OPEN');
  return (
    <>
      <EarlierNonconformities auditId={audit.id} certificationId={audit.certification.id} startsOn={audit.startsOn} />
      <Section
        title={translate('resources.audits.tabs.nonconformities')}
        flush
        actions={audit.status === 'IN_PROGRESS' && <RaiseInAudit auditId={audit.id} scorecards={open} />}
      >
        <Rows
          rows={audit.nonconformities}
          resource="nonconformities"
          empty="resources.nonconformities.empty"
          columns={[
            {
              source: 'number',
              render: ({ id, number }) => (
                <RecordLink resource="nonconformities" id={id}>
                  NC-{number}
                </RecordLink>
              ),
            },
            { source: 'grade', render: ({ grade }) => <EnumChip list="NonconformityGrade" word={grade} /> },
            { source: 'criterion', render: ({ criterion }) => criterion },
            { source: 'statement', render: ({ statement }) => statement },
            { source: 'status', render: ({ status }) => <EnumChip list="NonconformityStatus" word={status} /> },
            { source: 'raisedOn', render: ({ raisedOn }) => <Day value={raisedOn} /> },
            {
              source: 'dueOn',
              render: ({ dueOn, dueState }) => <DueDay day={dueOn} list="ClockState" state={dueState} />,
            },
          ]}
        />
      </Section>
    </>
  );
}
