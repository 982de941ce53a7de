import type { GraphQLResolveInfo } from 'graphql';
import { PaperKind } from '@touchstone/rules';
import { Arg, Args, Authorized, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Door } from '../../auth/auth-checker.js';
import { command } from '../../command.js';
import type { ActorContext } from '../../context.js';
import { localId } from '../../graphql/ids.js';
import type { ListArgs } from '../../reading/list.js';
import { readPage } from '../../reading/read.js';
import { papersOfClient } from './client-papers.queries.js';
import { PaperTemplate } from './paper-template.entity.js';
import { PaperTemplateList } from './paper-template.list.js';
import { papersOf, templateDesk } from './papers.queries.js';
import { ClientPaper, Paper, TemplateDesk } from './papers.type.js';
import { publishTemplate, PublishTemplateInput, PublishTemplateResult } from './publish-template.js';

@Resolver(() => PaperTemplate)
export class PapersResolver {
  @Query(() => [Paper], { description: 'Every paper that a record calls for, as far as this reader gets it.' })
  @Authorized<Door>('document:read')
  papers(
    @Ctx() context: ActorContext,
    @Arg('recordId', () => ID, { description: 'Global id of the record.' }) recordId: string,
  ): Promise<readonly Paper[]> {
    return papersOf(context, recordId);
  }

  @Query(() => [ClientPaper], {
    description: "Every paper of a client's file that can be had by now, as far as this reader gets it; newest first.",
  })
  @Authorized<Door>('document:read')
  clientPapers(
    @Ctx() context: ActorContext,
    @Arg('clientId', () => ID, { description: 'Global id of the client.' }) clientId: string,
  ): Promise<readonly ClientPaper[]> {
    return papersOfClient(context, clientId);
  }

  @Query(() => TemplateDesk, { description: 'Everything needed to write a template of one reach.' })
  @Authorized<Door>('template:publish')
  // oxlint-disable-next-line max-params -- one per argument of the field
  templateDesk(
    @Ctx() context: ActorContext,
    @Arg('kind', () => PaperKind, { description: 'Of which paper.' }) kind: PaperKind,
    @Arg('programmeId', () => ID, { nullable: true, description: 'For which programme; for all where left out.' })
    programmeId?: string | null,
    @Arg('editionId', () => String, { nullable: true, description: 'For which edition of it; for all where left out.' })
    editionId?: string | null,
  ): Promise<TemplateDesk> {
    const programme = programmeId ? localId('Programme', programmeId) : null;
    return templateDesk(context, { kind, programmeId: programme, editionId: editionId ?? null });
  }

  @Query(() => PaperTemplateList.Connection, { description: 'Templates the body has published, all versions.' })
  @Authorized<Door>('template:publish')
  paperTemplates(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PaperTemplateList.Args) args: ListArgs,
  ): Promise<object> {
    return readPage(context, PaperTemplateList, { args, info });
  }

  @Mutation(() => PublishTemplateResult, { description: 'Publishes what a paper says from now on.' })
  @Authorized<Door>('template:publish')
  publishTemplate(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => PublishTemplateInput, { description: 'The template.' }) input: PublishTemplateInput,
  ): Promise<object> {
    return command(context, info, [publishTemplate, input]);
  }
}
