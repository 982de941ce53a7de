import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { Door } from '../../auth/auth-checker.js';
import { command } from '../../command.js';
import type { ActorContext } from '../../context.js';
import { cancelLeave, CancelLeaveInput, CancelLeaveResult } from './cancel-leave.js';
import { endContract, EndContractInput, EndContractResult } from './end-contract.js';
import { recordContract, RecordContractInput, RecordContractResult } from './record-contract.js';
import { recordLeave, RecordLeaveInput, RecordLeaveResult } from './record-leave.js';

@Resolver()
export class EmploymentResolver {
  @Mutation(() => RecordContractResult, { description: 'Records a contract of a person with the body (合同).' })
  @Authorized<Door>('person:keep')
  recordContract(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => RecordContractInput, { description: 'The contract.' }) input: RecordContractInput,
  ): Promise<object> {
    return command(context, info, [recordContract, input]);
  }

  @Mutation(() => EndContractResult, { description: 'Ends a contract.' })
  @Authorized<Door>('person:keep')
  endContract(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => EndContractInput, { description: 'Which, and its last day.' }) input: EndContractInput,
  ): Promise<object> {
    return command(context, info, [endContract, input]);
  }

  @Mutation(() => RecordLeaveResult, { description: 'Records days on which a person is away (请假).' })
  @Authorized<Door>('person:keep')
  recordLeave(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => RecordLeaveInput, { description: 'The leave.' }) input: RecordLeaveInput,
  ): Promise<object> {
    return command(context, info, [recordLeave, input]);
  }

  @Mutation(() => CancelLeaveResult, { description: 'Cancels a leave that is not taken.' })
  @Authorized<Door>('person:keep')
  cancelLeave(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => CancelLeaveInput, { description: 'Which, and why.' }) input: CancelLeaveInput,
  ): Promise<object> {
    return command(context, info, [cancelLeave, input]);
  }
}
