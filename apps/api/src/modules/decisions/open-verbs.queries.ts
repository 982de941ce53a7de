import { DecisionOutcome } from '@touchstone/rules';
import type { ActorContext } from '../../context.js';
import type { Audit } from '../audits/index.js';
import { decisionFileOf, openOutcomesOf } from './decision-file.queries.js';

/** The verb by which each outcome is decided on an audit. */
const VERB_OF: Readonly<Partial<Record<DecisionOutcome, string>>> = {
  [DecisionOutcome.GRANT]: 'grantCertification',
  [DecisionOutcome.REFUSE]: 'refuseCertification',
  [DecisionOutcome.MAINTAIN]: 'maintainCertification',
  [DecisionOutcome.RAISE_LEVEL]: 'maintainCertification',
  [DecisionOutcome.LOWER_LEVEL]: 'maintainCertification',
  [DecisionOutcome.RENEW]: 'renewCertification',
  [DecisionOutcome.EXTEND]: 'extendScope',
  [DecisionOutcome.REDUCE]: 'reduceScopeAfterAudit',
  [DecisionOutcome.SUSPEND]: 'suspendAfterAudit',
  [DecisionOutcome.RESTORE]: 'restoreAfterAudit',
  [DecisionOutcome.WITHDRAW]: 'withdrawAfterAudit',
};

/** The verbs that decide an audit as its scores leave it open, whoever takes the decision. */
export async function openVerbsOf(context: ActorContext, audit: Audit): Promise<readonly string[]> {
  const open = openOutcomesOf(context, await decisionFileOf(context, audit));
  return [...new Set(open.flatMap((outcome) => VERB_OF[outcome] ?? []))];
}
