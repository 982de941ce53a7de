import { AuthorisedFunction } from '@touchstone/rules';
import { daysBetween, plusDays } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import type { ActorContext } from '../../context.js';
import type { Audit } from '../audits/index.js';
import type { FunctionAsked } from '../people/index.js';

/** Customers are asked for a year at most; beyond that the days are looked at no further. */
const MOST_DAYS = 366;

/** What a visit as a mystery customer asks of whoever goes. */
export async function mysteryVisitAsked(
  { em }: ActorContext,
  audit: Audit,
  visitedOn: PlainDate,
): Promise<FunctionAsked> {
  await em.populate(audit, ['programme']);
  return {
    authorisedFunction: AuthorisedFunction.MYSTERY_CUSTOMER,
    programme: audit.programme.getEntity().code,
    clientId: audit.client.id,
    days: [visitedOn],
  };
}

/** What a survey asks of whoever analyses it, on every day on which customers are asked. */
export async function surveyAsked(
  { em }: ActorContext,
  {
    audit,
    clientId,
    startsOn,
    endsOn,
  }: {
    readonly audit: Audit | null;
    readonly clientId: string;
    readonly startsOn: PlainDate;
    readonly endsOn: PlainDate;
  },
): Promise<FunctionAsked> {
  if (audit) await em.populate(audit, ['programme']);
  const count = Math.min(MOST_DAYS, Math.max(1, daysBetween(startsOn, endsOn) + 1));
  return {
    authorisedFunction: AuthorisedFunction.SURVEY_ANALYST,
    programme: audit?.programme.getEntity().code ?? null,
    clientId,
    days: Array.from({ length: count }, (_, at) => plusDays(startsOn, at)),
  };
}
