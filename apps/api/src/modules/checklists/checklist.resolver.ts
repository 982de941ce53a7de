import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Door } from '../../auth/auth-checker.js';
import { command } from '../../command.js';
import type { ActorContext } from '../../context.js';
import { ChecklistAnswer } from './checklist-answer.entity.js';
import { Checklist } from './checklist.type.js';
import { checklistsBeside } from './checklist.queries.js';
import { recordChecklist, RecordChecklistInput, RecordChecklistResult } from './record-checklist.js';

@Resolver(() => ChecklistAnswer)
export class ChecklistResolver {
  @Query(() => [Checklist], { description: 'The checklists there are, their items beside the leaves of an edition.' })
  @Authorized<Door>('audit:read')
  checklists(
    @Ctx() { editions }: ActorContext,
    @Arg('editionId', () => String, { description: 'Id of the edition.' }) editionId: string,
  ): readonly Checklist[] {
    return checklistsBeside(editions, editionId);
  }

  @Mutation(() => RecordChecklistResult, {
    description: 'Records what was found at items of a checklist; items that are not named stay as they are.',
  })
  @Authorized<Door>('audit:score')
  recordChecklist(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => RecordChecklistInput, { description: 'What was found.' }) input: RecordChecklistInput,
  ): Promise<object> {
    return command(context, info, [recordChecklist, input]);
  }
}
