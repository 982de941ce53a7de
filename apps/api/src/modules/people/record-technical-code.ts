import type { PlainDate } from '@touchstone/plain-date';
import { allOf, checkTechnicalCode, TechnicalCodeSource } from '@touchstone/rules';
import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { takeTurnsAt } from '../../database/take-turns.js';
import { newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { getRecord } from '../../records.js';
import { paperFor } from '../documents/index.js';
import { CompetenceEvaluation, Person, TechnicalCode } from './person.entity.js';

@InputType({ description: 'A field a person knows.' })
export class RecordTechnicalCodeInput {
  @Field(() => ID, { description: 'Who knows the field.' })
  personId!: string;

  @Field(() => String, { description: 'Code of the field, such as SC03.' })
  code!: string;

  @Field(() => TechnicalCodeSource, { description: 'What it rests on.' })
  source!: TechnicalCodeSource;

  @Field(() => PlainDateScalar, { description: 'First day it counts.' })
  validFrom!: PlainDate;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Last day it counts, if it ends.' })
  validUntil!: PlainDate | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Who found that the person knows it, another person; not asked where an evaluation is named.',
  })
  evaluatorId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The competence evaluation it rests on.' })
  evaluationId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The paper it rests on, an uploaded file.' })
  documentId!: string | null;

  @Field(() => String, { nullable: true, description: 'What was seen, where no evaluation and no paper says so.' })
  evidence!: string | null;
}

export const RecordTechnicalCodeResult = resultOf('RecordTechnicalCode', () => TechnicalCode);

/** Records a field that a person was found to know (专业代码). */
export async function recordTechnicalCode(
  context: ActorContext,
  { personId, evaluatorId, evaluationId, documentId, ...given }: RecordTechnicalCodeInput,
): Promise<Answer<TechnicalCode>> {
  const { em } = context;
  const facts = { ...given, evidence: given.evidence?.trim() || null };
  const person = await getRecord(context, Person, personId);
  await takeTurnsAt(context, Person, person.id);
  const held = await em.find(TechnicalCode, { person: person.id, code: facts.code });
  const evaluation = evaluationId === null ? null : await getRecord(context, CompetenceEvaluation, evaluationId);
  const named = evaluatorId === null ? null : await getRecord(context, Person, evaluatorId);
  const evaluator = evaluation?.evaluator ?? named;
  const { paper, verdict: filed } = await paperFor(context, person.id, documentId);
  const answer = allOf([
    checkTechnicalCode({
      ...facts,
      personId: person.id,
      evaluatorId: evaluator?.id ?? null,
      evaluation: evaluation && {
        personId: evaluation.person.id,
        code: evaluation.code,
        result: evaluation.result,
      },
      hasPaper: paper !== null,
      held,
    }),
    filed,
  ]);
  if (!answer.allowed) return new Refused(answer.refusals);

  const rests = { evaluator, evaluation, document: paper };
  const technicalCode = em.create(TechnicalCode, { ...facts, ...rests, id: newId(), person });
  if (paper) paper.personId = person.id;
  await em.flush();
  return technicalCode;
}
