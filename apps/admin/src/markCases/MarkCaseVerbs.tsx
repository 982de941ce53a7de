import type { PlainDate } from '@touchstone/plain-date';
import type { MarkCaseOutcome } from '@touchstone/rules';
import { required, SelectInput, TextInput, useTranslate } from 'react-admin';
import { SUSPEND_CERTIFICATE, WITHDRAW_CERTIFICATE } from '../certificates/certificate.documents.js';
import { CodedReasonInputs } from '../certificates/CodedReasonInputs.js';
import type { CodedReason } from '../certificates/CodedReasonInputs.js';
import { FilesUploadInput } from '../shared/documents.js';
import { PlainDateInput } from '../shared/PlainDateInput.js';
import { VerbButton } from '../verbs/VerbButton.js';
import {
  ANSWER_MARK_CASE,
  CLOSE_MARK_CASE,
  RETURN_MARK_ANSWER,
  VERIFY_MARK_CORRECTION,
} from './mark-case.documents.js';
import type { MarkCaseRecord } from './mark-case.documents.js';

const needed = required();
const resource = 'markCases';
/** What may be said of a misuse that is put right, and of one that ends otherwise. */
const PUT_RIGHT = ['CORRECTED', 'REMOVED'] as const;
const OTHERWISE = ['NO_MISUSE', 'REFERRED'] as const;
/** The body's codes for steps that follow from a misuse. */
const CODES = { SUSPEND: 'H04', WITHDRAW: '0117' } as const;

interface Props {
  readonly found: MarkCaseRecord;
}

const sameOf = ({ id, version }: MarkCaseRecord) => ({ markCaseId: id, expectedVersion: version });

/** What can be done with a misuse as it stands. */
export function MarkCaseVerbs({ found }: Props) {
  if (found.status === 'CLOSED') return null;
  return (
    <>
      <Close found={found} />
      {found.status === 'ANSWERED' && <SendBack found={found} />}
      <Verify found={found} />
      {found.status === 'ASKED' && <GiveAnswer found={found} />}
      <Step found={found} />
    </>
  );
}

function GiveAnswer({ found }: Props) {
  return (
    <VerbButton
      verb="answerMarkCase"
      document={ANSWER_MARK_CASE}
      permission="mark:answer"
      variant="contained"
      resource={resource}
      toInput={({ text, documentIds = [] }: { text: string; documentIds?: string[] }) => ({
        ...sameOf(found),
        text,
        documentIds,
      })}
    >
      <TextInput source="text" multiline minRows={3} validate={needed} />
      <FilesUploadInput source="documentIds" label="resources.markCases.fields.files" />
    </VerbButton>
  );
}

function SendBack({ found }: Props) {
  return (
    <VerbButton
      verb="returnMarkAnswer"
      document={RETURN_MARK_ANSWER}
      permission="mark:handle"
      resource={resource}
      toInput={({ reason, correctBy }: { reason: string; correctBy: PlainDate }) => ({
        ...sameOf(found),
        reason,
        correctBy,
      })}
    >
      <TextInput source="reason" multiline minRows={2} validate={needed} />
      <PlainDateInput source="correctBy" validate={needed} />
    </VerbButton>
  );
}

function useOutcomes(outcomes: readonly MarkCaseOutcome[]) {
  const translate = useTranslate();
  return outcomes.map((id) => ({ id, name: translate(`enums.MarkCaseOutcome.${id}`) }));
}

function Verify({ found }: Props) {
  const choices = useOutcomes(PUT_RIGHT);
  return (
    <VerbButton
      verb="verifyMarkCorrection"
      document={VERIFY_MARK_CORRECTION}
      permission="mark:handle"
      variant={found.status === 'ANSWERED' ? 'contained' : 'outlined'}
      resource={resource}
      toInput={({ outcome, seen }: { outcome: MarkCaseOutcome; seen: string }) => ({ ...sameOf(found), outcome, seen })}
    >
      <SelectInput source="outcome" choices={choices} translateChoice={false} validate={needed} />
      <TextInput source="seen" multiline minRows={2} validate={needed} />
    </VerbButton>
  );
}

function Close({ found }: Props) {
  const choices = useOutcomes(OTHERWISE);
  return (
    <VerbButton
      verb="closeMarkCase"
      document={CLOSE_MARK_CASE}
      permission="mark:handle"
      resource={resource}
      toInput={({ outcome, reason }: { outcome: MarkCaseOutcome; reason: string }) => ({
        ...sameOf(found),
        outcome,
        reason,
      })}
    >
      <SelectInput source="outcome" choices={choices} translateChoice={false} validate={needed} />
      <TextInput source="reason" multiline minRows={2} validate={needed} />
    </VerbButton>
  );
}

/** The step that is proposed, for whoever decides: its form is filled in. */
function Step({ found }: Props) {
  const translate = useTranslate();
  const { proposedStep: step, certification, decisions } = found;
  const [certificate] = certification.certificates;
  if (!certificate || (step !== 'SUSPEND' && step !== 'WITHDRAW')) return null;
  if (decisions.some(({ outcome }) => outcome === step)) return null;
  const reason = translate('resources.markCases.stepReason', { number: found.number, correctBy: found.correctBy });
  const common = {
    permission: 'decision:take',
    tone: 'danger',
    resource: 'certificates',
    defaultValues: { reasonCode: CODES[step], reason },
    toInput: (given: CodedReason) => ({
      certificateId: certificate.id,
      expectedVersion: certificate.version,
      markCaseId: found.id,
      reasonCode: given.reasonCode,
      reason: given.reason,
    }),
  } as const;
  return step === 'SUSPEND' ? (
    <VerbButton {...common} verb="suspendCertificate" document={SUSPEND_CERTIFICATE}>
      <CodedReasonInputs kind="SUSPEND" />
    </VerbButton>
  ) : (
    <VerbButton {...common} verb="withdrawCertificate" document={WITHDRAW_CERTIFICATE}>
      <CodedReasonInputs kind="WITHDRAW" />
    </VerbButton>
  );
}
