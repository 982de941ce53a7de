import type { PlainDate } from '@touchstone/plain-date';
import { allOf, mayFileDocument, maySignAgreement } from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { takeTurnsAt } from '../../database/take-turns.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { getForChange, getRecord } from '../../records.js';
import { openCertification } from '../certificates/index.js';
import { StoredDocument } from '../documents/index.js';
import { Agreement, Application, ApplicationReview } from './application.entity.js';

@InputType({ description: 'An agreement that both sides have signed.' })
export class SignAgreementInput {
  @Field(() => ID, { description: 'The agreement.' })
  agreementId!: string;

  @Field(() => Int, { description: 'Version that was read.' })
  expectedVersion!: number;

  @Field(() => PlainDateScalar, { description: 'Day both sides had signed.' })
  signedOn!: PlainDate;

  @Field(() => ID, { nullable: true, description: 'The signed paper, as a stored file.' })
  documentId!: string | null;
}

export const SignAgreementResult = resultOf('SignAgreement', () => Agreement);

/** Records that an agreement is signed, which opens the certification's file. */
export async function signAgreement(
  context: ActorContext,
  { agreementId, expectedVersion, signedOn, documentId }: SignAgreementInput,
): Promise<Answer<Agreement>> {
  const { em, today } = context;
  const agreement = await getForChange(context, Agreement, { id: agreementId, expectedVersion });
  await takeTurnsAt(context, Application, agreement.application.id);
  const application = await em.findOneOrFail(Application, { id: agreement.application.id });
  const review = await em.findOne(ApplicationReview, { application });
  const document = documentId === null ? null : await getRecord(context, StoredDocument, documentId);
  const clientId = application.client.id;

  const answer = allOf([
    maySignAgreement({
      applicationStatus: application.status,
      acceptedOn: review?.reviewedOn ?? null,
      applicantId: clientId,
      payerId: agreement.client.id,
      feeFen: agreement.feeFen,
      personDays: agreement.personDays,
      signedOn,
      today,
      alreadySignedOn: agreement.signedOn,
    }),
    mayFileDocument({ clientId, documentClientId: document?.clientId ?? null }),
  ]);
  if (!answer.allowed) return new Refused(answer.refusals);

  if (document) document.clientId = clientId;
  const certification = await openCertification(context, { ...facetsOf(application), openedOn: signedOn });
  em.assign(agreement, { signedOn, document, certification });
  await em.flush();
  return agreement;
}

/** What the file takes over from the application. */
function facetsOf({ client, programme, editionId, scopeZh, scopeEn, technicalCodes }: Application) {
  return { client, programme, editionId, scopeZh, scopeEn, technicalCodes };
}
