import { RadioButtonGroupInput, TextInput, required } from 'react-admin';
import type { TechnicalReviewOutcome } from '@touchstone/rules';
import { VerbButton } from '../verbs/VerbButton.js';
import { REVIEW_REPORT } from './audit-verbs.documents.js';
import type { AuditRecord } from './audit.documents.js';

interface ReviewValues {
  readonly outcome: TechnicalReviewOutcome;
  readonly remarks: string | null;
}

const CHOICES = [
  { id: 'PASSED', name: 'verbs.passReport.name' },
  { id: 'RETURNED', name: 'verbs.returnReport.name' },
];
const needed = required();

/** Passes the report, or returns it to the team with what is wrong. */
export function ReviewButtons({ audit }: { readonly audit: AuditRecord }) {
  return (
    <VerbButton
      verb="reviewReport"
      document={REVIEW_REPORT}
      permission="decision:review"
      variant="contained"
      resource="audits"
      defaultValues={{ outcome: 'PASSED' }}
      toInput={({ outcome, remarks }: ReviewValues) => ({
        auditId: audit.id,
        expectedVersion: audit.version,
        outcome,
        remarks: remarks || null,
      })}
    >
      <RadioButtonGroupInput
        source="outcome"
        label="resources.audits.fields.reviewOutcome"
        choices={CHOICES}
        validate={needed}
      />
      <TextInput source="remarks" multiline minRows={3} />
    </VerbButton>
  );
}
