import { useTranslate } from 'react-admin';
import { Day } from '../shared/Day.js';
import { DocumentLink } from '../shared/documents.js';
import { EnumChip, EnumText } from '../shared/EnumChip.js';
import { RecordLink } from '../shared/RecordLink.js';
import { RecordHeader, RecordPage } from '../shared/RecordPage.js';
import { Fact, Facts, Section } from '../shared/Section.js';
import { ProposalVerbs } from './ProposalVerbs.js';
import { ProposedThing } from './ProposedThing.js';
import type { ProposalRecord } from './proposal.documents.js';

/** One proposal: what is wanted for whom, how it was judged, and what came of it. */
export function ProposalShow() {
  return <RecordPage<ProposalRecord>>{(proposal) => <ProposalFile proposal={proposal} />}</RecordPage>;
}

interface Props {
  readonly proposal: ProposalRecord;
}

function ProposalFile({ proposal }: Props) {
  const translate = useTranslate();
  return (
    <>
      <RecordHeader
        title={proposal.person.name}
        over={[
          <RecordLink key="person" resource="people" id={proposal.person.id}>
            {translate('resources.qualificationProposals.toPerson')}
          </RecordLink>,
        ]}
        chips={<EnumChip list="QualificationProposalStatus" word={proposal.status} />}
        actions={<ProposalVerbs proposal={proposal} />}
      />
      <Section title={translate('resources.qualificationProposals.sections.proposal')}>
        <Facts>
          <Fact source="thing">
            <ProposedThing proposal={proposal} />
          </Fact>
          <Fact source="authorisedFunction">
            <EnumText list="AuthorisedFunction" word={proposal.authorisedFunction} />
          </Fact>
          {proposal.source && (
            <Fact source="source">
              <EnumText list="TechnicalCodeSource" word={proposal.source} />
            </Fact>
          )}
          <Fact source="validFrom">
            <Day value={proposal.validFrom} />
          </Fact>
          <Fact source="validUntil">
            <Day value={proposal.validUntil} />
          </Fact>
          <Fact source="proposedBy">{proposal.proposedBy?.name}</Fact>
          <Fact source="proposedOn">
            <Day value={proposal.proposedOn} />
          </Fact>
          <Fact source="document">{proposal.document && <DocumentLink document={proposal.document} />}</Fact>
          <Fact source="reason" wide>
            {proposal.reason}
          </Fact>
        </Facts>
      </Section>
      {proposal.evaluation && <Judgement proposal={proposal} evaluation={proposal.evaluation} />}
      {proposal.closedOn && (
        <Section title={translate('resources.qualificationProposals.sections.closing')}>
          <Facts>
            <Fact source="closedBy">{proposal.closedBy?.name}</Fact>
            <Fact source="closedOn">
              <Day value={proposal.closedOn} />
            </Fact>
            {proposal.closingReason && (
              <Fact source="closingReason" wide>
                {proposal.closingReason}
              </Fact>
            )}
          </Facts>
        </Section>
      )}
    </>
  );
}

function Judgement({
  proposal,
  evaluation,
}: Props & { readonly evaluation: NonNullable<ProposalRecord['evaluation']> }) {
  const translate = useTranslate();
  return (
    <Section title={translate('resources.qualificationProposals.sections.evaluation')}>
      <Facts>
        <Fact source="evaluatedBy">{proposal.evaluatedBy?.name}</Fact>
        <Fact source="evaluatedOn">
          <Day value={evaluation.evaluatedOn} />
        </Fact>
        <Fact source="method">
          <EnumText list="EvaluationMethod" word={evaluation.method} />
        </Fact>
        <Fact source="result">
          <EnumChip list="CompetenceResult" word={evaluation.result} />
        </Fact>
        <Fact source="evaluationDocument">
          {evaluation.document && <DocumentLink document={evaluation.document} />}
        </Fact>
        <Fact source="criteria" wide>
          {evaluation.criteria}
        </Fact>
        <Fact source="evidence" wide>
          {evaluation.evidence}
        </Fact>
      </Facts>
    </Section>
  );
}
