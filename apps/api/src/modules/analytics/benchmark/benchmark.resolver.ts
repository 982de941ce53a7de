import { Arg, Authorized, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Door } from '../../../auth/auth-checker.js';
import type { ActorContext } from '../../../context.js';
import { benchmark } from './benchmark.js';
import { Benchmark } from './benchmark.type.js';

@Resolver()
export class BenchmarkResolver {
  @Query(() => Benchmark, {
    description: 'A client beside its peers; groups that would tell of one of them are withheld (同行对比).',
  })
  @Authorized<Door>('benchmark:read')
  benchmark(
    @Ctx() context: ActorContext,
    @Arg('clientId', () => ID, { description: 'The client; a contact asks of its own alone.' }) clientId: string,
  ): Promise<Benchmark> {
    return benchmark(context, clientId);
  }
}
