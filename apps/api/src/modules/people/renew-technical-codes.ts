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
import { getRecord } from '../../records.js';
import { paperFor } from '../documents/index.js';
import type { StoredDocument } from '../documents/index.js';
import { Person, TechnicalCode } from './person.entity.js';

@InputType({ description: 'Fields that persons know, to be carried on until a day: all of them or none.' })
export class RenewTechnicalCodesInput {
  @Field(() => [ID], { description: 'The technical codes that end; 200 at most.' })
  technicalCodeIds!: string[];

  @Field(() => PlainDateScalar, { description: 'Last day they count then.' })
  validUntil!: PlainDate;

  @Field(() => ID, {
    nullable: true,
    description: 'Who found that each of them still knows the field: another person.',
  })
  evaluatorId!: string | null;

  @Field(() => String, { nullable: true, description: 'What was seen.' })
  evidence!: string | null;

  @Field(() => ID, { nullable: true, description: 'The paper it rests on, where the codes are of one person.' })
  documentId!: string | null;
}

export const RenewTechnicalCodesResult = resultOf('RenewTechnicalCodes', () => TechnicalCode);

const MOST = 200;

/** Carries on fields that persons know, each from the day after it ends; answers with the last of them. */
export async function renewTechnicalCodes(
  context: ActorContext,
  { technicalCodeIds, validUntil, documentId, ...given }: RenewTechnicalCodesInput,
): Promise<Answer<TechnicalCode>> {
  const { em } = context;
  const ids = [...new Set(technicalCodeIds)];
  if (ids.length === 0 || ids.length > MOST)
    return refused(refuse('RENEWALS_MANY', CLAUSE.house, { params: { most: MOST } }));
  const ending = await em.find(TechnicalCode, { id: { $in: ids.map((id) => localId('TechnicalCode', id)) } });
  const persons = [...new Set(ending.map(({ person }) => person.id))].toSorted();
  for (const personId of persons) await takeTurnsAt(context, Person, personId);
  const held = await em.find(TechnicalCode, { person: { $in: persons } });
  const evaluator = given.evaluatorId === null ? null : await getRecord(context, Person, given.evaluatorId);
  const { paper, filed } = await paperOf(context, { persons, documentId });
  const evidence = given.evidence?.trim() || null;
  const judged = { evaluatorId: evaluator?.id ?? null, evidence, hasPaper: paper !== null };
  const answer = allOf([
    ending.length < ids.length ? refuse('RENEWAL_UNKNOWN', CLAUSE.house) : verdict([]),
    ...ending.map((each) => mayRenewTechnicalCode({ ...renewalOf(each, held), ...judged, until: validUntil })),
    filed,
  ]);
  if (!answer.allowed) return refused(answer);

  const renewals = ending.map(({ person, code, source, validUntil: last }) =>
    em.create(TechnicalCode, {
      id: newId(),
      person,
      code,
      source,
      evaluator,
      evidence,
      document: paper,
      validFrom: plusDays(last ?? validUntil, 1),
      validUntil,
    }),
  );
  const [whose] = persons;
  if (paper && whose) paper.personId = whose;
  await em.flush();
  return renewals.at(-1) ?? refused(refuse('RENEWAL_UNKNOWN', CLAUSE.house));
}

function renewalOf({ person, code, validUntil }: TechnicalCode, held: readonly TechnicalCode[]) {
  const own = held.filter((each) => each.person.id === person.id && each.code === code);
  return { personId: person.id, code, validUntil, held: own };
}

/** A paper lies in the file of one person, and so speaks for the codes of one. */
async function paperOf(
  context: ActorContext,
  { persons, documentId }: { readonly persons: readonly string[]; readonly documentId: string | null },
): Promise<{ readonly paper: StoredDocument | null; readonly filed: Verdict }> {
  const [first, ...others] = persons;
  if (documentId === null || first === undefined) return { paper: null, filed: verdict([]) };
  const { paper, verdict: filed } = await paperFor(context, first, documentId);
  if (others.length === 0) return { paper, filed };
  return { paper, filed: refuse('DOCUMENT_OF_ANOTHER_PERSON', CLAUSE.personRecords, { field: 'documentId' }) };
}

function refused(answer: Verdict): Refused {
  return new Refused(answer.allowed ? [] : answer.refusals);
}
