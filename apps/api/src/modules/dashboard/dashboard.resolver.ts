import { Arg, Authorized, Ctx, FieldResolver, ID, Query, Resolver } from 'type-graphql';
import { SIGNED_IN } from '../../auth/auth-checker.js';
import type { Door } from '../../auth/auth-checker.js';
import type { ActorContext } from '../../context.js';
import { countsOf, levelDistribution, meanScores, surveillanceByMonth } from './dashboard.queries.js';
import { Dashboard, DashboardCounts, LevelCount, MeanScore, SurveillanceMonth, WorkItem } from './dashboard.type.js';
import { myWork } from './my-work.queries.js';
import { NextAction } from './next-action.type.js';
import { nextActions } from './next-actions.js';

@Resolver(() => Dashboard)
export class DashboardResolver {
  @Query(() => Dashboard, { description: 'What a reader sees first.' })
  @Authorized<Door>('dashboard:read')
  dashboard(@Ctx() { today }: ActorContext): Dashboard {
    return { today };
  }

  @Query(() => [NextAction], {
    description:
      'What may be done next with a record that moves by a table, such as an application or an audit, or with a certified file.',
  })
  @Authorized<Door>(SIGNED_IN)
  nextActions(
    @Ctx() context: ActorContext,
    @Arg('id', () => ID, { description: 'Global id of the record.' }) id: string,
  ): Promise<NextAction[]> {
    return nextActions(context, id);
  }

  @FieldResolver(() => DashboardCounts, { description: 'Figures at a glance.' })
  counts(@Ctx() context: ActorContext): Promise<DashboardCounts> {
    return countsOf(context);
  }

  @FieldResolver(() => [WorkItem], { description: 'What waits for the reader, the most urgent first.' })
  myWork(@Ctx() context: ActorContext): Promise<WorkItem[]> {
    return myWork(context);
  }

  @FieldResolver(() => [SurveillanceMonth], {
    description: 'Surveillance by the month it is due in, overdue ones included.',
  })
  surveillanceByMonth(@Ctx() context: ActorContext): Promise<SurveillanceMonth[]> {
    return surveillanceByMonth(context);
  }

  @FieldResolver(() => [LevelCount], { description: 'Certificates in force by programme and level.' })
  levelDistribution(@Ctx() context: ActorContext): Promise<LevelCount[]> {
    return levelDistribution(context);
  }

  @FieldResolver(() => [MeanScore], {
    description: 'Mean scores by sector and year; empty for whoever may not analyse.',
  })
  async meanScores(@Ctx() context: ActorContext): Promise<MeanScore[]> {
    return context.actor.permissions.has('analytics:read') ? meanScores(context) : [];
  }
}
