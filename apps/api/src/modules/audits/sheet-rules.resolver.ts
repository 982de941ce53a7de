import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Bilingual } from '../../graphql/bilingual.type.js';
import { Needs } from '../../reading/registry.js';
import { Scorecard } from './scorecard.entity.js';
import { evaluationOf } from './scorecard-sheet.js';

/** A level of an evaluation, and the score it asks for. */
@ObjectType({ description: 'A level of an evaluation, and the score it asks for.' })
export class SheetBand {
  @Field(() => String, { description: 'Code of the level.' })
  code!: string;

  @Field(() => String, { description: 'The lowest score that reaches it, as a decimal.' })
  min!: string;

  @Field(() => Bilingual, { description: 'Its name.' })
  title!: Bilingual;
}

/** What a score sheet's preview needs of the edition beside its criteria. */
@ObjectType({ description: 'What the evaluation says beside its criteria: a preview needs no more.' })
export class SheetRules {
  @Field(() => Bilingual, { description: "The evaluation's title." })
  title!: Bilingual;

  @Field(() => [SheetBand], { description: 'Its levels.' })
  bands!: readonly SheetBand[];

  @Field(() => Int, { description: 'So many special deductions fail it, whatever its score.' })
  specialDeductionLimit!: number;

  @Field(() => Int, { description: 'No more special bonuses than this.' })
  bonusLimit!: number;
}

@Resolver(() => Scorecard)
export class SheetRulesResolver {
  @FieldResolver(() => SheetRules, { description: 'What its evaluation says beside the criteria.' })
  @Needs(Scorecard, 'editionId', 'evaluation')
  rules(
    @Root() { editionId, evaluation: id }: Pick<Scorecard, 'editionId' | 'evaluation'>,
    @Ctx() { editions }: ActorContext,
  ): SheetRules {
    const { title, bands, limits } = evaluationOf(editions.get(editionId), id);
    const { specialDeductionLimit, bonusLimit } = limits;
    const items = bands.items.map(({ code, min, title: name }) => ({ code, min, title: name }));
    return { title, bands: items, specialDeductionLimit, bonusLimit };
  }
}
