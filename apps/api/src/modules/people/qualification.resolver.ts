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

  @Mutation(() => RecordTechnicalCodeResult, { description: 'Records a field that a person knows (专业代码).' })
  @Authorized<Door>('person:keep')
  recordTechnicalCode(
    @Ctx() context: ActorContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => RecordTechnicalCodeInput, { description: 'The field.' }) input: RecordTechnicalCodeInput,
  ): Promise<object> {
    return command(context, info, [recordTechnicalCode, input]);
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
