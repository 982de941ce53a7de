import type { NamedCriterion } from '@touchstone/rules';
import type { SchemeEdition } from '@touchstone/schemes';
import { Field, InputType, ObjectType } from 'type-graphql';
import { Bilingual } from '../../graphql/bilingual.type.js';
import type { NonconformityGround } from './nonconformity.entity.js';

@InputType({ description: 'A criterion that is not met.' })
export class NamedCriterionInput {
  @Field(() => String, {
    nullable: true,
    description: 'Evaluation of the criterion; may be left out where only one has it.',
  })
  evaluation!: string | null;

  @Field(() => String, { description: 'Leaf that is not met.' })
  criterion!: string;
}

/** A criterion that is not met, as the API shows it. */
@ObjectType({ description: 'A criterion that is not met.' })
export class NonconformityCriterion {
  @Field(() => String, { description: 'Its evaluation.' })
  evaluation!: string;

  @Field(() => String, { description: 'Its code.' })
  criterion!: string;

  @Field(() => Bilingual, { nullable: true, description: 'Its title, where its edition is installed.' })
  title!: Bilingual | null;
}

/** A criterion as somebody named it, and what the edition says of it. */
interface Named {
  readonly ground: NonconformityGround;
  readonly named: NamedCriterion;
}

/** Finds named criteria in an edition; those named before are repeated. */
export function groundsOf(
  { evaluations }: SchemeEdition,
  inputs: readonly NamedCriterionInput[],
  before: readonly NonconformityGround[] = [],
): readonly Named[] {
  const seen = new Set(before.map(keyOf));
  return inputs.map(({ evaluation, criterion }) => {
    const leafOf = (id: string) =>
      evaluations.find((each) => each.id === id)?.criteria.find(({ code, leaf }) => leaf && code === criterion);
    const having = evaluations.filter(({ id }) => leafOf(id)).map(({ id }) => id);
    const only = having.length === 1 ? having[0] : undefined;
    const ground = { evaluation: evaluation ?? only ?? '', criterion };
    const leaf = leafOf(ground.evaluation);
    const isRepeated = seen.has(keyOf(ground));
    seen.add(keyOf(ground));
    return {
      ground,
      named: { criterion, isKnown: leaf !== undefined, isEncouraged: leaf?.encouraged ?? false, isRepeated },
    };
  });
}

/** Criteria with the titles their edition gives them. */
export function shownGrounds(
  edition: SchemeEdition | undefined,
  grounds: readonly NonconformityGround[],
): readonly NonconformityCriterion[] {
  return grounds.map(({ evaluation, criterion }) => {
    const found = edition?.evaluations.find(({ id }) => id === evaluation)?.criteria;
    return { evaluation, criterion, title: found?.find(({ code }) => code === criterion)?.title ?? null };
  });
}

function keyOf({ evaluation, criterion }: NonconformityGround): string {
  return `${evaluation}:${criterion}`;
}
