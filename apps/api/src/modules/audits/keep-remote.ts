import { isRemote } from '@touchstone/rules';
import type { PlannedActivity, RemoteTerms } from '@touchstone/rules';
import type { ActorContext } from '../../context.js';
import { newId } from '../../graphql/ids.js';
import type { Audit } from './audit.entity.js';
import { RemoteArrangement } from './remote-arrangement.entity.js';

/** The terms of a plan: those that are given, else those it has. */
export async function remoteTermsOf(
  { em }: ActorContext,
  auditId: string,
  given: RemoteTerms | null | undefined,
): Promise<RemoteTerms | null> {
  return given ?? (await em.findOne(RemoteArrangement, { audit: auditId }));
}

/** Keeps the terms of what is done from afar, and none where nothing is. */
export async function keepRemote(
  { em }: ActorContext,
  audit: Audit,
  { terms, activities }: { readonly terms: RemoteTerms | null; readonly activities: readonly PlannedActivity[] },
): Promise<void> {
  const before = await em.findOne(RemoteArrangement, { audit: audit.id });
  if (!terms || !isRemote(activities)) {
    if (before) em.remove(before);
    return;
  }
  const { extent, riskAssessment, bodyConsentedOn, clientConsentedOn } = terms;
  const said = { extent, riskAssessment, bodyConsentedOn, clientConsentedOn };
  if (before) em.assign(before, said);
  else em.create(RemoteArrangement, { ...said, id: newId(), audit, client: audit.client });
}
