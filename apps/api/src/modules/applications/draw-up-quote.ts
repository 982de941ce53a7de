import { AuditKind, auditTime, mayDrawUpQuote, quoteLines, quoteValidUntil, sumFen } from '@touchstone/rules';
import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { nextNumber } from '../../database/next-number.js';
import { takeTurnsAt } from '../../database/take-turns.js';
import { newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { DecimalScalar } from '../../graphql/scalars.js';
import { getRecord } from '../../records.js';
import { priceListOn } from '../body/index.js';
import { Site } from '../clients/index.js';
import { Agreement, Application } from './application.entity.js';
import { Quote, QuoteLine } from './quote.entity.js';

const TABLE = "The table's where nothing is said.";

@InputType({ description: 'A quote to be drawn up and sent.' })
export class DrawUpQuoteInput {
  @Field(() => ID, { description: 'The application.' })
  applicationId!: string;

  @Field(() => Boolean, { description: 'Whether the recertification is priced as well.' })
  withRecertification!: boolean;

  @Field(() => DecimalScalar, { nullable: true, description: `Person-days of the initial audit. ${TABLE}` })
  initialPersonDays!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: `Person-days of each surveillance. ${TABLE}` })
  surveillancePersonDays!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: `Person-days of the recertification. ${TABLE}` })
  recertificationPersonDays!: string | null;
}

export const DrawUpQuoteResult = resultOf('DrawUpQuote', () => Quote);

/** Draws up a quote (报价) from audit time and the price list of the day, and sends it. A new one replaces the last. */
export async function drawUpQuote(context: ActorContext, input: DrawUpQuoteInput): Promise<Answer<Quote>> {
  const { em, today } = context;
  const application = await getRecord(context, Application, input.applicationId);
  await takeTurnsAt(context, Application, application.id);
  const agreement = await em.findOne(Agreement, { application });
  const prices = await priceListOn(context, today);
  const time = await quotedTime(context, application, input);
  const lines = quoteLines(prices, { ...time, initial: time.initial ?? '', surveillance: time.surveillance ?? '' });
  const amounts = lines.map(({ amountFen }) => amountFen);

  const answer = mayDrawUpQuote({
    applicationStatus: application.status,
    time,
    withRecertification: input.withRecertification,
    agreementSignedOn: agreement?.signedOn ?? null,
    amounts,
  });
  if (!answer.allowed) return new Refused(answer.refusals);

  const { client } = application;
  const quote = em.create(Quote, {
    id: newId(),
    number: await nextNumber(context, 'quote'),
    application,
    client,
    priceList: prices,
    personDays: time.initial ?? '',
    totalFen: sumFen(amounts),
    sentOn: today,
    validUntil: quoteValidUntil(today, prices.quoteValidDays),
    acceptedOn: null,
  });
  lines.forEach((line, at) => em.create(QuoteLine, { ...line, id: newId(), quote, client, position: at + 1 }));
  await em.flush();
  return quote;
}

/** Person-days as they are asked for, else as the edition's table has them; null where neither says any. */
async function quotedTime(
  { em, editions, today }: ActorContext,
  { editionId, headcountInScope, client, receivedOn }: Application,
  input: DrawUpQuoteInput,
) {
  const { timeTable } = editions.get(editionId).audit;
  const outlets = await em.count(Site, { client: client.id, isHeadOffice: false });
  const byTable = (kind: AuditKind) =>
    auditTime({ table: timeTable, kind, headcount: headcountInScope, outlets, on: receivedOn ?? today })?.total ?? null;
  return {
    initial: input.initialPersonDays ?? byTable(AuditKind.INITIAL),
    surveillance: input.surveillancePersonDays ?? byTable(AuditKind.SURVEILLANCE),
    recertification: input.withRecertification
      ? (input.recertificationPersonDays ?? byTable(AuditKind.RECERTIFICATION))
      : null,
  };
}
