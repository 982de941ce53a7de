import { BooleanInput, TextInput, required } from 'react-admin';
import type { VerificationMethod } from '@touchstone/rules';
import { FilesUploadInput } from '../shared/documents.js';
import { EnumInput } from '../shared/EnumInput.js';
import { VerbButton } from '../verbs/VerbButton.js';
import {
  ACCEPT_NONCONFORMITY_PLAN,
  ADD_NONCONFORMITY_EVIDENCE,
  ANSWER_NONCONFORMITY,
  CLOSE_NONCONFORMITY,
  ESCALATE_NONCONFORMITY,
  RETURN_NONCONFORMITY,
  VERIFY_NONCONFORMITY,
} from './nonconformity.documents.js';
import type { NonconformityRecord } from './nonconformity.documents.js';

const needed = required();
const FILES = 'resources.nonconformities.fields.files';

interface AnswerValues {
  readonly cause: string;
  readonly correction: string;
  readonly correctiveAction: string;
  readonly documentIds?: string[];
}

interface VerifyValues {
  readonly evidence: string;
  readonly effective: boolean;
  readonly method: VerificationMethod;
  readonly documentIds?: string[];
}

/** What can be done about a nonconformity as it stands: by the client, then by the body. */
export function NonconformityVerbs({ found }: { readonly found: NonconformityRecord }) {
  const { status } = found;
  const same = { nonconformityId: found.id, expectedVersion: found.version };
  const resource = 'nonconformities';
  return (
    <>
      <TeamVerbs found={found} />
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
          toInput={(values: AnswerValues) => ({ ...same, ...values, documentIds: values.documentIds ?? [] })}
        >
          <TextInput source="cause" multiline minRows={2} validate={needed} />
          <TextInput source="correction" multiline minRows={2} validate={needed} />
          <TextInput source="correctiveAction" multiline minRows={2} validate={needed} />
          <FilesUploadInput source="documentIds" label={FILES} />
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
          defaultValues={{ effective: true, method: 'DOCUMENTS' }}
          toInput={({ documentIds = [], ...values }: VerifyValues) => ({ ...same, ...values, documentIds })}
        >
          <TextInput
            source="evidence"
            label="resources.nonconformities.fields.verification"
            multiline
            minRows={3}
            validate={needed}
          />
          <EnumInput
            source="method"
            list="VerificationMethod"
            label="resources.nonconformities.fields.verificationMethod"
            validate={needed}
          />
          <FilesUploadInput source="documentIds" label={FILES} />
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

/** What the team does while the client is at work: more files of the finding, and major what stays undone. */
function TeamVerbs({ found }: { readonly found: NonconformityRecord }) {
  const same = { nonconformityId: found.id, expectedVersion: found.version };
  const waits = found.status === 'OPEN' || found.status === 'ANSWERED' || found.status === 'SENT_BACK';
  if (!waits || found.audit.status === 'DECIDED' || found.audit.status === 'CANCELLED') return null;
  return (
    <>
      <VerbButton
        verb="addNonconformityEvidence"
        document={ADD_NONCONFORMITY_EVIDENCE}
        permission="nonconformity:raise"
        resource="nonconformities"
        toInput={({ documentIds = [] }: { readonly documentIds?: string[] }) => ({ ...same, documentIds })}
      >
        <FilesUploadInput source="documentIds" label={FILES} validate={needed} />
      </VerbButton>
      {found.overdueRung === 'ESCALATION_PROPOSED' && (
        <VerbButton
          verb="escalateNonconformity"
          document={ESCALATE_NONCONFORMITY}
          permission="nonconformity:verify"
          resource="nonconformities"
          toInput={({ reason }: { readonly reason: string }) => ({ ...same, reason })}
        >
          <TextInput
            source="reason"
            label="resources.nonconformities.fields.escalationReason"
            multiline
            minRows={3}
            validate={needed}
          />
        </VerbButton>
      )}
    </>
  );
}
