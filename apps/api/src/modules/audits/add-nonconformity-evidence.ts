import { allOf, EvidencePurpose, mayAddFindingEvidence } from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getForChange } from '../../records.js';
import { filesFor } from '../documents/index.js';
import { Audit } from './audit.entity.js';
import { seatOf } from './fieldwork.queries.js';
import { Nonconformity } from './nonconformity.entity.js';
import { keepEvidence } from './nonconformity.queries.js';

@InputType({ description: 'Kept files that show what was found.' })
export class AddNonconformityEvidenceInput {
  @Field(() => ID, { description: 'The nonconformity.' })
  nonconformityId!: string;

  @Field(() => Int, { description: 'Version that was read.' })
  expectedVersion!: number;

  @Field(() => [ID], { description: 'The kept files.' })
  documentIds!: string[];
}

export const AddNonconformityEvidenceResult = resultOf('AddNonconformityEvidence', () => Nonconformity);

/** Puts files of the team to a nonconformity: what was seen. */
export async function addNonconformityEvidence(
  context: ActorContext,
  { nonconformityId: id, expectedVersion, documentIds }: AddNonconformityEvidenceInput,
): Promise<Answer<Nonconformity>> {
  const { em } = context;
  const nonconformity = await getForChange(context, Nonconformity, { id, expectedVersion });
  const audit = await em.findOneOrFail(Audit, { id: nonconformity.audit.id });
  const { files, verdict } = await filesFor(context, nonconformity.client.id, documentIds);
  const seat = await seatOf(context, audit.id);

  const { status } = nonconformity;
  const answer = allOf([
    mayAddFindingEvidence({ auditStatus: audit.status, seat, status, files: files.length }),
    verdict,
  ]);
  if (!answer.allowed) return new Refused(answer.refusals);

  keepEvidence(context, nonconformity, { files, purpose: EvidencePurpose.FINDING });
  await em.flush();
  return nonconformity;
}
