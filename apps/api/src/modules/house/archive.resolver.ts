import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Door } from '../../auth/auth-checker.js';
import { command } from '../../command.js';
import type { ActorContext } from '../../context.js';
import type { ListArgs } from '../../reading/list.js';
import { findRecord, readPage } from '../../reading/read.js';
import { openTechnicalFile, OpenTechnicalFileInput, OpenTechnicalFileResult } from './open-technical-file.js';
import { sealTechnicalFile, SealTechnicalFileInput, SealTechnicalFileResult } from './seal-technical-file.js';
import { decideDisposal, DecideDisposalInput, DecideDisposalResult } from './decide-disposal.js';
import {
  destroyTechnicalFile,
  DestroyTechnicalFileInput,
  DestroyTechnicalFileResult,
} from './destroy-technical-file.js';
import { placeLegalHold, PlaceLegalHoldInput, PlaceLegalHoldResult } from './place-legal-hold.js';
import { liftLegalHold, LiftLegalHoldInput, LiftLegalHoldResult } from './lift-legal-hold.js';
import { TechnicalFileList } from './technical-file.list.js';
import { LegalHold, TechnicalFile } from './technical-file.entity.js';
import { LegalHoldList } from './legal-hold.list.js';
import { fileIndex } from './file-index.queries.js';
import { FileIndex } from './house.type.js';

@Resolver()
export class ArchiveResolver {
  @Query(() => TechnicalFile, { nullable: true, description: 'One record; null when there is none for this reader.' })
  @Authorized<Door>('house:read')
  technicalFile(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Global id.' }) id: string,
  ): Promise<object | null> {
    return findRecord(context, { type: 'TechnicalFile', id, info });
  }

  @Query(() => TechnicalFileList.Connection, { description: 'Technical files (技术档案).' })
  @Authorized<Door>('house:read')
  technicalFiles(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => TechnicalFileList.Args) args: ListArgs,
  ): Promise<object> {
    return readPage(context, TechnicalFileList, { args, info });
  }

  @Query(() => LegalHold, { nullable: true, description: 'One record; null when there is none for this reader.' })
  @Authorized<Door>('house:read')
  legalHold(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Global id.' }) id: string,
  ): Promise<object | null> {
    return findRecord(context, { type: 'LegalHold', id, info });
  }

  @Query(() => LegalHoldList.Connection, { description: 'Legal holds (法律保留).' })
  @Authorized<Door>('house:read')
  legalHolds(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => LegalHoldList.Args) args: ListArgs,
  ): Promise<object> {
    return readPage(context, LegalHoldList, { args, info });
  }

  @Query(() => FileIndex, { description: 'The index of a technical file (归档目录) as it stands today.' })
  @Authorized<Door>('house:read')
  technicalFileIndex(
    @Ctx() context: ActorContext,
    @Arg('id', () => ID, { description: 'Global id of the technical file.' }) id: string,
  ): Promise<FileIndex> {
    return fileIndex(context, id);
  }

  @Mutation(() => OpenTechnicalFileResult, { description: 'Opens the technical file (技术档案) of a decision.' })
  @Authorized<Door>('archive:keep')
  openTechnicalFile(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => OpenTechnicalFileInput, { description: 'The decision.' }) input: OpenTechnicalFileInput,
  ): Promise<object> {
    return command(context, info, [openTechnicalFile, input]);
  }

  @Mutation(() => SealTechnicalFileResult, {
    description: 'Seals a technical file (封存): its index and hashes are frozen.',
  })
  @Authorized<Door>('archive:keep')
  sealTechnicalFile(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => SealTechnicalFileInput, { description: 'The file.' }) input: SealTechnicalFileInput,
  ): Promise<object> {
    return command(context, info, [sealTechnicalFile, input]);
  }

  @Mutation(() => DecideDisposalResult, {
    description: 'Decides on a file whose time of keeping is over: kept on, or released.',
  })
  @Authorized<Door>('archive:dispose')
  decideDisposal(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => DecideDisposalInput, { description: 'What is decided.' }) input: DecideDisposalInput,
  ): Promise<object> {
    return command(context, info, [decideDisposal, input]);
  }

  @Mutation(() => DestroyTechnicalFileResult, {
    description: 'Destroys the kept files of a released technical file (销毁); their hashes stay.',
  })
  @Authorized<Door>('archive:keep')
  destroyTechnicalFile(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => DestroyTechnicalFileInput, { description: 'Which, and why.' }) input: DestroyTechnicalFileInput,
  ): Promise<object> {
    return command(context, info, [destroyTechnicalFile, input]);
  }

  @Mutation(() => PlaceLegalHoldResult, { description: 'Places a legal hold (法律保留) on the records of a client.' })
  @Authorized<Door>('archive:dispose')
  placeLegalHold(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => PlaceLegalHoldInput, { description: 'The client.' }) input: PlaceLegalHoldInput,
  ): Promise<object> {
    return command(context, info, [placeLegalHold, input]);
  }

  @Mutation(() => LiftLegalHoldResult, { description: 'Lifts a legal hold.' })
  @Authorized<Door>('archive:dispose')
  liftLegalHold(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => LiftLegalHoldInput, { description: 'Which.' }) input: LiftLegalHoldInput,
  ): Promise<object> {
    return command(context, info, [liftLegalHold, input]);
  }
}
