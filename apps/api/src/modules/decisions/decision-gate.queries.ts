import { gateLevelOf } from '@touchstone/rules';
import type { ActorContext } from '../../context.js';
import { getRecord } from '../../records.js';
import { Audit } from '../audits/index.js';
import { recordBehind } from './gate-links.js';
import { decisionFileOf, gateOf, openOutcomesOf } from './decision-file.queries.js';
import { shownChecks } from '../../graphql/check.type.js';
import type { DecisionGate } from './decision-gate.type.js';

/** The gate before a decision as the reader would meet it today; null for whoever cannot decide. */
export async function decisionGate(context: ActorContext, auditId: string): Promise<DecisionGate | null> {
  const { actor } = context;
  if (!actor.personId || !actor.permissions.has('decision:take')) return null;
  const file = await decisionFileOf(context, await getRecord(context, Audit, auditId));
  return {
    checks: shownChecks(await gateOf(context, file, { outcome: null }), context.locale).map((check) =>
      Object.assign(check, {
        recordId: recordBehind(context, file, check.code),
        level: gateLevelOf(check.code, file.edition.decision),
      }),
    ),
    openOutcomes: openOutcomesOf(context, file),
    level: file.combined.level,
  };
}
