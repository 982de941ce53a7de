import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Day } from '../shared/Day.js';
import { EnumChip, EnumText } from '../shared/EnumChip.js';
import { Rows } from '../shared/Rows.js';
import { RecordLink } from '../shared/RecordLink.js';
import { Fact, Facts, Section } from '../shared/Section.js';
import { YesNo } from '../shared/YesNo.js';
import { FieldGroup } from '../verbs/fields.js';
import { CompetenceLines } from './BodyCompetence.js';
import type { ApplicationRecord } from './application.documents.js';

/** How the body looked at the application, and the agreement that followed. */
export function ApplicationReviewed({ application }: { readonly application: ApplicationRecord }) {
  const translate = useTranslate();
  const { review, agreement } = application;
  if (!review) return null;
  return (
    <Section title={translate('resources.applications.sections.review')}>
      <Facts>
        <Fact source="outcome">
          <EnumChip list="ApplicationReviewOutcome" word={review.outcome} />
        </Fact>
        <Fact source="reviewer">{review.reviewer?.name}</Fact>
        <Fact source="reviewedOn">
          <Day value={review.reviewedOn} />
        </Fact>
        <Fact source="agreement">
          {agreement && (
            <RecordLink resource="agreements" id={agreement.id}>
              {agreement.number}
            </RecordLink>
          )}
        </Fact>
        <Fact source="basicsConfirmed">
          <YesNo value={review.basicsConfirmed} no="bad" />
        </Fact>
        <Fact source="requirementsUnderstood">
          <YesNo value={review.requirementsUnderstood} no="bad" />
        </Fact>
        <Fact source="competenceConfirmed">
          <YesNo value={review.competenceConfirmed} no="bad" />
        </Fact>
        <Fact source="reason" wide>
          {review.reason}
        </Fact>
      </Facts>
      <Box sx={{ mt: 2 }} />
      {review.answeredItems.length > 0 && (
        <FieldGroup title={translate('resources.applications.furtherItems')}>
          <Rows
            rows={review.answeredItems.map((each) => ({ ...each, id: each.item }))}
            resource="applications"
            columns={[
              { source: 'item', render: ({ item }) => <EnumText list="ReviewItem" word={item} /> },
              { source: 'answer', render: ({ answer }) => <EnumText list="ReviewAnswer" word={answer} /> },
              { source: 'remark', render: ({ remark }) => remark },
            ]}
          />
        </FieldGroup>
      )}
      {review.competenceFound.length > 0 && (
        <FieldGroup title={translate('resources.applications.sections.competenceFound')}>
          <CompetenceLines lines={review.competenceFound} />
        </FieldGroup>
      )}
    </Section>
  );
}
