import { allOf, mayDrawUpAgreement } from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { nextNumber } from '../../database/next-number.js';
import { takeTurnsAt } from '../../database/take-turns.js';
import { newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { DecimalScalar } from '../../graphql/scalars.js';
import { getRecord } from '../../records.js';
import { Site } from '../clients/index.js';
import { dealOf } from './agreement-terms.queries.js';
import { AgreementDutiesInput } from './agreement.inputs.js';
import { Agreement, Application } from './application.entity.js';
import { initialAuditTime } from './suggested-audit-time.js';

@InputType({ description: 'An agreement to be drawn up.' })
export class DrawUpAgreementInput extends AgreementDutiesInput {
  @Field(() => ID, { description: 'The accepted application.' })
  applicationId!: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      "Audit time of the initial audit in person-days (half days); the accepted quote's or the table's where nothing is said.",
  })
  personDays!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Fee until the first decision in fen; what the fees by kind come to where it is left out.',
  })
  feeFen!: number | null;
}

export const DrawUpAgreementResult = resultOf('DrawUpAgreement', () => Agreement);

/** Draws up the agreement (认证合同) that follows an accepted application. */
export async function drawUpAgreement(
  context: ActorContext,
  { applicationId, ...input }: DrawUpAgreementInput,
): Promise<Answer<Agreement>> {
  const { em, today } = context;
  const application = await getRecord(context, Application, applicationId);
  await takeTurnsAt(context, Application, application.id);
  const existing = await em.findOne(Agreement, { application });
  const { deal, quotedPersonDays, verdict } = await dealOf(context, {
    ...input,
    applicationId: application.id,
    clientId: application.client.id,
  });
  const personDays = input.personDays ?? quotedPersonDays ?? (await personDaysByTable(context, application));

  const answer = allOf([
    mayDrawUpAgreement({
      applicationStatus: application.status,
      kind: application.kind,
      existing: existing?.number ?? null,
      feeFen: deal.feeFen,
      personDays,
    }),
    verdict,
  ]);
  if (!answer.allowed) return new Refused(answer.refusals);

  const agreement = em.create(Agreement, {
    id: newId(),
    number: await nextNumber(context, 'agreement'),
    application,
    client: application.client,
    certification: null,
    personDays,
    ...deal,
    sites: null,
    validFrom: null,
    validUntil: null,
    drawnUpOn: today,
    signedOn: null,
    document: null,
    version: 1,
  });
  await em.flush();
  return agreement;
}

/** Zero where the table has no figure: nobody has said one, and the agreement needs one. */
async function personDaysByTable({ em, editions, today }: ActorContext, application: Application): Promise<string> {
  const outlets = await em.count(Site, { client: application.client.id, isHeadOffice: false });
  const { editionId, headcountInScope, receivedOn } = application;
  return initialAuditTime(editions, { editionId, headcountInScope, outlets, on: receivedOn ?? today })?.total ?? '0';
}
