import type { PlainDate } from '@touchstone/plain-date';
import { CLAUSE } from '../clauses.js';
import { textGiven } from '../findings.js';
import type { Finding } from '../findings.js';
import { QUALIFICATION_PROPOSAL_TABLE } from '../process/qualification-proposal-table.js';
import { isOpenTo } from '../process/state-table.js';
import { allOf, refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';
import { checkCompetenceEvaluation, endsBeforeStart } from './keep-qualifications.js';
import type { CompetenceEvaluationEntry } from './keep-qualifications.js';
import type { Validity } from './person.js';
import { serviceFieldFault } from './service-field.js';
import type { QualificationProposalStatus } from './words.js';

/** A qualification about to be proposed: a function in a programme, or a technical code. */
export interface ProposeQualificationFacts extends Validity {
  readonly person: { readonly id: string; readonly leftOn: PlainDate | null };
  /** Person who proposes; null when the acting account has none behind it. */
  readonly proposerId: string | null;
  /** Whether it names a programme, a code, and what the code rests on. */
  readonly names: { readonly programme: boolean; readonly code: string | null; readonly source: boolean };
  readonly reason: string;
  /** Whether the same is proposed for the person already, and undecided. */
  readonly isPending: boolean;
}

/**
 * Whether a qualification can be proposed for a person: by somebody else, once, and either for a function in a programme
 * until a day, or for a technical code with what it rests on.
 */
export function mayProposeQualification(facts: ProposeQualificationFacts): Verdict {
  const { person, proposerId, names, reason, isPending, validUntil } = facts;
  const isCode = names.code !== null;
  return verdict([
    proposerId === null && refusal('ACTOR_WITHOUT_PERSON', CLAUSE.competence),
    proposerId === person.id && refusal('PROPOSES_SELF', CLAUSE.competence, { field: 'personId' }),
    isCode === names.programme && refusal('PROPOSAL_SHAPE', CLAUSE.competence, { field: 'programmeId' }),
    isCode !== names.source && refusal('PROPOSAL_SOURCE', CLAUSE.competence, { field: 'source' }),
    names.code !== null && serviceFieldFault([names.code], 'code'),
    !isCode && validUntil === null && refusal('PROPOSAL_UNTIL_MISSING', CLAUSE.competence, { field: 'validUntil' }),
    endsBeforeStart(facts),
    person.leftOn !== null &&
      (validUntil === null || validUntil > person.leftOn) &&
      refusal('PERSON_LEFT', CLAUSE.competence, { field: 'validUntil', params: { leftOn: person.leftOn } }),
    textGiven('PROPOSAL_REASON_MISSING', CLAUSE.competence, { field: 'reason', text: reason }),
    isPending && refusal('PROPOSAL_PENDING', CLAUSE.competence),
  ]);
}

/** How far a proposal has come, and who took its steps. */
export interface QualificationProposalFacts {
  readonly status: QualificationProposalStatus;
  readonly personId: string;
  readonly proposerId: string;
  readonly evaluatorId: string | null;
  /** Person who acts; null when the account has none behind it. */
  readonly actorId: string | null;
}

/** A step towards a decision on a proposal. */
export type QualificationProposalStep =
  | 'evaluateProposal'
  | 'authoriseProposal'
  | 'refuseProposal'
  | 'withdrawProposal';

/**
 * Whether somebody may take a step of a proposal at all: it is open, none is taken by the person it is about, and who
 * proposed neither evaluates nor authorises, as who evaluated does not authorise.
 */
export function mayTakeStep(step: QualificationProposalStep, facts: QualificationProposalFacts): Verdict {
  const { status, personId, proposerId, evaluatorId, actorId } = facts;
  const judges = step === 'evaluateProposal' || step === 'authoriseProposal';
  return verdict([
    !isOpenTo(QUALIFICATION_PROPOSAL_TABLE, step, status) &&
      refusal('PROPOSAL_NOT_OPEN', CLAUSE.competence, { params: { status } }),
    actorId === null && refusal('ACTOR_WITHOUT_PERSON', CLAUSE.competence),
    actorId === personId && refusal('PROPOSAL_OF_ONESELF', CLAUSE.competence),
    judges && actorId === proposerId && refusal('JUDGES_OWN_PROPOSAL', CLAUSE.competence),
    step === 'authoriseProposal' &&
      actorId !== null &&
      actorId === evaluatorId &&
      refusal('AUTHORISES_OWN_EVALUATION', CLAUSE.competence),
  ]);
}

/** Whether the competence a proposal asks for can be judged so: by a method, against criteria, on what was seen. */
export function mayEvaluateProposal(
  facts: QualificationProposalFacts,
  entry: Omit<CompetenceEvaluationEntry, 'personId' | 'evaluatorId' | 'criteria'> & { readonly criteria: string },
): Verdict {
  return allOf([
    mayTakeStep('evaluateProposal', facts),
    verdict([textGiven('EVALUATION_CRITERIA_MISSING', CLAUSE.competence, { field: 'criteria', text: entry.criteria })]),
    withoutSelf(checkCompetenceEvaluation({ ...entry, personId: facts.personId, evaluatorId: facts.actorId })),
  ]);
}

/** Whether a proposal can be refused or taken back: somebody says why. */
export function mayCloseProposal(
  step: 'refuseProposal' | 'withdrawProposal',
  facts: QualificationProposalFacts,
  reason: string,
): Verdict {
  return allOf([mayTakeStep(step, facts), verdict([reasonGiven(reason)])]);
}

function reasonGiven(text: string): Finding {
  return textGiven('PROPOSAL_CLOSING_REASON_MISSING', CLAUSE.competence, { field: 'reason', text });
}

/** Who acts is told once that it is not for him. */
function withoutSelf(answer: Verdict): Verdict {
  if (answer.allowed) return answer;
  return verdict(answer.refusals.filter(({ code }) => code !== 'EVALUATES_SELF' && code !== 'ACTOR_WITHOUT_PERSON'));
}
