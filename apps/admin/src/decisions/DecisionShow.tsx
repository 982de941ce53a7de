import { appealSubjectOf } from '@touchstone/rules';
import { useTranslate } from 'react-admin';
import { AppealsOf, FileAppeal } from '../appeals/AppealsOf.js';
import { TechnicalFileOf } from '../technicalFiles/TechnicalFileOf.js';
import { PartialCoverage } from '../audits/PartialCoverage.js';
import { Day } from '../shared/Day.js';
import { RecordLink } from '../shared/RecordLink.js';
import { RecordHeader, RecordPage } from '../shared/RecordPage.js';
import { Fact, Facts, Section } from '../shared/Section.js';
import { DecidedLevel, outcomeKey, OutcomeChip } from './DecisionChips.js';
import { StoredChecks } from './StoredChecks.js';
import type { DecisionRecord } from './decision.documents.js';

/** One decision: what was decided, by whom, on what, and what had been checked before. */
export function DecisionShow() {
  return <RecordPage<DecisionRecord>>{(decision) => <DecisionPaper decision={decision} />}</RecordPage>;
}

function DecisionPaper({ decision }: { readonly decision: DecisionRecord }) {
  const translate = useTranslate();
  const { client, certification, audit, certificate, application } = decision;
  const isAppealable = appealSubjectOf(decision.outcome, Boolean(application)) !== null;
  return (
    <>
      <RecordHeader
        title={`${translate(outcomeKey(decision))} · ${client.name}`}
        over={[
          <RecordLink key="client" resource="clients" id={client.id}>
            {client.name}
          </RecordLink>,
          <RecordLink key="file" resource="certifications" id={certification.id}>
            {certification.number}
          </RecordLink>,
        ]}
        chips={
          <>
            <OutcomeChip decision={decision} />
            <DecidedLevel decision={decision} />
          </>
        }
        actions={
          <>
            {isAppealable && <FileAppeal recordId={decision.id} appeals={decision.appeals} />}
            {audit && <TechnicalFileOf decision={decision} />}
          </>
        }
      />
      <AppealsOf appeals={decision.appeals} />
      <Section title={translate('resources.decisions.sections.decision')}>
        <Facts>
          <Fact source="decidedOn">
            <Day value={decision.decidedOn} relative="plain" />
          </Fact>
          <Fact source="decidedBy">{decision.decidedBy?.name}</Fact>
          <Fact source="audit">
            {audit && (
              <RecordLink resource="audits" id={audit.id}>
                {audit.number}
              </RecordLink>
            )}
          </Fact>
          <Fact source="certificate">
            {certificate && (
              <RecordLink resource="certificates" id={certificate.id}>
                {certificate.number}
              </RecordLink>
            )}
          </Fact>
          {application && (
            <Fact source="application" wide>
              <RecordLink resource="applications" id={application.id}>
                {application.number}
              </RecordLink>{' '}
              {application.scopeZh}
            </Fact>
          )}
          <Fact source="reason" wide>
            {decision.reason}
          </Fact>
        </Facts>
      </Section>
      {audit && <PartialCoverage auditId={audit.id} />}
      <Section title={translate('resources.decisions.sections.checks')}>
        <StoredChecks checks={decision.checks} />
      </Section>
    </>
  );
}
