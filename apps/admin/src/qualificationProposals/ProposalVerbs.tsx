import { clauseName, message } from '@touchstone/messages';
import { mayTakeStep } from '@touchstone/rules';
import type { QualificationProposalStep } from '@touchstone/rules';
import { required, TextInput, useLocale } from 'react-admin';
import { useToday, useViewer } from '../auth-provider/useViewer.js';
import type { EvaluateProposalInput } from '../gql/graphql.js';
import type { Locale } from '../i18n/locale.js';
import { FileUploadInput } from '../shared/documents.js';
import { EnumInput } from '../shared/EnumInput.js';
import { PlainDateInput } from '../shared/PlainDateInput.js';
import { RemarkInput } from '../shared/RemarkInput.js';
import { FieldRow } from '../verbs/fields.js';
import type { Reason } from '../verbs/form-errors.js';
import { VerbButton } from '../verbs/VerbButton.js';
import {
  AUTHORISE_PROPOSAL,
  EVALUATE_PROPOSAL,
  REFUSE_PROPOSAL,
  WITHDRAW_PROPOSAL,
} from './proposal-verb.documents.js';
import type { ProposalRow } from './proposal.documents.js';

const needed = required();
const resource = 'qualificationProposals';

interface Props {
  readonly proposal: ProposalRow;
}

const sameOf = ({ id, version }: ProposalRow) => ({ qualificationProposalId: id, expectedVersion: version });

/** What can be done with a proposal as it stands; a step that is not the reader's says why. */
export function ProposalVerbs({ proposal }: Props) {
  const { status } = proposal;
  if (status !== 'PROPOSED' && status !== 'EVALUATED') return null;
  return (
    <>
      {status === 'PROPOSED' ? <Evaluate proposal={proposal} /> : <Authorise proposal={proposal} />}
      <Close proposal={proposal} verb="refuseProposal" />
      <Close proposal={proposal} verb="withdrawProposal" />
    </>
  );
}

/** Why a step is not the reader's, as far as the proposal tells; the API asks the same rule again. */
function useBlockers(step: QualificationProposalStep, proposal: ProposalRow): readonly Reason[] {
  const viewer = useViewer();
  const locale = useLocale() as Locale;
  const answer = mayTakeStep(step, {
    status: proposal.status,
    personId: proposal.person.id,
    proposerId: proposal.proposedBy?.id ?? '',
    evaluatorId: proposal.evaluatedBy?.id ?? null,
    actorId: viewer?.personId ?? null,
  });
  if (answer.allowed || !viewer) return [];
  return answer.refusals.map(({ code, clause, params }) => ({
    code,
    clause: clauseName(clause, locale),
    message: message(code, params ?? {}, locale),
  }));
}

function Evaluate({ proposal }: Props) {
  const today = useToday();
  return (
    <VerbButton
      verb="evaluateProposal"
      document={EVALUATE_PROPOSAL}
      permission="person:evaluate"
      variant="contained"
      resource={resource}
      blockers={useBlockers('evaluateProposal', proposal)}
      defaultValues={{ result: 'COMPETENT', ...(today ? { evaluatedOn: today } : {}) }}
      toInput={(asked: Omit<EvaluateProposalInput, 'qualificationProposalId' | 'expectedVersion'>) => ({
        ...sameOf(proposal),
        ...asked,
      })}
    >
      <FieldRow>
        <EnumInput source="method" list="EvaluationMethod" validate={needed} />
        <EnumInput source="result" list="CompetenceResult" validate={needed} />
        <PlainDateInput source="evaluatedOn" validate={needed} />
      </FieldRow>
      <RemarkInput source="criteria" validate={needed} />
      <RemarkInput source="evidence" validate={needed} />
      <FileUploadInput source="documentId" />
    </VerbButton>
  );
}

function Authorise({ proposal }: Props) {
  return (
    <VerbButton
      verb="authoriseProposal"
      document={AUTHORISE_PROPOSAL}
      permission="person:authorise"
      variant="contained"
      resource={resource}
      confirm
      blockers={useBlockers('authoriseProposal', proposal)}
      toInput={() => sameOf(proposal)}
    />
  );
}

function Close({ proposal, verb }: Props & { readonly verb: 'refuseProposal' | 'withdrawProposal' }) {
  const blockers = useBlockers(verb, proposal);
  const common = {
    variant: 'text',
    tone: 'danger',
    maxWidth: 'xs',
    resource,
    blockers,
    toInput: ({ reason }: { readonly reason: string }) => ({ ...sameOf(proposal), reason }),
    children: <TextInput source="reason" multiline minRows={2} validate={needed} />,
  } as const;
  return verb === 'refuseProposal' ? (
    <VerbButton {...common} verb="refuseProposal" document={REFUSE_PROPOSAL} permission="person:authorise" />
  ) : (
    <VerbButton {...common} verb="withdrawProposal" document={WITHDRAW_PROPOSAL} permission="person:keep" />
  );
}
