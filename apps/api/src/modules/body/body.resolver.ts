import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Door } from '../../auth/auth-checker.js';
import { command } from '../../command.js';
import type { ActorContext } from '../../context.js';
import { globalId } from '../../graphql/ids.js';
import { findRecord } from '../../reading/read.js';
import { BodyProfile } from './body-profile.entity.js';
import { setBodyProfile, SetBodyProfileInput, SetBodyProfileResult } from './set-body-profile.js';
import { setBodyTerms, SetBodyTermsInput, SetBodyTermsResult } from './set-body-terms.js';
import { setKpiThresholds, SetKpiThresholdsInput, SetKpiThresholdsResult } from './set-kpi-thresholds.js';
import { setDemoDay, SetDemoDayInput, SetDemoDayResult } from './set-demo-day.js';

@Resolver(() => BodyProfile)
export class BodyResolver {
  @Query(() => BodyProfile, {
    nullable: true,
    description: 'The body this installation serves; null before it is named.',
  })
  @Authorized<Door>('body:read')
  async bodyProfile(@Ctx() context: ActorContext, @Info() info: GraphQLResolveInfo): Promise<object | null> {
    const body = await context.em.findOne(BodyProfile, { onlyOne: 1 }, { fields: ['id'] });
    return body && findRecord(context, { type: 'BodyProfile', id: globalId('BodyProfile', body.id), info });
  }

  @Mutation(() => SetBodyProfileResult, { description: 'Says who the body is, as its certificates will carry it.' })
  @Authorized<Door>('body:set')
  setBodyProfile(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => SetBodyProfileInput, { description: 'The body.' }) input: SetBodyProfileInput,
  ): Promise<object> {
    return command(context, info, [setBodyProfile, input]);
  }

  @Mutation(() => SetBodyTermsResult, { description: 'Sets the periods that are a policy of the body.' })
  @Authorized<Door>('body:set')
  setBodyTerms(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => SetBodyTermsInput, { description: 'The periods.' }) input: SetBodyTermsInput,
  ): Promise<object> {
    return command(context, info, [setBodyTerms, input]);
  }

  @Mutation(() => SetKpiThresholdsResult, {
    description: 'Sets from where on figures are watched, and from where on something is done (关键指标预警值).',
  })
  @Authorized<Door>('kpi:set')
  setKpiThresholds(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => SetKpiThresholdsInput, { description: 'The thresholds.' }) input: SetKpiThresholdsInput,
  ): Promise<object> {
    return command(context, info, [setKpiThresholds, input]);
  }

  @Mutation(() => SetDemoDayResult, {
    description: "Moves a demonstration's calendar; refused where the body is real.",
  })
  @Authorized<Door>('demo:set-day')
  setDemoDay(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => SetDemoDayInput, { description: 'The day.' }) input: SetDemoDayInput,
  ): Promise<object> {
    return command(context, info, [setDemoDay, input]);
  }
}
