import type { PlainDate } from '@touchstone/plain-date';
import { allOf, CompetenceResult, EvaluationMethod, mayEvaluateProposal } from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { getForChange } from '../../records.js';
import { paperFor } from '../documents/index.js';
import { CompetenceEvaluation, Person } from './person.entity.js';
import { proposalFacts } from './proposal-facts.js';
import { QualificationProposal } from './qualification-proposal.entity.js';

@InputType({ description: 'A judgement of the competence that a proposal asks for, by the person who acts.' })
export class EvaluateProposalInput {
  @Field(() => ID, { description: 'Which.' })
  qualificationProposalId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  expectedVersion!: number;

  @Field(() => EvaluationMethod, { description: 'How.' })
  method!: EvaluationMethod;

  @Field(() => CompetenceResult, { description: 'What was found.' })
  result!: CompetenceResult;

  @Field(() => String, { description: 'What was judged against (能力准则).' })
  criteria!: string;

  @Field(() => String, { description: 'What was seen.' })
  evidence!: string;

  @Field(() => PlainDateScalar, { description: 'Day of the evaluation.' })
  evaluatedOn!: PlainDate;

  @Field(() => ID, { nullable: true, description: 'The record of the evaluation, an uploaded file.' })
  documentId!: string | null;
}

export const EvaluateProposalResult = resultOf('EvaluateProposal', () => QualificationProposal);

/** Judges the competence that a proposal asks for. Where it is not shown, the proposal ends there. */
export async function evaluateProposal(
  context: ActorContext,
  { qualificationProposalId: id, expectedVersion, documentId, ...facts }: EvaluateProposalInput,
): Promise<Answer<QualificationProposal>> {
  const { em, actor, today } = context;
  const proposal = await getForChange(context, QualificationProposal, { id, expectedVersion });
  const { person, programme, authorisedFunction, code } = proposal;
  const { paper, verdict: filed } = await paperFor(context, person.id, documentId);
  const answer = allOf([mayEvaluateProposal(proposalFacts(proposal, actor), { ...facts, code, today }), filed]);
  if (!answer.allowed || actor.personId === null) return new Refused(answer.allowed ? [] : answer.refusals);

  const evaluator = em.getReference(Person, actor.personId, { wrapped: true });
  const about = { person, programme, authorisedFunction, code, evaluator, document: paper };
  const evaluation = em.create(CompetenceEvaluation, { ...facts, ...about, id: newId() });
  const isShown = facts.result === CompetenceResult.COMPETENT;
  em.assign(proposal, {
    status: isShown ? 'EVALUATED' : 'NOT_COMPETENT',
    evaluation,
    evaluatedBy: evaluator,
    ...(!isShown && { closedBy: evaluator, closedOn: today }),
  });
  if (paper) paper.personId = person.id;
  await em.flush();
  return proposal;
}
