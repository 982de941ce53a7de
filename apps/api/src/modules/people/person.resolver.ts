import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Door } from '../../auth/auth-checker.js';
import { command } from '../../command.js';
import type { ActorContext } from '../../context.js';
import type { ListArgs } from '../../reading/list.js';
import { findRecord, readPage } from '../../reading/read.js';
import { Person } from './person.entity.js';
import { amendPerson, AmendPersonInput, AmendPersonResult } from './amend-person.js';
import { PersonList } from './person.list.js';
import { recordDeparture, RecordDepartureInput, RecordDepartureResult } from './record-departure.js';
import { registerPerson, RegisterPersonInput, RegisterPersonResult } from './register-person.js';

@Resolver(() => Person)
export class PersonResolver {
  @Query(() => Person, { nullable: true, description: 'One record; null when there is none for this reader.' })
  @Authorized<Door>('person:read')
  person(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Global id.' }) id: string,
  ): Promise<object | null> {
    return findRecord(context, { type: 'Person', id, info });
  }

  @Query(() => PersonList.Connection, { description: 'Persons.' })
  @Authorized<Door>('person:read')
  people(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PersonList.Args) args: ListArgs,
  ): Promise<object> {
    return readPage(context, PersonList, { args, info });
  }

  @Mutation(() => RegisterPersonResult, { description: 'Enters somebody who works for the body.' })
  @Authorized<Door>('person:keep')
  registerPerson(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => RegisterPersonInput, { description: 'The person.' }) input: RegisterPersonInput,
  ): Promise<object> {
    return command(context, info, [registerPerson, input]);
  }

  @Mutation(() => AmendPersonResult, { description: 'Brings up to date what is recorded of a person.' })
  @Authorized<Door>('person:keep')
  amendPerson(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => AmendPersonInput, { description: 'The person as recorded from now on.' })
    input: AmendPersonInput,
  ): Promise<object> {
    return command(context, info, [amendPerson, input]);
  }

  @Mutation(() => RecordDepartureResult, { description: 'Records that a person leaves the body.' })
  @Authorized<Door>('person:keep')
  recordDeparture(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => RecordDepartureInput, { description: 'Who, and the last day.' }) input: RecordDepartureInput,
  ): Promise<object> {
    return command(context, info, [recordDeparture, input]);
  }
}
