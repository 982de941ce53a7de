import { MOST_PROPOSED_AUDITS, mayPropose, proposalVerdict, proposeTeams, UncoveredReason } from '@touchstone/rules';
import type { Proposal, Verdict } from '@touchstone/rules';
import type { PlainDate } from '@touchstone/plain-date';
import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { localId, splitGlobalId } from '../../graphql/ids.js';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { availablePeople } from './available-people.queries.js';
import { dueAudits } from './due-audits.queries.js';
import type { DueAudit } from './due-audits.queries.js';
import { withSolver } from './solver.js';

@InputType({ description: 'Days for which a team is wanted for every audit that is due.' })
export class ProposeAssignmentsInput {
  @Field(() => PlainDateScalar, { description: 'First day to plan.' })
  startsOn!: PlainDate;

  @Field(() => PlainDateScalar, { description: 'Last day to plan.' })
  endsOn!: PlainDate;

  @Field(() => ID, { nullable: true, description: 'The programme; all of them where nothing is said.' })
  programmeId?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'These surveillances, certificates to be renewed and planned audits alone; everything due where nothing is said.',
  })
  only?: string[] | null;
}

/** What was found for some days: teams, and what is left with its reason. */
export interface FoundTeams {
  readonly input: ProposeAssignmentsInput;
  readonly verdict: Verdict;
  readonly due: readonly DueAudit[];
  readonly proposal: Proposal;
}

/**
 * Looks for teams. It comes before the transaction that keeps them, because it takes seconds in which others want to
 * write; what changed meanwhile is found when a line is taken up, by the rules of the verbs that do it.
 */
export async function findTeams(context: ActorContext, input: ProposeAssignmentsInput): Promise<FoundTeams> {
  const { startsOn, endsOn } = input;
  const programmeId = input.programmeId ? localId('Programme', input.programmeId) : null;
  const early = mayPropose({ startsOn, endsOn, today: context.today, due: MOST_PROPOSED_AUDITS });
  if (!early.allowed) return nothing(input, early);
  const only = input.only ? new Set(input.only.map((id) => splitGlobalId(id)[1])) : null;
  const due = await dueAudits(context, { startsOn, endsOn, programmeId, only });
  const verdict = mayPropose({ startsOn, endsOn, today: context.today, due: due.length });
  if (!verdict.allowed) return nothing(input, verdict);

  const measured = due.filter(({ personDays }) => personDays !== '0');
  const people = await availablePeople(context, { startsOn, endsOn });
  const facts = { today: context.today, engagements: measured, people };
  const proposal = await withSolver((solve) => proposeTeams(facts, solve));
  const asked = proposalVerdict(facts, proposal.teams);
  if (!asked.allowed) throw new Error(`The solver proposed what the rules forbid: ${asked.refusals[0]?.code}`);
  const unmeasured = due
    .filter(({ personDays }) => personDays === '0')
    .map((engagement) => ({ engagement, reasons: [UncoveredReason.NO_TIME], codes: [], rules: [] }));
  return { input, verdict, due, proposal: { ...proposal, uncovered: [...proposal.uncovered, ...unmeasured] } };
}

function nothing(input: ProposeAssignmentsInput, verdict: Verdict): FoundTeams {
  return { input, verdict, due: [], proposal: { teams: [], uncovered: [], isBest: true } };
}
