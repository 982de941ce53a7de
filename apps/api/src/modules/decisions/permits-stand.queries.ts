import { DecisionOutcome, permitsStandChecks, SpecialAuditReason } from '@touchstone/rules';
import type { Check, ScopeActivity } from '@touchstone/rules';
import type { ActorContext } from '../../context.js';
import { Agreement, Application } from '../applications/index.js';
import type { Audit } from '../audits/index.js';
import { permitsOf } from '../clients/index.js';
import { Decision } from './decision.entity.js';

/** Whether the permits stand that what is decided on an audit needs. */
export async function permitsStand(
  context: ActorContext,
  { audit, scopeChange }: { readonly audit: Audit; readonly scopeChange: Application | null },
  outcome: DecisionOutcome | null,
): Promise<readonly Check[]> {
  const isWider = outcome === DecisionOutcome.EXTEND && scopeChange !== null;
  return permitsStandChecks({
    kind: audit.kind,
    isTransfer: audit.specialReason === SpecialAuditReason.TRANSFER,
    outcome,
    activities: isWider ? scopeChange.activities : await certifiedActivities(context, audit.certification.id),
    permits: await permitsOf(context, audit.client.id),
    on: context.today,
  });
}

/** Activities of a file's scope: as applied for at first, or as the newest decision on its scope left them. */
async function certifiedActivities({ em }: ActorContext, certification: string): Promise<readonly ScopeActivity[]> {
  const [changed] = await em.find(
    Decision,
    {
      certification,
      application: { $ne: null },
      outcome: { $in: [DecisionOutcome.EXTEND, DecisionOutcome.REDUCE] },
    },
    { orderBy: { id: 'desc' }, limit: 1 },
  );
  const agreement = changed ? null : await em.findOne(Agreement, { certification });
  const id = changed?.application?.id ?? agreement?.application.id;
  return id === undefined ? [] : (await em.findOneOrFail(Application, { id })).activities;
}
