import { useTranslate } from 'react-admin';
import { Day } from '../shared/Day.js';
import { DueDay } from '../shared/DueDay.js';
import { EnumChip } from '../shared/EnumChip.js';
import { LevelBadge } from '../shared/LevelBadge.js';
import { RecordLink } from '../shared/RecordLink.js';
import { Rows } from '../shared/Rows.js';
import { Section } from '../shared/Section.js';
import type { CertificationRecord } from './certification.documents.js';

interface FileProps {
  readonly file: CertificationRecord;
}

/** The file's certificates, the newest first. */
export function CertificationCertificates({ file }: FileProps) {
  const translate = useTranslate();
  return (
    <Section title={translate('resources.certifications.sections.certificates')} flush>
      <Rows
        rows={file.certificates}
        columns={[
          {
            source: 'certificateNumber',
            render: (certificate) => (
              <RecordLink resource="certificates" id={certificate.id}>
                {certificate.number}
              </RecordLink>
            ),
          },
          { source: 'level', render: (certificate) => <LevelBadge code={certificate.level} /> },
          {
            source: 'certificateState',
            render: (certificate) => <EnumChip list="CertificateState" word={certificate.state} />,
          },
          { source: 'issuedOn', render: (certificate) => <Day value={certificate.issuedOn} /> },
          { source: 'validUntil', render: (certificate) => <Day value={certificate.validUntil} relative="plain" /> },
        ]}
      />
    </Section>
  );
}

/** The surveillance owed to keep the newest certificate. */
export function CertificationSurveillance({ file }: FileProps) {
  const translate = useTranslate();
  const [newest] = file.certificates;
  if (!newest || newest.surveillance.length === 0) return null;
  return (
    <Section title={translate('resources.certifications.sections.surveillance')} flush>
      <Rows
        rows={newest.surveillance}
        columns={[
          { source: 'surveillanceNumber', render: ({ number }) => number },
          { source: 'opensOn', render: ({ opensOn }) => <Day value={opensOn} /> },
          {
            source: 'dueOn',
            render: ({ dueOn, dueState }) => <DueDay day={dueOn} list="DueState" state={dueState} />,
          },
          { source: 'completedOn', render: ({ completedOn }) => <Day value={completedOn} /> },
        ]}
      />
    </Section>
  );
}
