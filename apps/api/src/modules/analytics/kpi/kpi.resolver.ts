import { Kpi } from '@touchstone/rules';
import { Arg, Authorized, Ctx, Query, Resolver } from 'type-graphql';
import type { Door } from '../../../auth/auth-checker.js';
import type { ActorContext } from '../../../context.js';
import { kpiRecords, kpis } from './kpi.queries.js';
import { KpiFigure, KpiRecord } from './kpi.type.js';

@Resolver()
export class KpiResolver {
  @Query(() => [KpiFigure], {
    description:
      'The figures the body steers by, with its thresholds (关键指标): those of records that the reader may read.',
  })
  @Authorized<Door>('analytics:read')
  kpis(@Ctx() context: ActorContext): Promise<KpiFigure[]> {
    return kpis(context);
  }

  @Query(() => [KpiRecord], {
    description: 'The records behind a figure, those that make it worse first; 200 at most.',
  })
  @Authorized<Door>('analytics:read')
  kpiRecords(
    @Ctx() context: ActorContext,
    @Arg('kpi', () => Kpi, { description: 'Which figure.' }) kpi: Kpi,
  ): Promise<KpiRecord[]> {
    return kpiRecords(context, kpi);
  }
}
