import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Door } from '../../auth/auth-checker.js';
import { carryOut, command, refusedAnswer } from '../../command.js';
import type { ActorContext } from '../../context.js';
import { plainInput } from '../../graphql/plain-input.js';
import { Refused } from '../../graphql/refused.type.js';
import { findRecord } from '../../reading/read.js';
import { Needs } from '../../reading/registry.js';
import { adoptEdition, AdoptEditionInput, AdoptEditionResult } from './adopt-edition.js';
import { contentOf } from './edition-content.queries.js';
import { EditionContent } from './edition-content.type.js';
import { EditionPreview } from './edition-preview.type.js';
import { EditionSourceInput } from './edition-source.js';
import { previewEdition } from './preview-edition.js';
import { SchemeEdition } from './programme.entity.js';
import { adoptions, shelved } from './shelf.queries.js';
import { ShelvedEdition } from './shelved-edition.type.js';
import { uploadEdition, UploadEditionResult } from './upload-edition.js';

@Resolver(() => SchemeEdition)
export class EditionResolver {
  @Query(() => SchemeEdition, {
    nullable: true,
    description: 'One adopted edition; null when there is none for this reader.',
  })
  @Authorized<Door>('programme:read')
  schemeEdition(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Global id.' }) id: string,
  ): Promise<object | null> {
    return findRecord(context, { type: 'SchemeEdition', id, info });
  }

  @Query(() => [ShelvedEdition], { description: 'Every edition on the shelf, adopted or not.' })
  @Authorized<Door>('programme:read')
  async availableEditions(@Ctx() context: ActorContext): Promise<ShelvedEdition[]> {
    const adopted = await adoptions(context);
    return context.editions.all().map((edition) => shelved(context, edition, adopted));
  }

  @Query(() => ShelvedEdition, {
    nullable: true,
    description: 'The edition on the shelf with an id; null when there is none.',
  })
  @Authorized<Door>('programme:read')
  async editionByKey(
    @Ctx() context: ActorContext,
    @Arg('editionId', () => String, { description: 'Id of the edition, such as gbt-27922/2011.' }) editionId: string,
  ): Promise<ShelvedEdition | null> {
    const edition = context.editions.find(editionId);
    return edition ? shelved(context, edition, await adoptions(context)) : null;
  }

  @Query(() => EditionPreview, { description: 'What a file would be on the shelf; changes nothing.' })
  @Authorized<Door>('edition:adopt')
  previewEdition(
    @Ctx() context: ActorContext,
    @Arg('source', () => EditionSourceInput, { description: 'The file.' }) source: EditionSourceInput,
  ): Promise<EditionPreview> {
    return previewEdition(context, source);
  }

  @Mutation(() => UploadEditionResult, { description: 'Puts an edition on the shelf, from where it can be adopted.' })
  @Authorized<Door>('edition:adopt')
  async uploadEdition(
    @Ctx() context: ActorContext,
    @Arg('input', () => EditionSourceInput, { description: 'The file.' }) input: EditionSourceInput,
  ): Promise<object> {
    const told = await carryOut(context, [uploadEdition, plainInput(input)], {
      tell: (_, shelved) => Object.assign(shelved, { __typename: 'ShelvedEdition' }),
    });
    return told instanceof Refused ? refusedAnswer(context, 'UploadEdition', told) : told;
  }

  @Mutation(() => AdoptEditionResult, { description: 'Makes an edition of the shelf one the body certifies against.' })
  @Authorized<Door>('edition:adopt')
  adoptEdition(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => AdoptEditionInput, { description: 'Which edition.' }) input: AdoptEditionInput,
  ): Promise<object> {
    return command(context, info, [adoptEdition, input]);
  }

  @FieldResolver(() => EditionContent, {
    nullable: true,
    description: 'What it says; empty where its file is missing from the shelf.',
  })
  @Needs(SchemeEdition, 'editionId')
  content(@Root() { editionId }: SchemeEdition, @Ctx() { editions, today }: ActorContext): EditionContent | null {
    const edition = editions.find(editionId);
    return edition ? contentOf(edition, today) : null;
  }

  @FieldResolver(() => Boolean, { description: 'Whether its file is on the shelf and still says what was adopted.' })
  @Needs(SchemeEdition, 'editionId', 'checksum')
  isIntact(@Root() { editionId, checksum }: SchemeEdition, @Ctx() { editions }: ActorContext): boolean {
    return editions.find(editionId)?.checksum === checksum;
  }
}
