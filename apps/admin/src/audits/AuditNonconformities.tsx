import { useTranslate } from 'react-admin';
import { RaiseNonconformity } from '../nonconformities/RaiseNonconformity.js';
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
  const [only, more] = audit.scorecards.filter(({ status }) => status !== 'SUPERSEDED');
  const evaluation = only && !more ? only.evaluation : null;
  return (
    <Section
      title={translate('resources.audits.tabs.nonconformities')}
      flush
      actions={
        audit.status === 'IN_PROGRESS' &&
        evaluation !== null && <RaiseNonconformity auditId={audit.id} evaluation={evaluation} variant="contained" />
      }
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
  );
}
