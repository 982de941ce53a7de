import { CLAUSE } from '../clauses.js';
import { refusal, verdict } from '../verdict.js';
import type { Refusal, Verdict } from '../verdict.js';
import { checkClient } from './check-client.js';
import type { ClientFacts, SiteFacts } from './check-client.js';

/** The client a site belongs to, and its other sites. */
export interface SiteSurroundings {
  readonly client: Omit<ClientFacts, 'sites'>;
  readonly others: readonly SiteFacts[];
}

/** Whether a site may be struck off; the head office moves, it does not vanish. */
export function mayRemoveSite({ isHeadOffice }: Pick<SiteFacts, 'isHeadOffice'>): Verdict {
  return verdict([isHeadOffice && refusal('HEAD_OFFICE_STAYS', CLAUSE.house)]);
}

/**
 * Whether one site may stand so among the client's others. Only what this site is at fault for is told, at the fields
 * of the site alone: an old fault of another site is nobody's reason not to mend this one.
 */
export function checkSite(site: SiteFacts, { client, others }: SiteSurroundings): Verdict {
  const answer = checkClient({ ...client, sites: [...others, site] });
  if (answer.allowed) return answer;
  return verdict(answer.refusals.map((each) => ofSite(each, `sites.${others.length}.`)));
}

/** People are counted over all sites, and a form for one site shows that at its headcount. */
function ofSite({ field, ...reason }: Refusal, prefix: string): Refusal | null {
  if (field?.startsWith(prefix)) return { ...reason, field: field.slice(prefix.length) };
  if (reason.code === 'SITES_EXCEED_HEADCOUNT') return { ...reason, field: 'headcount' };
  return reason.code === 'HEAD_OFFICE_NOT_ONE' ? { ...reason, field: 'isHeadOffice' } : null;
}
