import { Alert } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Day } from '../shared/Day.js';
import { EnumChip, EnumText } from '../shared/EnumChip.js';
import { Dash } from '../shared/numbers.js';
import { RecordLink } from '../shared/RecordLink.js';
import { Rows } from '../shared/Rows.js';
import { Section } from '../shared/Section.js';
import type { CertificationRecord } from './certification.documents.js';

type Step = CertificationRecord['auditProgramme']['steps'][number];

/** The audits of the running cycle, done and to come, and how much each of them asks for. */
export function CertificationProgramme({ file }: { readonly file: CertificationRecord }) {
  const translate = useTranslate();
  const { steps, leaves, uncovered } = file.auditProgramme;
  const of = (name: string) => `resources.certifications.${name}`;
  const rows = steps.map((step, index) => ({ ...step, id: `${step.kind}-${step.surveillance ?? index}` }));
  return (
    <Section title={translate(of('sections.programme'))} flush>
      <Rows
        rows={rows}
        columns={[
          { source: 'step', render: (step) => <StepName step={step} /> },
          { source: 'stepState', render: ({ state }) => <EnumChip list="ProgrammeState" word={state} /> },
          { source: 'stepOpensOn', render: ({ opensOn }) => (opensOn ? <Day value={opensOn} /> : <Dash />) },
          { source: 'stepDueOn', render: ({ dueOn }) => (dueOn ? <Day value={dueOn} /> : <Dash />) },
          {
            source: 'coverage',
            render: ({ asked }) =>
              asked === leaves ? translate(of('fullCoverage')) : translate(of('partCoverage'), { asked, leaves }),
          },
          { source: 'stepAudit', render: (step) => <StepAudit step={step} /> },
        ]}
      />
      {uncovered.length > 0 && (
        <Alert severity="warning" sx={{ mx: 2, my: 1.5 }}>
          {translate(of('uncovered'), { codes: uncovered.join(' · ') })}
        </Alert>
      )}
    </Section>
  );
}

function StepName({ step: { kind, surveillance } }: { readonly step: Step }) {
  const translate = useTranslate();
  return surveillance === null || surveillance === undefined ? (
    <EnumText list="AuditKind" word={kind} />
  ) : (
    <>{translate('resources.surveillance.turn', { number: surveillance })}</>
  );
}

function StepAudit({ step: { auditId, auditNumber, auditStartsOn } }: { readonly step: Step }) {
  if (!auditId) return <Dash />;
  return (
    <>
      <RecordLink resource="audits" id={auditId}>
        {auditNumber}
      </RecordLink>{' '}
      <Day value={auditStartsOn} />
    </>
  );
}
