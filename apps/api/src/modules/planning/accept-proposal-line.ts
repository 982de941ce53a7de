import { mayAcceptLine, ProposalStatus, TeamRole } from '@touchstone/rules';
import type { Refusal } from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { takeTurnsAt } from '../../database/take-turns.js';
import { globalId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getForChange } from '../../records.js';
import { assignAuditor, Audit, planAudit } from '../audits/index.js';
import { reviewsFirst } from './due-audits.queries.js';
import { activitiesOn } from './line-activities.js';
import { daysFrom } from './line-facts.queries.js';
import { AssignmentProposal, ProposalLine, ProposalSeat } from './proposal.entity.js';

@InputType({ description: 'A line of a proposal to be taken up.' })
export class AcceptProposalLineInput {
  @Field(() => ID, { description: 'The line.' })
  proposalLineId!: string;

  @Field(() => Int, { description: 'Version that was read.' })
  expectedVersion!: number;
}

export const AcceptProposalLineResult = resultOf('AcceptProposalLine', () => ProposalLine);

/**
 * Takes a line of a proposal up: its audit is planned and its team assigned by the verbs that always do so, which ask
 * everything again. Whatever one of them refuses leaves nothing of the line behind.
 */
export async function acceptProposalLine(
  context: ActorContext,
  { proposalLineId: id, expectedVersion }: AcceptProposalLineInput,
): Promise<Answer<ProposalLine>> {
  const { em, today } = context;
  const line = await getForChange(context, ProposalLine, { id, expectedVersion });
  await takeTurnsAt(context, AssignmentProposal, line.proposal.id);
  const proposal = await em.findOneOrFail(AssignmentProposal, { id: line.proposal.id });
  const seats = await em.find(ProposalSeat, { line: line.id }, { populate: ['person'], orderBy: { id: 'asc' } });

  const { status } = proposal;
  const answer = mayAcceptLine({ status, acceptedOn: line.acceptedOn, hasTeam: seats.length > 0 });
  if (!answer.allowed) return new Refused(answer.refusals);
  const audit = line.audit ? await em.findOneOrFail(Audit, { id: line.audit.id }) : await planLine(context, line);
  if (audit instanceof Refused) return audit;
  const refusals = await seatTeam(context, audit, seats);
  if (refusals.length > 0) return new Refused(refusals);

  em.assign(line, { audit, acceptedOn: today });
  await em.flush();
  const open = await em.count(ProposalLine, { proposal: proposal.id, acceptedOn: null, startsOn: { $ne: null } });
  if (open === 0) em.assign(proposal, { status: ProposalStatus.ACCEPTED });
  await em.flush();
  return line;
}

async function planLine(context: ActorContext, line: ProposalLine): Promise<Answer<Audit>> {
  const { startsOn, endsOn, surveillance, kind, personDays } = line;
  const { editionId } = await line.certification.loadOrFail();
  if (!startsOn || !endsOn) throw new Error('A line with a team has no days');
  return planAudit(context, {
    ...PLANNED_BY_TABLE,
    kind,
    personDays,
    certificationId: globalId('Certification', line.certification.id),
    surveillanceActivityId: surveillance && globalId('SurveillanceActivity', surveillance.id),
    activities: [...activitiesOn(daysFrom(startsOn, endsOn), reviewsFirst(context, { editionId, kind }))],
  });
}

/** What a plan that goes by the table leaves unsaid. */
export const PLANNED_BY_TABLE = {
  onSitePersonDays: null,
  adjustments: null,
  timeJustification: null,
  remote: null,
  special: null,
  siteMethod: null,
  siteRationale: null,
} as const;

/** Seats the team one by one, its leader first, and tells everything that stands against any of them. */
async function seatTeam(
  context: ActorContext,
  audit: Audit,
  seats: readonly ProposalSeat[],
): Promise<readonly Refusal[]> {
  const refusals: Refusal[] = [];
  const ordered = seats.toSorted((a, b) => Number(b.role === TeamRole.LEADER) - Number(a.role === TeamRole.LEADER));
  for (const { person, role, personDays } of ordered) {
    const { id, name } = await person.loadOrFail();
    const ids = { auditId: globalId('Audit', audit.id), personId: globalId('Person', id) };
    const seated = await assignAuditor(context, { ...ids, role, personDays, seatDays: null });
    if (!(seated instanceof Refused)) continue;
    refusals.push(...seated.refusals.map((each) => ({ ...each, params: { ...each.params, person: name } })));
  }
  return refusals;
}
