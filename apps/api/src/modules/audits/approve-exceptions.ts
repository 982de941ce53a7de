import { mayApproveExceptions, ResponseVerdict } from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { Person } from '../people/index.js';
import { Audit } from './audit.entity.js';
import { getScorecardForChange } from './answers.queries.js';
import { seatOf } from './fieldwork.queries.js';
import { storedAnswersOf } from './scorecard-answers.js';
import { Scorecard } from './scorecard.entity.js';
import { sheetOf } from './scorecard-sheet.js';

@InputType({ description: 'Tailored leaves and bonuses to be agreed to.' })
export class ApproveExceptionsInput {
  @Field(() => ID, { description: 'The scorecard.' })
  scorecardId!: string;

  @Field(() => Int, { description: 'Version that was read.' })
  expectedVersion!: number;

  @Field(() => [String], { description: 'Codes of leaves that are tailored out.' })
  criteria!: string[];

  @Field(() => [ID], { description: 'Ids of special bonuses.' })
  specialBonuses!: string[];
}

export const ApproveExceptionsResult = resultOf('ApproveExceptions', () => Scorecard);

/** Agrees to leaves tailored out and to special bonuses. Whoever sits on the team in any seat cannot. */
export async function approveExceptions(
  context: ActorContext,
  input: ApproveExceptionsInput,
): Promise<Answer<Scorecard>> {
  const { em, actor, editions, today } = context;
  const scorecard = await getScorecardForChange(context, input);
  const audit = await em.findOneOrFail(Audit, { id: scorecard.audit.id });
  const person = actor.personId ? await em.findOne(Person, { id: actor.personId }) : null;
  const { leaves, responses } = sheetOf(editions, scorecard);
  const tailored = new Map(
    responses.flatMap((each) => (each.verdict === ResponseVerdict.NOT_APPLICABLE ? [[each.criterion, each]] : [])),
  );

  const answer = mayApproveExceptions({
    auditStatus: audit.status,
    scorecardStatus: scorecard.status,
    isPerson: person !== null,
    seat: await seatOf(context, audit.id),
    criteria: input.criteria.map((criterion) => ({
      criterion,
      isTailored: tailored.has(criterion),
      justification: tailored.get(criterion)?.justification ?? null,
    })),
    bonuses: input.specialBonuses.map((id) => ({ isKnown: scorecard.specialBonuses.some((each) => each.id === id) })),
  });
  if (!answer.allowed) return new Refused(answer.refusals);
  if (!person) throw new Error('An approval was allowed to nobody');

  const approval = { personId: person.id, name: person.name, on: today };
  const { notes } = storedAnswersOf(
    leaves,
    responses.map((each) => (input.criteria.includes(each.criterion) ? { ...each, approval } : each)),
  );
  const specialBonuses = scorecard.specialBonuses.map((each) =>
    input.specialBonuses.includes(each.id) ? { ...each, approval } : each,
  );
  em.assign(scorecard, { notes, specialBonuses });
  await em.flush();
  return scorecard;
}
