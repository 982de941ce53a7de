import { mayDrawUpAgreement } from '@touchstone/rules';
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
import { Agreement, Application } from './application.entity.js';
import { initialAuditTime } from './suggested-audit-time.js';

@InputType({ description: 'An agreement to be drawn up.' })
export class DrawUpAgreementInput {
  @Field(() => ID, { description: 'The accepted application.' })
  applicationId!: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "Audit time of the initial audit in person-days (half days); the table's where nothing is said.",
  })
  personDays!: string | null;

  @Field(() => Int, { description: 'Fee in fen.' })
  feeFen!: number;
}

export const DrawUpAgreementResult = resultOf('DrawUpAgreement', () => Agreement);

/** Draws up the agreement (认证合同) that follows an accepted application. */
export async function drawUpAgreement(
  context: ActorContext,
  { applicationId, feeFen, ...input }: DrawUpAgreementInput,
): Promise<Answer<Agreement>> {
  const { em, today } = context;
  const application = await getRecord(context, Application, applicationId);
  await takeTurnsAt(context, Application, application.id);
  const existing = await em.findOne(Agreement, { application });
  const personDays = input.personDays ?? (await personDaysByTable(context, application));

  const answer = mayDrawUpAgreement({
    applicationStatus: application.status,
    existing: existing?.number ?? null,
    feeFen,
    personDays,
  });
  if (!answer.allowed) return new Refused(answer.refusals);

  const agreement = em.create(Agreement, {
    id: newId(),
    number: await nextNumber(context, 'agreement'),
    application,
    client: application.client,
    certification: null,
    personDays,
    feeFen,
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
