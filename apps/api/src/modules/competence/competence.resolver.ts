import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Door } from '../../auth/auth-checker.js';
import { command } from '../../command.js';
import type { ActorContext } from '../../context.js';
import { askEligibility } from './ask-eligibility.js';
import { competenceMatrix } from './competence-matrix.js';
import { CompetenceMatrix, MatrixArgs } from './matrix.type.js';
import { FallenOverShown } from './cover.type.js';
import { EligibilityAnswer, EligibilityArgs } from './eligibility.type.js';
import {
  importQualifications,
  ImportQualificationsInput,
  ImportQualificationsResult,
  previewQualificationImport,
  QualificationImportPreview,
} from './import-qualifications.js';
import { qualificationHorizon } from './horizon.js';
import { HorizonRow } from './horizon.type.js';
import { whatFallsOver } from './what-falls-over.js';
import { WhatIfInput } from './what-if.input.js';

@Resolver()
export class CompetenceResolver {
  @Query(() => [EligibilityAnswer], {
    description:
      'Whether persons may do something for a client, on days, by the engine that guards every seat; those who may come first.',
  })
  @Authorized<Door>('competence:ask')
  eligibility(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => EligibilityArgs) args: EligibilityArgs,
  ): Promise<EligibilityAnswer[]> {
    return askEligibility(context, args, info);
  }

  @Query(() => CompetenceMatrix, {
    description: 'Persons by fields, for one duty in one programme on one day (能力矩阵).',
  })
  @Authorized<Door>('competence:ask')
  competenceMatrix(@Ctx() context: ActorContext, @Args(() => MatrixArgs) args: MatrixArgs): Promise<CompetenceMatrix> {
    return competenceMatrix(context, args);
  }

  @Query(() => [HorizonRow], {
    description: 'What runs out of everybody within 180 days, or has run out, and what that costs in the year ahead.',
  })
  @Authorized<Door>('competence:ask')
  qualificationHorizon(@Ctx() context: ActorContext): Promise<HorizonRow[]> {
    return qualificationHorizon(context);
  }

  @Query(() => QualificationImportPreview, {
    description: 'What a workbook of qualifications would do; nothing is written.',
  })
  @Authorized<Door>('person:keep')
  qualificationImportPreview(
    @Ctx() context: ActorContext,
    @Arg('documentId', () => ID, { description: 'The workbook (xlsx), as uploaded.' }) documentId: string,
  ): Promise<QualificationImportPreview> {
    return previewQualificationImport(context, documentId);
  }

  @Mutation(() => ImportQualificationsResult, {
    description: 'Takes a workbook of technical codes and registrations in: all of it or nothing.',
  })
  @Authorized<Door>('person:keep')
  importQualifications(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => ImportQualificationsInput, { description: 'The workbook.' }) input: ImportQualificationsInput,
  ): Promise<object> {
    return command(context, info, [importQualifications, input]);
  }

  @Query(() => [FallenOverShown], {
    description: 'What of the year ahead would lose its people if some things happened. Nothing is written.',
  })
  @Authorized<Door>('competence:ask')
  whatFallsOver(
    @Ctx() context: ActorContext,
    @Arg('changes', () => [WhatIfInput], { description: 'What is supposed to happen; 20 changes at most.' })
    changes: WhatIfInput[],
  ): Promise<FallenOverShown[]> {
    return whatFallsOver(context, changes);
  }
}
