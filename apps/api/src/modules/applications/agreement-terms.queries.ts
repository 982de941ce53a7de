import { checkDeal, initialFeeOf } from '@touchstone/rules';
import type { AgreedFees, Verdict } from '@touchstone/rules';
import type { ActorContext } from '../../context.js';
import { BodyProfile, priceListOn } from '../body/index.js';
import { Client } from '../clients/index.js';
import type { AgreementDutiesInput } from './agreement.inputs.js';
import type { Agreement } from './application.entity.js';
import { quoteOf } from './quote.queries.js';

/** What somebody wants an agreement to say, and for which application. */
interface DealWanted extends Partial<AgreementDutiesInput> {
  readonly applicationId: string;
  readonly clientId: string;
  readonly feeFen: number | null;
}

/** The columns of an agreement that say what is paid by whom. */
export type Deal = Pick<
  Agreement,
  | 'feeFen'
  | 'applicationFeeFen'
  | 'registrationFeeFen'
  | 'auditFeeFen'
  | 'surveillanceFeeFen'
  | 'payerName'
  | 'payerReason'
  | 'changeNoticeDays'
>;

const UNSPLIT = {
  applicationFeeFen: null,
  registrationFeeFen: null,
  auditFeeFen: null,
  surveillanceFeeFen: null,
} as const;

/** What an agreement would say of money and duties: as asked for, else as the accepted quote has it; and whether it may. */
export async function dealOf(
  context: ActorContext,
  wanted: DealWanted,
): Promise<{ readonly deal: Deal; readonly quotedPersonDays: string | null; readonly verdict: Verdict }> {
  const { em, today } = context;
  const prices = await priceListOn(context, today);
  const quote = await quoteOf(context, wanted.applicationId);
  const body = await em.findOneOrFail(BodyProfile, { onlyOne: 1 });
  const client = await em.findOneOrFail(Client, { id: wanted.clientId });
  const fees: AgreedFees | null = wanted.fees ?? (wanted.feeFen === null ? quote.fees : null);
  // A fee that nobody has named is none that can be agreed.
  const feeFen = wanted.feeFen ?? (fees ? initialFeeOf(fees) : -1);
  const payerName = wanted.payerName?.trim() || null;
  const deal: Deal = {
    ...(fees ?? UNSPLIT),
    feeFen,
    payerName,
    payerReason: wanted.payerReason?.trim() || null,
    changeNoticeDays: wanted.changeNoticeDays ?? body.changeNoticeDays,
  };
  const verdict = checkDeal({
    ...deal,
    fees,
    clientName: client.name,
    payerName: payerName ?? client.name,
    othersMayPay: prices.othersMayPay,
    quote: prices.quoteNeeded || quote.state === 'ACCEPTED' ? quote.state : null,
    quoteNeeded: prices.quoteNeeded,
  });
  return { deal, quotedPersonDays: quote.personDays, verdict };
}
