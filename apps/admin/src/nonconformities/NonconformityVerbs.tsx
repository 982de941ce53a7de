import { BooleanInput, TextInput, required } from 'react-admin';
import { VerbButton } from '../verbs/VerbButton.js';
import {
  ACCEPT_NONCONFORMITY_PLAN,
  ANSWER_NONCONFORMITY,
  CLOSE_NONCONFORMITY,
  RETURN_NONCONFORMITY,
  VERIFY_NONCONFORMITY,
} from './nonconformity.documents.js';
import type { NonconformityRecord } from './nonconformity.documents.js';

const needed = required();

interface AnswerValues {
  readonly cause: string;
  readonly correction: string;
  readonly correctiveAction: string;
}

interface VerifyValues {
  readonly evidence: string;
  readonly effective: boolean;
}

/** What can be done about a nonconformity as it stands: by the client, then by the body. */
export function NonconformityVerbs({ found }: { readonly found: NonconformityRecord }) {
  const { status } = found;
  const same = { nonconformityId: found.id, expectedVersion: found.version };
  const resource = 'nonconformities';
  return (
    <>
      {(status === 'OPEN' || status === 'SENT_BACK') && (
        <VerbButton
          verb="answerNonconformity"
          document={ANSWER_NONCONFORMITY}
          permission="nonconformity:answer"
          variant="contained"
          resource={resource}
          maxWidth="md"
          defaultValues={{
            cause: found.cause ?? '',
            correction: found.correction ?? '',
            correctiveAction: found.correctiveAction ?? '',
          }}
          toInput={(values: AnswerValues) => ({ ...same, ...values })}
        >
          <TextInput source="cause" multiline minRows={2} validate={needed} />
          <TextInput source="correction" multiline minRows={2} validate={needed} />
          <TextInput source="correctiveAction" multiline minRows={2} validate={needed} />
        </VerbButton>
      )}
      {status === 'ANSWERED' && (
        <>
          <VerbButton
            verb="returnNonconformity"
            document={RETURN_NONCONFORMITY}
            permission="nonconformity:verify"
            resource={resource}
            toInput={({ reason }: { readonly reason: string }) => ({ ...same, reason })}
          >
            <TextInput source="reason" multiline minRows={3} validate={needed} />
          </VerbButton>
          <VerbButton
            verb="acceptNonconformityPlan"
            document={ACCEPT_NONCONFORMITY_PLAN}
            permission="nonconformity:verify"
            resource={resource}
            confirm
            toInput={() => same}
          />
        </>
      )}
      {(status === 'ANSWERED' || status === 'PLAN_ACCEPTED') && (
        <VerbButton
          verb="verifyNonconformity"
          document={VERIFY_NONCONFORMITY}
          permission="nonconformity:verify"
          variant="contained"
          resource={resource}
          defaultValues={{ effective: true }}
          toInput={({ evidence, effective }: VerifyValues) => ({ ...same, evidence, effective })}
        >
          <TextInput
            source="evidence"
            label="resources.nonconformities.fields.verification"
            multiline
            minRows={3}
            validate={needed}
          />
          <BooleanInput source="effective" />
        </VerbButton>
      )}
      {status === 'VERIFIED' && (
        <VerbButton
          verb="closeNonconformity"
          document={CLOSE_NONCONFORMITY}
          permission="nonconformity:verify"
          variant="contained"
          resource={resource}
          confirm
          toInput={() => same}
        />
      )}
    </>
  );
}
