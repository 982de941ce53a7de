import type { PlainDate } from '@touchstone/plain-date';
import { mayPlanWitness } from '@touchstone/rules';
import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { getRecord } from '../../records.js';
import { Person } from '../people/index.js';
import { Programme } from '../programmes/index.js';
import { Audit } from './audit.entity.js';
import { Witness } from './witness.entity.js';

@InputType({ description: 'Somebody is to watch how a person audits.' })
export class PlanWitnessInput {
  @Field(() => ID, { description: 'Who is watched.' })
  personId!: string;

  @Field(() => ID, { description: 'Who watches.' })
  witnessingId!: string;

  @Field(() => ID, { description: 'In which programme.' })
  programmeId!: string;

  @Field(() => ID, { nullable: true, description: 'At which audit, where it is known.' })
  auditId!: string | null;

  @Field(() => PlainDateScalar, { description: 'Day it is planned for.' })
  plannedOn!: PlainDate;
}

export const PlanWitnessResult = resultOf('PlanWitness', () => Witness);

/** Plans that somebody watches how a person audits (见证). */
export async function planWitness(context: ActorContext, input: PlanWitnessInput): Promise<Answer<Witness>> {
  const { em } = context;
  const { plannedOn, auditId } = input;
  const person = await getRecord(context, Person, input.personId);
  const witnessing = await getRecord(context, Person, input.witnessingId);
  const programme = await getRecord(context, Programme, input.programmeId);
  const audit = auditId === null ? null : await getRecord(context, Audit, auditId);
  const team = audit ? await audit.team.loadItems() : [];
  const answer = mayPlanWitness({
    person,
    witnessId: witnessing.id,
    programme: programme.id,
    plannedOn,
    audit: audit && {
      programme: audit.programme.id,
      startsOn: audit.startsOn,
      endsOn: audit.endsOn,
      cancelled: audit.status === 'CANCELLED',
      team: team.map((seat) => seat.person.id),
    },
  });
  if (!answer.allowed) return new Refused(answer.refusals);

  const witness = em.create(Witness, { id: newId(), person, witnessing, programme, audit, plannedOn });
  await em.flush();
  return witness;
}
