import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { Door } from '../../auth/auth-checker.js';
import type { ActorContext } from '../../context.js';
import type { ListArgs } from '../../reading/list.js';
import { findRecord, readPage } from '../../reading/read.js';
import { Person } from './person.entity.js';
import { PersonList } from './person.list.js';

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
}
