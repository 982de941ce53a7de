import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Door } from '../auth/auth-checker.js';
import { command } from '../command.js';
import type { ActorContext } from '../context.js';
import type { ListArgs } from '../reading/list.js';
import { findRecord, readPage } from '../reading/read.js';
import { Job } from './job.entity.js';
import { JobList } from './job.list.js';
import { retryJob, RetryJobInput, RetryJobResult } from './retry-job.js';

@Resolver(() => Job)
export class JobResolver {
  @Query(() => Job, { nullable: true, description: 'One job; null when there is none for this reader.' })
  @Authorized<Door>('job:keep')
  job(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Global id.' }) id: string,
  ): Promise<object | null> {
    return findRecord(context, { type: 'Job', id, info });
  }

  @Query(() => JobList.Connection, { description: 'What the house does by itself, the newest first.' })
  @Authorized<Door>('job:keep')
  jobs(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => JobList.Args) args: ListArgs,
  ): Promise<object> {
    return readPage(context, JobList, { args, info });
  }

  @Mutation(() => RetryJobResult, { description: 'Has a job tried again now.' })
  @Authorized<Door>('job:keep')
  retryJob(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => RetryJobInput, { description: 'Which.' }) input: RetryJobInput,
  ): Promise<object> {
    return command(context, info, [retryJob, input]);
  }
}
