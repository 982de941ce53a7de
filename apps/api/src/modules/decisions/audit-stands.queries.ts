import { auditStandsChecks } from '@touchstone/rules';
import type { Check, DecisionOutcome } from '@touchstone/rules';
import type { ActorContext } from '../../context.js';
import { standingOfSeatsIn } from '../audits/index.js';
import type { DecisionFile } from './decision-file.queries.js';

/** Whether the audit itself can still carry a decision. */
export async function auditStands(
  context: ActorContext,
  { audit, certificate, nonconformities, scorecards }: DecisionFile,
  outcome: DecisionOutcome | null,
): Promise<readonly Check[]> {
  const rectified = new Set(nonconformities.map(({ specialDeductionId }) => specialDeductionId));
  const deductions = scorecards.flatMap(({ specialDeductions }) => specialDeductions);
  return auditStandsChecks({
    kind: audit.kind,
    lastDayOnSite: audit.endsOn,
    validUntil: certificate?.validUntil ?? null,
    nonconformities: nonconformities.map(({ number, grade, verifiedOn }) => ({
      number: `NC-${number}`,
      grade,
      verifiedOn,
    })),
    unrectified: deductions.filter(({ id }) => !rectified.has(id)).map(({ reason }) => reason),
    team: await standingOfSeatsIn(context, audit.id),
    outcome,
    today: context.today,
  });
}
