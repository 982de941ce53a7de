import { plusDays } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { allOf, CLAUSE, mayRenewTechnicalCode, refuse, verdict } from '@touchstone/rules';
import type { Verdict } from '@touchstone/rules';
import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { takeTurnsAt } from '../../database/take-turns.js';
import { localId, newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { Person, TechnicalCode } from './person.entity.js';

@InputType({ description: 'Fields that persons know, to be carried on until a day: all of them or none.' })
export class RenewTechnicalCodesInput {
  @Field(() => [ID], { description: 'The technical codes that end; 200 at most.' })
  technicalCodeIds!: string[];

  @Field(() => PlainDateScalar, { description: 'Last day they count then.' })
  validUntil!: PlainDate;
}

export const RenewTechnicalCodesResult = resultOf('RenewTechnicalCodes', () => TechnicalCode);

const MOST = 200;

/** Carries on fields that persons know, each from the day after it ends; answers with the last of them. */
export async function renewTechnicalCodes(
  context: ActorContext,
  { technicalCodeIds, validUntil }: RenewTechnicalCodesInput,
): Promise<Answer<TechnicalCode>> {
  const { em } = context;
  const ids = [...new Set(technicalCodeIds)];
  if (ids.length === 0 || ids.length > MOST)
    return refused(refuse('RENEWALS_MANY', CLAUSE.house, { params: { most: MOST } }));
  const ending = await em.find(TechnicalCode, { id: { $in: ids.map((id) => localId('TechnicalCode', id)) } });
  for (const personId of [...new Set(ending.map(({ person }) => person.id))].toSorted())
    await takeTurnsAt(context, Person, personId);
  const held = await em.find(TechnicalCode, { person: { $in: ending.map(({ person }) => person.id) } });
  const answer = allOf([
    ending.length < ids.length ? refuse('RENEWAL_UNKNOWN', CLAUSE.house) : verdict([]),
    ...ending.map((each) => mayRenew(each, held, validUntil)),
  ]);
  if (!answer.allowed) return refused(answer);

  const renewals = ending.map(({ person, code, source, validUntil: last }) =>
    em.create(TechnicalCode, {
      id: newId(),
      person,
      code,
      source,
      validFrom: plusDays(last ?? validUntil, 1),
      validUntil,
    }),
  );
  await em.flush();
  return renewals.at(-1) ?? refused(refuse('RENEWAL_UNKNOWN', CLAUSE.house));
}

function mayRenew(ending: TechnicalCode, held: readonly TechnicalCode[], until: PlainDate): Verdict {
  const { person, code, validUntil } = ending;
  const own = held.filter((each) => each.person.id === person.id && each.code === code);
  return mayRenewTechnicalCode({ code, validUntil, until, held: own });
}

function refused(answer: Verdict): Refused {
  return new Refused(answer.allowed ? [] : answer.refusals);
}
