import { allOf, issuanceGate, lastIssueDay, mayIssueOn } from '@touchstone/rules';
import type { PlainDate } from '@touchstone/plain-date';
import type { Verdict } from '@touchstone/rules';
import { standingsBlockingIssue } from '@touchstone/schemes';
import type { ActorContext } from '../../context.js';
import { BodyProfile } from '../body/index.js';
import type { DecisionFile } from './decision-file.queries.js';

/** Whether a certificate may be issued for a file on a day, and whether it would be a specimen (样张). */
export async function issuanceOf(
  context: ActorContext,
  { edition, audit }: DecisionFile,
  issuedOn: PlainDate,
): Promise<{ readonly verdict: Verdict; readonly isSpecimen: boolean }> {
  const { today } = context;
  const gate = await issuanceGateOf(context, edition, audit.technicalCodes);
  const verdict = allOf([gate, mayIssueOn({ decidedOn: today, issuedOn, today })]);
  return { verdict, isSpecimen: gate.allowed && gate.specimen };
}

/** Whether the body may issue certificates of an edition in some service fields at all. */
export async function issuanceGateOf(
  { em, today }: ActorContext,
  edition: DecisionFile['edition'],
  technicalCodes: readonly string[],
): Promise<ReturnType<typeof issuanceGate>> {
  const body = await em.findOneOrFail(BodyProfile, { onlyOne: 1 });
  return issuanceGate({
    isDemo: body.isDemo,
    blocking: standingsBlockingIssue(edition),
    approvalNumber: body.approvalNumber,
    approvedFields: body.approvedFields,
    technicalCodes,
    editionId: edition.id,
    editionIssuesUntil: lastIssueDay(edition),
    today,
  });
}
