import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { Door } from '../../auth/auth-checker.js';
import { command } from '../../command.js';
import type { ActorContext } from '../../context.js';
import { authorise, AuthoriseInput, AuthoriseResult } from './authorise.js';
import { endAuthorisation, EndAuthorisationInput, EndAuthorisationResult } from './end-authorisation.js';
import { endTechnicalCode, EndTechnicalCodeInput, EndTechnicalCodeResult } from './end-technical-code.js';
import {
  recordCompetenceEvaluation,
  RecordCompetenceEvaluationInput,
  RecordCompetenceEvaluationResult,
} from './record-competence-evaluation.js';
import { recordRegistration, RecordRegistrationInput, RecordRegistrationResult } from './record-registration.js';
import { recordTechnicalCode, RecordTechnicalCodeInput, RecordTechnicalCodeResult } from './record-technical-code.js';
import { renewTechnicalCodes, RenewTechnicalCodesInput, RenewTechnicalCodesResult } from './renew-technical-codes.js';
import { restoreRegistration, RestoreRegistrationInput, RestoreRegistrationResult } from './restore-registration.js';
import { suspendRegistration, SuspendRegistrationInput, SuspendRegistrationResult } from './suspend-registration.js';

@Resolver()
export class QualificationResolver {
  @Mutation(() => RecordRegistrationResult, { description: 'Records what the registrar granted a person (注册资格).' })
  @Authorized<Door>('person:keep')
  recordRegistration(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => RecordRegistrationInput, { description: 'The registration.' }) input: RecordRegistrationInput,
  ): Promise<object> {
    return command(context, info, [recordRegistration, input]);
  }

  @Mutation(() => SuspendRegistrationResult, {
    description: 'Records that the registrar suspended a registration (暂停); it does not count until it is restored.',
  })
  @Authorized<Door>('person:keep')
  suspendRegistration(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => SuspendRegistrationInput, { description: 'Which, from which day and why.' })
    input: SuspendRegistrationInput,
  ): Promise<object> {
    return command(context, info, [suspendRegistration, input]);
  }

  @Mutation(() => RestoreRegistrationResult, {
    description: 'Records that the registrar lifted a suspension (恢复); the registration counts again.',
  })
  @Authorized<Door>('person:keep')
  restoreRegistration(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => RestoreRegistrationInput, { description: 'Which, from which day and on what ground.' })
    input: RestoreRegistrationInput,
  ): Promise<object> {
    return command(context, info, [restoreRegistration, input]);
  }

  @Mutation(() => RecordTechnicalCodeResult, { description: 'Records a field that a person knows (专业代码).' })
  @Authorized<Door>('person:keep')
  recordTechnicalCode(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => RecordTechnicalCodeInput, { description: 'The field.' }) input: RecordTechnicalCodeInput,
  ): Promise<object> {
    return command(context, info, [recordTechnicalCode, input]);
  }

  @Mutation(() => RenewTechnicalCodesResult, {
    description: 'Carries on fields that persons know, each from the day after it ends: all of them or none.',
  })
  @Authorized<Door>('person:keep')
  renewTechnicalCodes(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => RenewTechnicalCodesInput, { description: 'Which, and until when.' })
    input: RenewTechnicalCodesInput,
  ): Promise<object> {
    return command(context, info, [renewTechnicalCodes, input]);
  }

  @Mutation(() => EndTechnicalCodeResult, { description: 'Ends a field that a person knows.' })
  @Authorized<Door>('person:keep')
  endTechnicalCode(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => EndTechnicalCodeInput, { description: 'Which, and its last day.' })
    input: EndTechnicalCodeInput,
  ): Promise<object> {
    return command(context, info, [endTechnicalCode, input]);
  }

  @Mutation(() => RecordCompetenceEvaluationResult, {
    description: 'Records how the acting person judged the competence of another (能力评价).',
  })
  @Authorized<Door>('person:evaluate')
  recordCompetenceEvaluation(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => RecordCompetenceEvaluationInput, { description: 'The judgement.' })
    input: RecordCompetenceEvaluationInput,
  ): Promise<object> {
    return command(context, info, [recordCompetenceEvaluation, input]);
  }

  @Mutation(() => AuthoriseResult, { description: 'Lets a person do something in a programme (授权).' })
  @Authorized<Door>('person:authorise')
  authorise(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => AuthoriseInput, { description: 'Whom, for what and how long.' }) input: AuthoriseInput,
  ): Promise<object> {
    return command(context, info, [authorise, input]);
  }

  @Mutation(() => EndAuthorisationResult, { description: 'Takes an authorisation back from a day on.' })
  @Authorized<Door>('person:authorise')
  endAuthorisation(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => EndAuthorisationInput, { description: 'Which, and its last day.' })
    input: EndAuthorisationInput,
  ): Promise<object> {
    return command(context, info, [endAuthorisation, input]);
  }
}
