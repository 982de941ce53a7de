import { CertificateState } from '@touchstone/rules';
import type { MarkHandlerFacts } from '@touchstone/rules';
import type { PlainDate } from '@touchstone/plain-date';
import { AUTHORITY } from '../../auth/permissions.js';
import type { ActorContext } from '../../context.js';
import { BodyProfile } from '../body/index.js';
import { Certificate, stateOf } from '../certificates/index.js';
import { Account } from '../identity/index.js';
import { factsOfPerson } from '../people/index.js';
import { MarkCase } from './mark-case.entity.js';

/** Roles that may handle misuses of the mark. */
const ROLES = Object.entries(AUTHORITY)
  .filter(([, { may }]) => may.includes('mark:handle'))
  .map(([role]) => role);

/** What of a file's certificates bears on its mark. */
interface MarkStanding {
  /** Day the first certificate was issued; null where there never was one. */
  readonly firstIssuedOn: PlainDate | null;
  readonly isInForce: boolean;
  /** State of the newest; null where there is none. */
  readonly newestState: CertificateState | null;
}

/** How the certificates of a file stand today, as far as its mark goes. */
export async function markStandingOf(context: ActorContext, certificationId: string): Promise<MarkStanding> {
  const certificates = await context.em.find(
    Certificate,
    { certification: certificationId },
    { orderBy: { issuedOn: 'desc', id: 'desc' } },
  );
  const states = certificates.map((certificate) => stateOf(context, certificate));
  return {
    firstIssuedOn: certificates.at(-1)?.firstIssuedOn ?? null,
    isInForce: states.includes(CertificateState.VALID),
    newestState: states[0] ?? null,
  };
}

/** The case that a use is under, or null. */
export function openCaseOf({ em }: ActorContext, markUseId: string): Promise<MarkCase | null> {
  return em.findOne(MarkCase, { markUse: markUseId, status: { $ne: 'CLOSED' } });
}

/** A person as somebody who would handle a misuse of a client's. */
export async function handlerFactsOf(
  context: ActorContext,
  { personId, clientId }: { readonly personId: string; readonly clientId: string },
): Promise<MarkHandlerFacts> {
  const { em, today } = context;
  const accounts = await em.count(Account, { person: personId, isActive: true, roles: { $overlap: ROLES } } as never);
  return { handler: await factsOfPerson(context, personId), isEntitled: accounts > 0, clientId, today };
}

/** After how many months the body asks a client to say again how it uses the mark. */
export async function confirmEveryMonths({ em }: ActorContext): Promise<number> {
  return (await em.findOneOrFail(BodyProfile, { onlyOne: 1 })).confirmMarkEveryMonths;
}

/** The most days the body gives to put a misuse right. */
export async function correctWithinDays({ em }: ActorContext): Promise<number> {
  return (await em.findOneOrFail(BodyProfile, { onlyOne: 1 })).correctMarkWithinDays;
}
