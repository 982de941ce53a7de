import { useTranslate } from 'react-admin';
import { Day } from '../shared/Day.js';
import { EnumChip, EnumText } from '../shared/EnumChip.js';
import { LevelBadge } from '../shared/LevelBadge.js';
import { ProgrammeName } from '../shared/ProgrammeName.js';
import { RecordLink } from '../shared/RecordLink.js';
import { Rows } from '../shared/Rows.js';
import { Section } from '../shared/Section.js';
import type { ClientRecord } from './client.documents.js';

interface ClientProps {
  readonly client: ClientRecord;
}

/** Everything the body has on a client, the newest first. */
export function ClientFiles({ client }: ClientProps) {
  return (
    <>
      <Certificates client={client} />
      <Certifications client={client} />
      <Audits client={client} />
      <Applications client={client} />
    </>
  );
}

function Certificates({ client }: ClientProps) {
  const translate = useTranslate();
  return (
    <Section title={translate('resources.certifications.sections.certificates')} flush>
      <Rows
        resource="certifications"
        rows={client.certificates}
        columns={[
          { source: 'certificateNumber', render: (row) => <Numbered resource="certificates" row={row} /> },
          { source: 'level', render: (row) => <LevelBadge code={row.level} /> },
          { source: 'certificateState', render: (row) => <EnumChip list="CertificateState" word={row.state} /> },
          { source: 'issuedOn', render: (row) => <Day value={row.issuedOn} /> },
          { source: 'validUntil', render: (row) => <Day value={row.validUntil} relative="plain" /> },
        ]}
      />
    </Section>
  );
}

function Certifications({ client }: ClientProps) {
  const translate = useTranslate();
  return (
    <Section title={translate('resources.certifications.name', { smart_count: 2 })} flush>
      <Rows
        resource="certifications"
        rows={client.certifications}
        columns={[
          { source: 'number', render: (row) => <Numbered resource="certifications" row={row} /> },
          { source: 'programme', render: (row) => <ProgrammeName programme={row.programme} /> },
          { source: 'status', render: (row) => <EnumChip list="CertificationStatus" word={row.status} /> },
          { source: 'openedOn', render: (row) => <Day value={row.openedOn} /> },
        ]}
      />
    </Section>
  );
}

function Audits({ client }: ClientProps) {
  const translate = useTranslate();
  return (
    <Section title={translate('resources.certifications.sections.audits')} flush>
      <Rows
        resource="certifications"
        rows={client.audits}
        columns={[
          { source: 'auditNumber', render: (row) => <Numbered resource="audits" row={row} /> },
          { source: 'auditKind', render: (row) => <EnumText list="AuditKind" word={row.kind} /> },
          { source: 'status', render: (row) => <EnumChip list="AuditStatus" word={row.status} /> },
          { source: 'startsOn', render: (row) => <Day value={row.startsOn} /> },
          { source: 'endsOn', render: (row) => <Day value={row.endsOn} /> },
        ]}
      />
    </Section>
  );
}

function Applications({ client }: ClientProps) {
  const translate = useTranslate();
  return (
    <Section title={translate('resources.applications.name', { smart_count: 2 })} flush>
      <Rows
        resource="applications"
        rows={client.applications}
        columns={[
          { source: 'number', render: (row) => <Numbered resource="applications" row={row} /> },
          { source: 'programme', render: (row) => <ProgrammeName programme={row.programme} /> },
          { source: 'status', render: (row) => <EnumChip list="ApplicationStatus" word={row.status} /> },
          { source: 'draftedOn', render: (row) => <Day value={row.draftedOn} /> },
          { source: 'receivedOn', render: (row) => <Day value={row.receivedOn} /> },
        ]}
      />
    </Section>
  );
}

interface NumberedProps {
  readonly resource: string;
  readonly row: { readonly id: string; readonly number: string };
}

function Numbered({ resource, row }: NumberedProps) {
  return (
    <RecordLink resource={resource} id={row.id}>
      {row.number}
    </RecordLink>
  );
}
