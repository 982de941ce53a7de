import { allOf, CLAUSE, mayAdoptEdition, refusal, verdict } from '@touchstone/rules';
import { checkWorkedCases } from '@touchstone/schemes';
import { Field, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { takeTurns } from '../../database/take-turns.js';
import { notFound } from '../../errors/domain-error.js';
import { newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { Programme, SchemeEdition } from './programme.entity.js';

@InputType({ description: 'An edition of the shelf that the body is to certify against.' })
export class AdoptEditionInput {
  @Field(() => String, { description: 'Id of the edition, such as gbt-27922/2011.' })
  editionId!: string;
}

export const AdoptEditionResult = resultOf('AdoptEdition', () => SchemeEdition);

/**
 * Makes an edition of the shelf one that the body certifies against. Its content is locked by checksum from then on, and
 * its programme is offered, if it was not.
 */
export async function adoptEdition(
  context: ActorContext,
  { editionId }: AdoptEditionInput,
): Promise<Answer<SchemeEdition>> {
  const { em, editions, today } = context;
  const edition = editions.find(editionId);
  if (!edition) throw notFound('SchemeEdition', editionId);
  await takeTurns(context, 'editions');
  const adopted = await em.findOne(SchemeEdition, { editionId });
  const { checksum, inForceFrom, inForceUntil } = edition;
  const answer = allOf([
    mayAdoptEdition({
      editionId,
      checksum,
      inForceFrom,
      inForceUntil,
      adoptedChecksum: adopted?.checksum ?? null,
      today,
    }),
    verdict(checkWorkedCases(edition).map(({ code, params }) => refusal(code, CLAUSE.house, { params }))),
  ]);
  if (!answer.allowed) return new Refused(answer.refusals);

  const { code, title } = edition.programme;
  const known = await em.findOne(Programme, { code });
  const programme = known ?? em.create(Programme, { id: newId(), code, titleZh: title.zh, titleEn: title.en });
  em.assign(programme, { titleZh: title.zh, titleEn: title.en });
  const record = em.create(SchemeEdition, { id: newId(), programme, editionId, checksum, adoptedOn: today });
  await em.flush();
  return record;
}
