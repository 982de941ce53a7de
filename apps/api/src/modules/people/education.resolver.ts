import { educationYears } from '@touchstone/rules';
import type { EducationFacts } from '@touchstone/rules';
import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import { Arg, Authorized, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import type { Door } from '../../auth/auth-checker.js';
import { command } from '../../command.js';
import type { ActorContext } from '../../context.js';
import { Needs, rowFact } from '../../reading/registry.js';
import { EducationYearShown } from './education-year.type.js';
import { Person } from './person.entity.js';
import { recordEducation, RecordEducationInput, RecordEducationResult } from './record-education.js';
import { removeEducation, RemoveEducationInput, RemoveEducationResult } from './remove-education.js';

type Facts = Omit<EducationFacts, 'today'>;

const EDUCATION = rowFact(Person, 'educationFacts', ({ alias, scope }) => {
  const person = sql.ref(`${alias}.id`);
  return sql`(select json_build_object(
    'done', (select coalesce(json_agg(json_build_object('doneOn', did.done_on, 'hours', did.hours::text,
        'professional', did.professional)), '[]'::json)
      from continuing_education did where did.person_id = ${person} and did.removed_on is null
        and ${scope('ContinuingEducation', 'did')}),
    'registrations', (select coalesce(json_agg(json_build_object('validFrom', held.valid_from,
        'validUntil', held.valid_until)), '[]'::json)
      from registration held where held.person_id = ${person} and ${scope('Registration', 'held')}),
    'target', body.education_hours_yearly, 'professionalTarget', body.professional_hours_yearly)
    from body_profile body limit 1)`;
});

@Resolver(() => Person)
export class EducationResolver {
  @Mutation(() => RecordEducationResult, {
    description: 'Records what a person learned (继续教育); of oneself, or of anybody where one keeps their records.',
  })
  @Authorized<Door>('person:declare-interest')
  recordEducation(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => RecordEducationInput, { description: 'What was learned.' }) input: RecordEducationInput,
  ): Promise<object> {
    return command(context, info, [recordEducation, input]);
  }

  @Mutation(() => RemoveEducationResult, { description: 'Takes hours out of the count that were recorded wrongly.' })
  @Authorized<Door>('person:keep')
  removeEducation(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => RemoveEducationInput, { description: 'Which, and why.' }) input: RemoveEducationInput,
  ): Promise<object> {
    return command(context, info, [removeEducation, input]);
  }

  @FieldResolver(() => [EducationYearShown], {
    description: 'Hours of continuing education by year against what the body asks, the newest year first.',
  })
  @Needs(Person, EDUCATION)
  educationYears(
    @Root() { educationFacts }: { readonly educationFacts: Facts },
    @Ctx() { today }: ActorContext,
  ): readonly EducationYearShown[] {
    const { target, professionalTarget } = educationFacts;
    return educationYears({ ...educationFacts, today }).map((year) => ({ ...year, target, professionalTarget }));
  }
}
