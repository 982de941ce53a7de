import { Alert } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Day } from '../shared/Day.js';
import { Rows } from '../shared/Rows.js';
import { Fact, Facts, Section } from '../shared/Section.js';
import type { CertificateRecord } from '../certificates/certificate.documents.js';

/** What a certificate came in with when the body moved in: decided elsewhere, and its past as it was told there. */
export function CertificateIntake({ certificate: { intake } }: { readonly certificate: CertificateRecord }) {
  const translate = useTranslate();
  if (!intake) return null;
  return (
    <Section title={translate('resources.intake.sections.elsewhere')}>
      <Alert severity="info" icon={false} sx={{ mb: 1.5 }}>
        {translate('resources.intake.decidedElsewhere')}
      </Alert>
      <Facts>
        <Fact source="source" resource="intake">
          {intake.source}
        </Fact>
        <Fact source="decidedBy" resource="intake">
          {intake.decidedBy}
        </Fact>
        <Fact source="decidedOn" resource="intake">
          <Day value={intake.decidedOn} />
        </Fact>
        <Fact source="takenInOn" resource="intake">
          <Day value={intake.takenInOn} />
        </Fact>
      </Facts>
      <Rows
        resource="intake"
        rows={intake.facts}
        columns={[
          { source: 'kind', render: ({ kind }) => translate(`enums.IntakeFactKind.${kind}`) },
          { source: 'happenedOn', render: ({ happenedOn }) => <Day value={happenedOn} /> },
          {
            source: 'told',
            render: ({ number, level, score, reason }) =>
              [number, level, score, reason].filter(Boolean).join(' · ') || '–',
          },
        ]}
      />
    </Section>
  );
}
