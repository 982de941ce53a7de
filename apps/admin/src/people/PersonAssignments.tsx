import { Day } from '../shared/Day.js';
import { EnumChip, EnumText } from '../shared/EnumChip.js';
import { PersonDays } from '../shared/numbers.js';
import { RecordLink } from '../shared/RecordLink.js';
import { Rows } from '../shared/Rows.js';
import { Section } from '../shared/Section.js';
import type { PersonProps } from './person.documents.js';

/** The audits the person sits on, the newest first. */
export function PersonAssignments({ person }: PersonProps) {
  return (
    <Section flush>
      <Rows
        rows={person.assignments}
        columns={[
          {
            source: 'audit',
            render: ({ audit }) => (
              <RecordLink resource="audits" id={audit.id}>
                {audit.number}
              </RecordLink>
            ),
          },
          { source: 'client', render: (row) => row.client.name },
          { source: 'auditKind', render: (row) => <EnumText list="AuditKind" word={row.audit.kind} /> },
          { source: 'role', render: (row) => <EnumText list="TeamRole" word={row.role} /> },
          { source: 'personDays', align: 'right', render: (row) => <PersonDays value={row.personDays} /> },
          { source: 'startsOn', render: (row) => <Day value={row.audit.startsOn} /> },
          { source: 'auditStatus', render: (row) => <EnumChip list="AuditStatus" word={row.audit.status} /> },
        ]}
      />
    </Section>
  );
}
