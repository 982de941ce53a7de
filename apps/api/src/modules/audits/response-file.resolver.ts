import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { Door } from '../../auth/auth-checker.js';
import { command } from '../../command.js';
import type { ActorContext } from '../../context.js';
import { addResponseFiles, AddResponseFilesInput, AddResponseFilesResult } from './add-response-files.js';
import { removeResponseFile, RemoveResponseFileInput, RemoveResponseFileResult } from './remove-response-file.js';
import { ResponseFile } from './response-file.entity.js';

/** Evidence kept with answers. */
@Resolver(() => ResponseFile)
export class ResponseFileResolver {
  @Mutation(() => AddResponseFilesResult, { description: 'Puts kept files to the answers of leaves.' })
  @Authorized<Door>('audit:score')
  addResponseFiles(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => AddResponseFilesInput, { description: 'Which to which.' }) input: AddResponseFilesInput,
  ): Promise<object> {
    return command(context, info, [addResponseFiles, input]);
  }

  @Mutation(() => RemoveResponseFileResult, { description: 'Takes a file off a leaf again, before the report.' })
  @Authorized<Door>('audit:score')
  removeResponseFile(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => RemoveResponseFileInput, { description: 'Which.' }) input: RemoveResponseFileInput,
  ): Promise<object> {
    return command(context, info, [removeResponseFile, input]);
  }
}
