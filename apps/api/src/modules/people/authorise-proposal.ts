import { allOf, checkTechnicalCode, mayAuthorise, mayTakeStep } from '@touchstone/rules';
import type { Verdict } from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { takeTurnsAt } from '../../database/take-turns.js';
import { newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getForChange } from '../../records.js';
import { factsOfPerson } from './person-facts.queries.js';
import { Authorisation, CompetenceEvaluation, Person, TechnicalCode } from './person.entity.js';
import { proposalFacts } from './proposal-facts.js';
import { QualificationProposal } from './qualification-proposal.entity.js';

@InputType({ description: 'A proposal that the person who acts authorises.' })
export class AuthoriseProposalInput {
  @Field(() => ID, { description: 'Which.' })
  qualificationProposalId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  expectedVersion!: number;
}

export const AuthoriseProposalResult = resultOf('AuthoriseProposal', () => QualificationProposal);

/** Authorises what was proposed and evaluated: the person gets the authorisation, or the technical code. */
export async function authoriseProposal(
  context: ActorContext,
  { qualificationProposalId: id, expectedVersion }: AuthoriseProposalInput,
): Promise<Answer<QualificationProposal>> {
  const { em, actor, today } = context;
  const proposal = await getForChange(context, QualificationProposal, { id, expectedVersion });
  await takeTurnsAt(context, Person, proposal.person.id);
  await em.populate(proposal, ['programme', 'evaluation']);
  const answer = allOf([
    mayTakeStep('authoriseProposal', proposalFacts(proposal, actor)),
    await maybe(context, proposal),
  ]);
  if (!answer.allowed || actor.personId === null) return new Refused(answer.allowed ? [] : answer.refusals);

  const closedBy = em.getReference(Person, actor.personId, { wrapped: true });
  em.assign(proposal, { status: 'AUTHORISED', closedBy, closedOn: today, ...made(context, proposal) });
  await em.flush();
  return proposal;
}

/** Whether what is proposed can be given as things stand now; they may have changed since it was proposed. */
async function maybe(context: ActorContext, proposal: QualificationProposal): Promise<Verdict> {
  const { em, actor } = context;
  const { code, validFrom, validUntil, authorisedFunction, person } = proposal;
  if (code !== null) {
    const evaluation = proposal.evaluation?.getEntity() ?? null;
    return checkTechnicalCode({
      personId: person.id,
      code,
      validFrom,
      validUntil,
      evaluatorId: proposal.evaluatedBy?.id ?? null,
      evaluation: evaluation && { personId: person.id, code: evaluation.code, result: evaluation.result },
      evidence: proposal.reason,
      hasPaper: proposal.document !== null,
      held: await em.find(TechnicalCode, { person: person.id, code }),
    });
  }
  const oldestFirst = { orderBy: { evaluatedOn: 'asc', id: 'asc' } } as const;
  const evaluations = await em.find(CompetenceEvaluation, { person: person.id }, oldestFirst);
  const answer = mayAuthorise({
    person: { ...(await factsOfPerson(context, person.id)), evaluations },
    authoriserId: actor.personId === person.id ? null : actor.personId,
    programme: proposal.programme?.getEntity().code ?? '',
    authorisedFunction,
    validFrom,
    validUntil,
  });
  if (answer.allowed) return answer;
  return { allowed: false, refusals: answer.refusals.filter((each) => each.code !== 'ACTOR_WITHOUT_PERSON') };
}

/** The qualification that a proposal comes to. */
function made({ em, actor }: ActorContext, proposal: QualificationProposal): object {
  const { code, source, person, programme, validFrom, validUntil, authorisedFunction } = proposal;
  const given = { id: newId(), person, validFrom };
  if (code !== null && source !== null) {
    const { evaluatedBy: evaluator, evaluation, document } = proposal;
    const rests = { source, evaluator, evaluation, document };
    return { technicalCode: em.create(TechnicalCode, { ...given, ...rests, code, validUntil }) };
  }
  if (programme === null || validUntil === null || actor.personId === null)
    throw new Error('A function is proposed in a programme, until a day');
  const authorisedBy = em.getReference(Person, actor.personId, { wrapped: true });
  const function_ = { programme, authorisedFunction, authorisedBy, validUntil };
  return { authorisation: em.create(Authorisation, { ...given, ...function_ }) };
}
