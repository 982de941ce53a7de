import { mayDivideCriteria } from '@touchstone/rules';
import type { Criterion } from '@touchstone/schemes';
import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { takeTurnsAt } from '../../database/take-turns.js';
import { localId, newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getRecord } from '../../records.js';
import { Audit, TeamAssignment } from './audit.entity.js';
import { CriterionShare } from './criterion-share.entity.js';
import { seatOf } from './fieldwork.queries.js';

@InputType({ description: 'Some criteria and who they are given to.' })
export class CriteriaShareInput {
  @Field(() => [String], { description: 'Codes of leaves, or of headings with all that is below them.' })
  criteria!: string[];

  @Field(() => [ID], { description: 'The seats they are given to; none makes them anybody’s again.' })
  assignmentIds!: string[];
}

@InputType({ description: 'How criteria are divided among the team.' })
export class DivideCriteriaInput {
  @Field(() => ID, { description: 'The audit.' })
  auditId!: string;

  @Field(() => String, { description: 'Evaluation of the criteria.' })
  evaluation!: string;

  @Field(() => [CriteriaShareInput], { description: 'Who takes what; leaves that are not named stay as they are.' })
  shares!: CriteriaShareInput[];
}

export const DivideCriteriaResult = resultOf('DivideCriteria', () => Audit);

/** Divides criteria among the team (审查分工), so that each leaf is one person's to answer. */
export async function divideCriteria(
  context: ActorContext,
  { auditId, evaluation, shares }: DivideCriteriaInput,
): Promise<Answer<Audit>> {
  const { em, editions, today } = context;
  await takeTurnsAt(context, Audit, localId('Audit', auditId));
  const audit = await getRecord(context, Audit, auditId);
  const team = await em.find(TeamAssignment, { audit: audit.id });
  const criteria = editions.get(audit.editionId).evaluations.find(({ id }) => id === evaluation)?.criteria ?? [];
  const wanted = shares.map(({ criteria: named, assignmentIds }) => {
    const seats = [...new Set(assignmentIds)].map((id) => team.find((seat) => id === `TeamAssignment:${seat.id}`));
    return { named, leaves: leavesUnder(criteria, named), seats };
  });

  const answer = mayDivideCriteria({
    auditStatus: audit.status,
    seat: await seatOf(context, audit.id),
    known: criteria.map(({ code }) => code),
    shares: wanted.map(({ seats, ...share }) => ({ ...share, seats: seats.map((seat) => seat?.role ?? null) })),
  });
  if (!answer.allowed) return new Refused(answer.refusals);

  const before = await em.find(CriterionShare, { audit: audit.id, evaluation });
  const put = { audit, client: audit.client, evaluation, assignedOn: today };
  for (const { leaves, seats } of wanted) {
    const old = before.filter(({ criterion }) => leaves.includes(criterion));
    old.filter((share) => !seats.some((seat) => seat?.id === share.assignment.id)).forEach((share) => em.remove(share));
    for (const criterion of leaves)
      for (const assignment of seats)
        if (assignment && !old.some((share) => share.criterion === criterion && share.assignment.id === assignment.id))
          em.create(CriterionShare, { ...put, id: newId(), criterion, assignment });
  }
  await em.flush();
  return audit;
}

/** The leaves that codes come to, each once, in the order of the edition. */
function leavesUnder(criteria: readonly Criterion[], named: readonly string[]): readonly string[] {
  const parents = new Map(criteria.map(({ code, parent }) => [code, parent]));
  const isUnder = (code: string | null | undefined): boolean =>
    code != null && (named.includes(code) || isUnder(parents.get(code)));
  return criteria.filter(({ leaf, code }) => leaf && isUnder(code)).map(({ code }) => code);
}
