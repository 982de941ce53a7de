import type { PlainDate } from '@touchstone/plain-date';
import { allOf, AuthorisedFunction, mayProposeQualification, TechnicalCodeSource } from '@touchstone/rules';
import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { takeTurnsAt } from '../../database/take-turns.js';
import { newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { getRecord } from '../../records.js';
import { paperFor } from '../documents/index.js';
import { Programme } from '../programmes/index.js';
import { Person } from './person.entity.js';
import { QualificationProposal } from './qualification-proposal.entity.js';

@InputType({ description: 'What a person is to be qualified for, on the word of the person who acts.' })
export class ProposeQualificationInput {
  @Field(() => ID, { description: 'Who is to be qualified.' })
  personId!: string;

  @Field(() => AuthorisedFunction, { description: 'For which function; with a code, the function it is used in.' })
  authorisedFunction!: AuthorisedFunction;

  @Field(() => ID, { nullable: true, description: 'In which programme; left out for a code.' })
  programmeId!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'For which technical code, such as SC03; left out for a function.',
  })
  code!: string | null;

  @Field(() => TechnicalCodeSource, { nullable: true, description: 'What the code rests on; left out for a function.' })
  source!: TechnicalCodeSource | null;

  @Field(() => PlainDateScalar, { description: 'First day it is to count.' })
  validFrom!: PlainDate;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Last day it is to count; a code may have none.' })
  validUntil!: PlainDate | null;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => ID, { nullable: true, description: 'The paper it rests on, an uploaded file.' })
  documentId!: string | null;
}

export const ProposeQualificationResult = resultOf('ProposeQualification', () => QualificationProposal);

/** Proposes that a person be qualified (资格提议); somebody else evaluates, and a third authorises. */
export async function proposeQualification(
  context: ActorContext,
  { personId, programmeId, documentId, ...facts }: ProposeQualificationInput,
): Promise<Answer<QualificationProposal>> {
  const { em, actor, today } = context;
  const person = await getRecord(context, Person, personId);
  const programme = programmeId === null ? null : await getRecord(context, Programme, programmeId);
  await takeTurnsAt(context, Person, person.id);
  const { authorisedFunction, code } = facts;
  const same = { person: person.id, programme: programme?.id ?? null, authorisedFunction, code };
  const pending = await em.count(QualificationProposal, { ...same, status: { $in: ['PROPOSED', 'EVALUATED'] } });
  const { paper, verdict: filed } = await paperFor(context, person.id, documentId);
  const answer = allOf([
    mayProposeQualification({
      ...facts,
      person,
      proposerId: actor.personId,
      names: { programme: programme !== null, code, source: facts.source !== null },
      isPending: pending > 0,
    }),
    filed,
  ]);
  if (!answer.allowed || actor.personId === null) return new Refused(answer.allowed ? [] : answer.refusals);

  const proposal = em.create(QualificationProposal, {
    ...facts,
    id: newId(),
    person,
    programme,
    reason: facts.reason.trim(),
    document: paper,
    status: 'PROPOSED',
    proposedBy: em.getReference(Person, actor.personId, { wrapped: true }),
    proposedOn: today,
  });
  if (paper) paper.personId = person.id;
  await em.flush();
  return proposal;
}
