import type { PlainDate } from '@touchstone/plain-date';
import { agreementEndsOn, allOf, checkSignatures, mayFileDocument, maySignAgreement } from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { takeTurnsAt } from '../../database/take-turns.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { getForChange, getRecord } from '../../records.js';
import { BodyProfile } from '../body/index.js';
import { openCertification } from '../certificates/index.js';
import { Client, Site } from '../clients/index.js';
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

  @Field(() => String, { nullable: true, description: 'Who signed for the client; its legal representative else.' })
  clientSignatory!: string | null;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Day the client signed, where it was an earlier one.' })
  clientSignedOn!: PlainDate | null;

  @Field(() => String, { nullable: true, description: "Who signed for the body; the body's signatory else." })
  bodySignatory!: string | null;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Day the body signed, where it was an earlier one.' })
  bodySignedOn!: PlainDate | null;
}

export const SignAgreementResult = resultOf('SignAgreement', () => Agreement);

/** Records that an agreement is signed, which opens the certification's file. */
export async function signAgreement(
  context: ActorContext,
  { agreementId, expectedVersion, signedOn, documentId, ...signing }: SignAgreementInput,
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
    checkSignatures({
      signedOn,
      clientSignedOn: signing.clientSignedOn ?? signedOn,
      bodySignedOn: signing.bodySignedOn ?? signedOn,
    }),
    mayFileDocument({ clientId, documentClientId: document?.clientId ?? null }),
  ]);
  if (!answer.allowed) return new Refused(answer.refusals);

  if (document) document.clientId = clientId;
  const certification = await openCertification(context, { ...facetsOf(application), openedOn: signedOn });
  em.assign(agreement, {
    ...(await signedTerms(context, application, { signedOn, ...signing })),
    signedOn,
    document,
    certification,
  });
  await em.flush();
  return agreement;
}

/** What the file takes over from the application. */
function facetsOf({ client, programme, editionId, scopeZh, scopeEn, technicalCodes }: Application) {
  return { client, programme, editionId, scopeZh, scopeEn, technicalCodes };
}

/** Who signed when, which sites the agreement covers, and how long it counts: fixed on the day of signing. */
async function signedTerms(
  { em, editions }: ActorContext,
  { client: { id: client }, editionId }: Application,
  { signedOn, ...signing }: Partial<SignAgreementInput> & { readonly signedOn: PlainDate },
) {
  const { legalRepresentative, contactName } = await em.findOneOrFail(Client, { id: client });
  const body = await em.findOneOrFail(BodyProfile, { onlyOne: 1 });
  const outlets = await em.find(Site, { client, isHeadOffice: false }, { orderBy: { name: 'asc', id: 'asc' } });
  return {
    clientSignatory: signing.clientSignatory?.trim() || (legalRepresentative ?? contactName),
    clientSignedOn: signing.clientSignedOn ?? signedOn,
    bodySignatory: signing.bodySignatory?.trim() || body.signatory,
    bodySignedOn: signing.bodySignedOn ?? signedOn,
    sites: outlets.map(({ name, address }) => `${name}（${address}）`),
    validFrom: signedOn,
    validUntil: agreementEndsOn(signedOn, editions.get(editionId).cycle.validityMonths, body.agreementMarginMonths),
  };
}
