import { allOf, checkSeat, TeamRole, verdictOf } from '@touchstone/rules';
import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { DecimalScalar } from '../../graphql/scalars.js';
import { getRecord } from '../../records.js';
import { Person } from '../people/index.js';
import { Audit, TeamAssignment } from './audit.entity.js';
import { seatChecksOf } from './team.queries.js';

@InputType({ description: 'A seat on an audit team, and who takes it.' })
export class AssignAuditorInput {
  @Field(() => ID, { description: 'The audit.' })
  auditId!: string;

  @Field(() => ID, { description: 'Who takes the seat.' })
  personId!: string;

  @Field(() => TeamRole, { description: 'Which seat.' })
  role!: TeamRole;

  @Field(() => DecimalScalar, {
    description: 'Audit time of the seat in person-days; 0 for trainees, experts and observers.',
  })
  personDays!: string;
}

export const AssignAuditorResult = resultOf('AssignAuditor', () => TeamAssignment);

/** Puts a person on an audit's team, unless competence or impartiality says no. */
export async function assignAuditor(context: ActorContext, input: AssignAuditorInput): Promise<Answer<TeamAssignment>> {
  const { em, today } = context;
  const { role, personDays } = input;
  const audit = await getRecord(context, Audit, input.auditId);
  const person = await getRecord(context, Person, input.personId);
  const [candidate] = await seatChecksOf(context, audit, { role, persons: [person.id] });
  const verdict = allOf([
    checkSeat({ auditStatus: audit.status, role, personDays }),
    verdictOf(candidate?.checks ?? []),
  ]);
  if (!verdict.allowed) return new Refused(verdict.refusals);

  const assignment = em.create(TeamAssignment, {
    id: newId(),
    audit,
    client: audit.client,
    person,
    role,
    personDays,
    assignedOn: today,
  });
  await em.flush();
  return assignment;
}
