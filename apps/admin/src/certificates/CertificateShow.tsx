import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { MarkStopSection } from './MarkStopSection.js';
import { Day } from '../shared/Day.js';
import { DueDay } from '../shared/DueDay.js';
import { EnumChip } from '../shared/EnumChip.js';
import { LevelBadge } from '../shared/LevelBadge.js';
import { RecordLink } from '../shared/RecordLink.js';
import { RecordHeader, RecordPage } from '../shared/RecordPage.js';
import { Rows } from '../shared/Rows.js';
import { DueLink } from '../dues/DueLink.js';
import { Section } from '../shared/Section.js';
import { PlannedAudit } from '../surveillance/PlannedAudit.js';
import { CertificateIntake } from '../intake/CertificateIntake.js';
import { CertificateIssues } from './CertificateIssues.js';
import { CertificateLife } from './CertificateLife.js';
import { CertificateSheet } from './CertificateSheet.js';
import { CertificateVerbs } from './CertificateVerbs.js';
import { DismissedProposals } from './DismissedProposals.js';
import { ProposedStep } from './ProposedStep.js';
import { PublicRegister } from './PublicRegister.js';
import { SpecimenChip } from './SpecimenChip.js';
import type { CertificateRecord } from './certificate.documents.js';

/** One certificate: the paper as it is handed out, and its life since. */
export function CertificateShow() {
  return <RecordPage<CertificateRecord>>{(certificate) => <CertificateFile certificate={certificate} />}</RecordPage>;
}

function CertificateFile({ certificate }: { readonly certificate: CertificateRecord }) {
  const translate = useTranslate();
  return (
    <>
      <RecordHeader
        title={certificate.number}
        over={[
          <RecordLink key="client" resource="clients" id={certificate.client.id}>
            {certificate.client.name}
          </RecordLink>,
          <RecordLink key="file" resource="certifications" id={certificate.certification.id}>
            {certificate.certification.number}
          </RecordLink>,
        ]}
        chips={
          <>
            <EnumChip list="CertificateState" word={certificate.state} />
            <LevelBadge code={certificate.level} />
            {certificate.isSpecimen && <SpecimenChip />}
            {certificate.state === 'SUSPENDED' && <SuspendedUntil certificate={certificate} />}
          </>
        }
        actions={<CertificateVerbs certificate={certificate} />}
      />
      <ProposedStep certificate={certificate} />
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 640px) minmax(320px, 1fr)' },
        }}
      >
        <CertificateSheet certificate={certificate} />
        <Box sx={{ minWidth: 0 }}>
          <Section title={translate('resources.certificates.sections.life')}>
            <CertificateLife certificate={certificate} />
          </Section>
          <DismissedProposals certificate={certificate} />
          <PublicRegister certificate={certificate} />
          <MarkStopSection certificate={certificate} />
          <Surveillance certificate={certificate} />
          <CertificateIntake certificate={certificate} />
          <CertificateIssues certificate={certificate} />
        </Box>
      </Box>
    </>
  );
}

function SuspendedUntil({ certificate }: { readonly certificate: CertificateRecord }) {
  const translate = useTranslate();
  return (
    <Box component="span" sx={{ fontSize: 13 }}>
      {translate('resources.certificates.fields.suspensionEndsOn')}{' '}
      <Day value={certificate.suspensionEndsOn} relative="due" />
    </Box>
  );
}

function Surveillance({ certificate }: { readonly certificate: CertificateRecord }) {
  const translate = useTranslate();
  return (
    <Section
      flush
      title={translate('resources.certificates.sections.surveillance')}
      actions={<DueLink client={certificate.client.id} />}
    >
      <Rows
        resource="surveillance"
        rows={certificate.surveillance}
        columns={[
          {
            source: 'number',
            render: (row) => (
              <RecordLink resource="surveillance" id={row.id}>
                {translate('resources.surveillance.turn', { number: row.number })}
              </RecordLink>
            ),
          },
          {
            source: 'dueOn',
            render: (row) => <DueDay day={row.dueOn} list="DueState" state={row.dueState} />,
          },
          { source: 'audit', render: (row) => <PlannedAudit activity={row} /> },
        ]}
      />
    </Section>
  );
}
