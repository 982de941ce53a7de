import { plusDays } from '@touchstone/plain-date';
import { newId } from '../src/graphql/ids.js';
import type { Person } from '../src/modules/people/index.js';
import { AssignmentProposal, ProposalLine, ProposalSeat } from '../src/modules/planning/index.js';
import type { SurveillanceActivity } from '../src/modules/surveillance/index.js';
import type { Common, Filling } from './fill-common.js';

/** A proposal with a team for the file's surveillance. */
export function makeProposal(
  { em, today, number }: Filling,
  {
    client,
    programme,
    certification,
    surveillance,
    auditor,
  }: Common & { surveillance: SurveillanceActivity; auditor: Person },
): void {
  const days = { startsOn: plusDays(today, 20), endsOn: plusDays(today, 21) };
  const proposal = em.create(AssignmentProposal, {
    id: newId(),
    number: `AS-2025-${number}`,
    ...days,
    programme,
    status: 'DRAFT',
    proposedOn: today,
    proposedBy: auditor,
    isBest: true,
    version: 1,
  });
  const line = em.create(ProposalLine, {
    id: newId(),
    proposal,
    certification,
    client,
    kind: 'SURVEILLANCE',
    surveillance,
    audit: null,
    ...days,
    personDays: '2.0',
    reasons: [],
    missingCodes: [],
    rules: [],
    version: 1,
  });
  em.create(ProposalSeat, { id: newId(), line, client, person: auditor, role: 'LEADER', personDays: '2.0' });
}
