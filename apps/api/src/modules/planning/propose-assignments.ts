import { ProposalStatus } from '@touchstone/rules';
import type { ProposedTeam, Uncovered } from '@touchstone/rules';
import type { ActorContext } from '../../context.js';
import { nextNumber } from '../../database/next-number.js';
import { newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getRecord } from '../../records.js';
import { Audit } from '../audits/index.js';
import { Certification } from '../certificates/index.js';
import { Client } from '../clients/index.js';
import { Person } from '../people/index.js';
import { Programme } from '../programmes/index.js';
import { SurveillanceActivity } from '../surveillance/index.js';
import type { DueAudit } from './due-audits.queries.js';
import type { FoundTeams } from './find-teams.js';
import { AssignmentProposal, ProposalLine, ProposalSeat } from './proposal.entity.js';

export const ProposeAssignmentsResult = resultOf('ProposeAssignments', () => AssignmentProposal);

/** Keeps the teams that were found for the audits of some days, to be looked at, changed and taken up. */
export async function proposeAssignments(
  context: ActorContext,
  { input, verdict, due, proposal: found }: FoundTeams,
): Promise<Answer<AssignmentProposal>> {
  const { em, today, actor } = context;
  const programme = input.programmeId ? await getRecord(context, Programme, input.programmeId) : null;

  if (!verdict.allowed) return new Refused(verdict.refusals);

  const proposal = em.create(AssignmentProposal, {
    id: newId(),
    number: await nextNumber(context, 'assignment_proposal'),
    startsOn: input.startsOn,
    endsOn: input.endsOn,
    programme,
    status: ProposalStatus.DRAFT,
    proposedOn: today,
    proposedBy: actor.personId ? em.getReference(Person, actor.personId) : null,
    isBest: found.isBest,
    version: 1,
  });
  const audits = new Map(due.map((each) => [each.id, each]));
  for (const team of found.teams) writeLine(context, proposal, { due: audits.get(team.engagement.id), team });
  for (const left of found.uncovered) writeLine(context, proposal, { due: audits.get(left.engagement.id), left });
  await em.flush();
  return proposal;
}

interface LineWritten {
  readonly due: DueAudit | undefined;
  readonly team?: ProposedTeam;
  readonly left?: Uncovered;
}

function writeLine({ em }: ActorContext, proposal: AssignmentProposal, { due, team, left }: LineWritten): void {
  if (!due) throw new Error('A team was found for an audit that nobody asked about');
  const client = em.getReference(Client, due.clientId);
  const line = em.create(ProposalLine, {
    id: newId(),
    proposal,
    client,
    certification: em.getReference(Certification, due.certificationId),
    kind: due.kind,
    surveillance: due.surveillanceId ? em.getReference(SurveillanceActivity, due.surveillanceId) : null,
    audit: due.auditId ? em.getReference(Audit, due.auditId) : null,
    startsOn: team?.days[0] ?? null,
    endsOn: team?.days.at(-1) ?? null,
    personDays: due.personDays,
    reasons: [...(left?.reasons ?? [])],
    missingCodes: [...(left?.codes ?? [])],
    rules: left?.rules ?? [],
    version: 1,
  });
  for (const { personId, role, personDays } of team?.seats ?? []) {
    em.create(ProposalSeat, { id: newId(), line, client, person: em.getReference(Person, personId), role, personDays });
  }
}
