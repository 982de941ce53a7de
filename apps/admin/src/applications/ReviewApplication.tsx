import type { PlainDate } from '@touchstone/plain-date';
import { BooleanInput, required } from 'react-admin';
import { useToday } from '../auth-provider/useViewer.js';
import type { ApplicationReviewOutcome } from '../gql/graphql.js';
import { EnumInput } from '../shared/EnumInput.js';
import { PlainDateInput } from '../shared/PlainDateInput.js';
import { RemarkInput } from '../shared/RemarkInput.js';
import { FieldRow } from '../verbs/fields.js';
import { VerbButton } from '../verbs/VerbButton.js';
import type { ApplicationRecord } from './application.documents.js';
import { answersOf, ReviewItemInputs } from './ReviewItemInputs.js';
import type { ItemAnswers } from './ReviewItemInputs.js';
import { REVIEW_APPLICATION } from './application-verb.documents.js';

interface Review {
  readonly outcome: ApplicationReviewOutcome;
  readonly basicsConfirmed: boolean;
  readonly requirementsUnderstood: boolean;
  readonly competenceConfirmed: boolean;
  readonly answers?: ItemAnswers;
  readonly reason: string | null;
  readonly reviewedOn: PlainDate;
}

/** The application review (申请评审): three things to confirm, an outcome, and a reason where it is declined. */
export function ReviewApplication({ application: { id, version } }: { readonly application: ApplicationRecord }) {
  const today = useToday();
  if (!today) return null;
  return (
    <VerbButton
      verb="reviewApplication"
      document={REVIEW_APPLICATION}
      permission="application:review"
      variant="contained"
      defaultValues={{
        outcome: 'ACCEPT',
        basicsConfirmed: false,
        requirementsUnderstood: false,
        competenceConfirmed: false,
        reviewedOn: today,
      }}
      maxWidth="md"
      toInput={({ answers, ...review }: Review) => ({
        applicationId: id,
        expectedVersion: version,
        items: answersOf(answers),
        ...review,
      })}
    >
      <BooleanInput source="basicsConfirmed" />
      <BooleanInput source="requirementsUnderstood" />
      <BooleanInput source="competenceConfirmed" />
      <ReviewItemInputs />
      <FieldRow>
        <EnumInput source="outcome" list="ApplicationReviewOutcome" validate={required()} />
        <PlainDateInput source="reviewedOn" max={today} validate={required()} />
      </FieldRow>
      <RemarkInput source="reason" />
    </VerbButton>
  );
}
