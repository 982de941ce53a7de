import type { PlainDate } from '@touchstone/plain-date';
import {
  allOf,
  AuthorisedFunction,
  checkCompetenceEvaluation,
  CompetenceResult,
  EvaluationMethod,
} from '@touchstone/rules';
import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { getRecord } from '../../records.js';
import { paperFor } from '../documents/index.js';
import { Programme } from '../programmes/index.js';
import { CompetenceEvaluation, Person } from './person.entity.js';

@InputType({ description: "A judgement of a person's competence, by the person who acts." })
export class RecordCompetenceEvaluationInput {
  @Field(() => ID, { description: 'Whose competence was judged.' })
  personId!: string;

  @Field(() => AuthorisedFunction, { description: 'For which function.' })
  authorisedFunction!: AuthorisedFunction;

  @Field(() => String, { nullable: true, description: 'For which field, if for one, such as SC03.' })
  code!: string | null;

  @Field(() => EvaluationMethod, { description: 'How.' })
  method!: EvaluationMethod;

  @Field(() => CompetenceResult, { description: 'What was found.' })
  result!: CompetenceResult;

  @Field(() => ID, { nullable: true, description: 'In which programme, if in one.' })
  programmeId!: string | null;

  @Field(() => String, { nullable: true, description: 'What was judged against (能力准则).' })
  criteria!: string | null;

  @Field(() => String, { description: 'What was seen.' })
  evidence!: string;

  @Field(() => PlainDateScalar, { description: 'Day of the evaluation.' })
  evaluatedOn!: PlainDate;

  @Field(() => ID, { nullable: true, description: 'The record of the evaluation, an uploaded file.' })
  documentId!: string | null;
}

export const RecordCompetenceEvaluationResult = resultOf('RecordCompetenceEvaluation', () => CompetenceEvaluation);

/** Records how a person's competence was judged (能力评价). The acting person is the evaluator: nobody signs for another. */
export async function recordCompetenceEvaluation(
  context: ActorContext,
  { personId, programmeId, documentId, ...facts }: RecordCompetenceEvaluationInput,
): Promise<Answer<CompetenceEvaluation>> {
  const { em, actor, today } = context;
  const person = await getRecord(context, Person, personId);
  const programme = programmeId === null ? null : await getRecord(context, Programme, programmeId);
  const { paper, verdict: filed } = await paperFor(context, person.id, documentId);
  const answer = allOf([
    checkCompetenceEvaluation({ ...facts, personId: person.id, evaluatorId: actor.personId, today }),
    filed,
  ]);
  if (!answer.allowed || actor.personId === null) return new Refused(answer.allowed ? [] : answer.refusals);

  const evaluator = em.getReference(Person, actor.personId, { wrapped: true });
  const told = { ...facts, programme, document: paper };
  const evaluation = em.create(CompetenceEvaluation, { ...told, id: newId(), person, evaluator });
  if (paper) paper.personId = person.id;
  await em.flush();
  return evaluation;
}
