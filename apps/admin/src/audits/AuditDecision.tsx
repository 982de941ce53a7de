import { useTranslate } from 'react-admin';
import { CheckList } from '../decisions/CheckList.js';
import { StoredChecks } from '../decisions/StoredChecks.js';
import { Day } from '../shared/Day.js';
import { EmptyState } from '../shared/EmptyState.js';
import { EnumChip } from '../shared/EnumChip.js';
import { LevelBadge } from '../shared/LevelBadge.js';
import { RecordLink } from '../shared/RecordLink.js';
import { Rows } from '../shared/Rows.js';
import { Fact, Facts, Section } from '../shared/Section.js';
import type { AuditRecord } from './audit.documents.js';
import { DecisionButtons } from './DecisionButtons.js';
import { ReviewButtons } from './ReviewButtons.js';
import { ReviewNotes } from './ReviewNotes.js';

interface DecisionProps {
  readonly audit: AuditRecord;
}

/** The last two words on an audit: the technical review, and the decision, each with what it rests on. */
export function AuditDecision({ audit }: DecisionProps) {
  const translate = useTranslate();
  return (
    <>
      <Section
        title={translate('resources.audits.sections.review')}
        flush
        actions={audit.status === 'REPORTED' && <ReviewButtons audit={audit} />}
      >
        <Rows
          rows={audit.technicalReviews}
          empty="resources.audits.noReview"
          columns={[
            { source: 'reviewedOn', render: (review) => <Day value={review.reviewedOn} /> },
            {
              source: 'reviewOutcome',
              render: (review) => <EnumChip list="TechnicalReviewOutcome" word={review.outcome} />,
            },
            { source: 'reviewer', render: (review) => review.reviewer?.name },
            { source: 'remarks', render: (review) => review.remarks },
          ]}
        />
      </Section>
      <ReviewNotes audit={audit} />
      {audit.decision ? <Decided decision={audit.decision} /> : <Gate audit={audit} />}
    </>
  );
}

function Gate({ audit }: DecisionProps) {
  const translate = useTranslate();
  const gate = audit.decisionGate;
  if (!gate || audit.status === 'CANCELLED')
    return (
      <Section title={translate('resources.audits.sections.decision')}>
        <EmptyState title={translate('resources.audits.noDecision')} />
      </Section>
    );
  return (
    <Section
      title={translate('resources.audits.sections.gate')}
      actions={audit.status === 'REVIEWED' && <DecisionButtons audit={audit} gate={gate} />}
    >
      <Facts>
        <Fact source="level">{gate.level && <LevelBadge code={gate.level} />}</Fact>
        <Fact source="openOutcomes">
          {gate.openOutcomes.map((outcome) => translate(`enums.DecisionOutcome.${outcome}`)).join(' · ')}
        </Fact>
      </Facts>
      <div style={{ height: 16 }} />
      <CheckList checks={gate.checks} />
    </Section>
  );
}

function Decided({ decision }: { readonly decision: NonNullable<AuditRecord['decision']> }) {
  const translate = useTranslate();
  const { certificate } = decision;
  return (
    <Section title={translate('resources.audits.sections.decision')}>
      <Facts>
        <Fact source="decision">
          <RecordLink resource="decisions" id={decision.id}>
            {translate(`enums.DecisionOutcome.${decision.outcome}`)}
          </RecordLink>{' '}
          <LevelBadge code={decision.level} />
        </Fact>
        <Fact source="decidedOn">
          <Day value={decision.decidedOn} relative="plain" />
        </Fact>
        <Fact source="decidedBy">{decision.decidedBy?.name}</Fact>
        <Fact source="certificate">
          {certificate && (
            <RecordLink resource="certificates" id={certificate.id}>
              {certificate.number}
            </RecordLink>
          )}
        </Fact>
        {decision.reason && (
          <Fact source="reason" wide>
            {decision.reason}
          </Fact>
        )}
      </Facts>
      <div style={{ height: 16 }} />
      <StoredChecks checks={decision.checks} />
    </Section>
  );
}
