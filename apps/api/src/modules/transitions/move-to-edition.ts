import { AuditStatus, mayMoveToEdition } from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { takeTurnsAt } from '../../database/take-turns.js';
import { notFound } from '../../errors/domain-error.js';
import { newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getForChange } from '../../records.js';
import { Audit } from '../audits/index.js';
import { Certification } from '../certificates/index.js';
import { Person } from '../people/index.js';
import { SchemeEdition } from '../programmes/index.js';
import { EditionMove } from './transition.entity.js';

@InputType({ description: 'A file that is to move to another edition of its programme.' })
export class MoveToEditionInput {
  @Field(() => ID, { description: 'The file.' })
  certificationId!: string;

  @Field(() => Int, { description: "The file's version as it was read." })
  expectedVersion!: number;

  @Field(() => String, { description: 'Id of the edition, such as gbt-27922/2011.' })
  editionId!: string;

  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

export const MoveToEditionResult = resultOf('MoveToEdition', () => EditionMove);

/**
 * Moves a file to another edition (案卷转版). Its next audit is planned and judged against that one; certificates keep
 * the edition they were granted against until one is issued anew.
 */
export async function moveToEdition(
  context: ActorContext,
  { certificationId: id, expectedVersion, editionId, reason }: MoveToEditionInput,
): Promise<Answer<EditionMove>> {
  const { em, editions, actor, today } = context;
  const certification = await getForChange(context, Certification, { id, expectedVersion });
  await takeTurnsAt(context, Certification, certification.id);
  const edition = editions.find(editionId);
  if (!edition) throw notFound('SchemeEdition', editionId);
  const adopted = await em.findOne(SchemeEdition, { editionId, programme: certification.programme.id });
  const open = await em.findOne(Audit, {
    certification: certification.id,
    status: { $nin: [AuditStatus.DECIDED, AuditStatus.CANCELLED] },
  });

  const answer = mayMoveToEdition({
    status: certification.status,
    from: certification.editionId,
    to: editionId,
    isAdopted: adopted !== null,
    isIntact: adopted?.checksum === edition.checksum,
    edition,
    openAudit: open?.number ?? null,
    reason,
    today,
  });
  if (!answer.allowed) return new Refused(answer.refusals);

  const move = em.create(EditionMove, {
    id: newId(),
    certification,
    client: certification.client,
    fromEditionId: certification.editionId,
    toEditionId: editionId,
    movedOn: today,
    reason: reason.trim(),
    movedBy: actor.personId ? em.getReference(Person, actor.personId) : null,
  });
  em.assign(certification, { editionId });
  await em.flush();
  return move;
}
