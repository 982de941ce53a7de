import { useTranslate } from 'react-admin';
import { CreateLink } from '../shared/CreateLink.js';
import { DecidedLevel, OutcomeChip } from '../decisions/DecisionChips.js';
import { Day } from '../shared/Day.js';
import { EnumChip, EnumText } from '../shared/EnumChip.js';
import { PersonDays } from '../shared/numbers.js';
import { RecordLink } from '../shared/RecordLink.js';
import { Rows } from '../shared/Rows.js';
import { Section } from '../shared/Section.js';
import type { CertificationRecord } from './certification.documents.js';

interface FileProps {
  readonly file: CertificationRecord;
}

/** Every audit of the file. */
export function CertificationAudits({ file }: FileProps) {
  const translate = useTranslate();
  return (
    <Section
      title={translate('resources.certifications.sections.audits')}
      flush
      actions={
        (file.status === 'IN_PROGRESS' || file.status === 'CERTIFIED') && (
          <CreateLink
            verb="planAudit"
            resource="audits"
            search={{ certification: file.id, kind: file.certificates.length > 0 ? 'RECERTIFICATION' : 'INITIAL' }}
          />
        )
      }
    >
      <Rows
        rows={file.audits}
        columns={[
          {
            source: 'auditNumber',
            render: (audit) => (
              <RecordLink resource="audits" id={audit.id}>
                {audit.number}
              </RecordLink>
            ),
          },
          { source: 'auditKind', render: (audit) => <EnumText list="AuditKind" word={audit.kind} /> },
          { source: 'startsOn', render: (audit) => <Day value={audit.startsOn} /> },
          { source: 'endsOn', render: (audit) => <Day value={audit.endsOn} /> },
          { source: 'personDays', align: 'right', render: (audit) => <PersonDays value={audit.personDays} /> },
          { source: 'status', render: (audit) => <EnumChip list="AuditStatus" word={audit.status} /> },
        ]}
      />
    </Section>
  );
}

/** Every word the body has given on the file. */
export function CertificationDecisions({ file }: FileProps) {
  const translate = useTranslate();
  return (
    <Section title={translate('resources.certifications.sections.decisions')} flush>
      <Rows
        rows={file.decisions}
        columns={[
          {
            source: 'decidedOn',
            render: (decision) => (
              <RecordLink resource="decisions" id={decision.id}>
                {decision.decidedOn}
              </RecordLink>
            ),
          },
          { source: 'outcome', render: (decision) => <OutcomeChip decision={decision} /> },
          { source: 'level', render: (decision) => <DecidedLevel decision={decision} /> },
          { source: 'decidedBy', render: (decision) => decision.decidedBy?.name },
        ]}
      />
    </Section>
  );
}
