import { witnessDue } from '@touchstone/rules';
import type { WitnessDueFacts } from '@touchstone/rules';
import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import { Arg, Authorized, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import type { Door } from '../../auth/auth-checker.js';
import { command } from '../../command.js';
import type { ActorContext } from '../../context.js';
import { Needs, rowFact } from '../../reading/registry.js';
import { Person } from '../people/index.js';
import { cancelWitness, CancelWitnessInput, CancelWitnessResult } from './cancel-witness.js';
import { planWitness, PlanWitnessInput, PlanWitnessResult } from './plan-witness.js';
import { recordWitness, RecordWitnessInput, RecordWitnessResult } from './record-witness.js';
import { WitnessDueShown } from './witness-due.type.js';

const WITNESSING = rowFact(Person, 'witnessFacts', ({ alias, scope }) => {
  const person = sql.ref(`${alias}.id`);
  return sql`json_build_object(
    'registrations', (select coalesce(json_agg(json_build_object('grade', held.grade, 'validFrom', held.valid_from,
        'validUntil', held.valid_until)), '[]'::json)
      from registration held where held.person_id = ${person} and ${scope('Registration', 'held')}),
    'done', (select coalesce(json_agg(json_build_object('doneOn', seen.done_on, 'result', seen.result)), '[]'::json)
      from witness seen where seen.person_id = ${person} and seen.done_on is not null and ${scope('Witness', 'seen')}),
    'audits', (select coalesce(json_agg(json_build_object('startsOn', held.starts_on, 'endsOn', held.ends_on)), '[]'::json)
      from audit held join team_assignment seat on seat.audit_id = held.id
      where seat.person_id = ${person} and seat.role in ('LEADER', 'AUDITOR') and held.status <> 'CANCELLED'
        and ${scope('Audit', 'held')}))`;
});

@Resolver(() => Person)
export class WitnessResolver {
  @Mutation(() => PlanWitnessResult, { description: 'Plans that somebody watches how a person audits (见证).' })
  @Authorized<Door>('person:keep')
  planWitness(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => PlanWitnessInput, { description: 'Who, by whom, where and when.' }) input: PlanWitnessInput,
  ): Promise<object> {
    return command(context, info, [planWitness, input]);
  }

  @Mutation(() => RecordWitnessResult, { description: 'Records what a witnessed audit came to.' })
  @Authorized<Door>('person:witness')
  recordWitness(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => RecordWitnessInput, { description: 'Which, and what it came to.' }) input: RecordWitnessInput,
  ): Promise<object> {
    return command(context, info, [recordWitness, input]);
  }

  @Mutation(() => CancelWitnessResult, { description: 'Gives up a planned witnessing.' })
  @Authorized<Door>('person:keep')
  cancelWitness(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => CancelWitnessInput, { description: 'Which, and why.' }) input: CancelWitnessInput,
  ): Promise<object> {
    return command(context, info, [cancelWitness, input]);
  }

  @FieldResolver(() => [WitnessDueShown], {
    description: 'Witnessings the person owes: one in each period of the registration, one after a promotion.',
  })
  @Needs(Person, WITNESSING)
  witnessDue(
    @Root() { witnessFacts }: { readonly witnessFacts: Omit<WitnessDueFacts, 'today'> },
    @Ctx() { today }: ActorContext,
  ): WitnessDueShown[] {
    return [...witnessDue({ ...witnessFacts, today })];
  }
}
