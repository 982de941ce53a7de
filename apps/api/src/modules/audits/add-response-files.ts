import { allOf, mayAddResponseFiles } from '@touchstone/rules';
import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { takeTurnsAt } from '../../database/take-turns.js';
import { localId, newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getRecord } from '../../records.js';
import { Audit } from './audit.entity.js';
import { seatOf } from './fieldwork.queries.js';
import { filesFor } from './nonconformity.queries.js';
import { ResponseFile } from './response-file.entity.js';

@InputType({ description: 'Kept files that show what answers say.' })
export class AddResponseFilesInput {
  @Field(() => ID, { description: 'The audit.' })
  auditId!: string;

  @Field(() => String, { description: 'Evaluation of the leaves.' })
  evaluation!: string;

  @Field(() => [String], { description: 'Codes of the leaves; every file goes to each.' })
  criteria!: string[];

  @Field(() => [ID], { description: 'The kept files.' })
  documentIds!: string[];

  @Field(() => String, { nullable: true, description: 'What they show.' })
  remark!: string | null;
}

export const AddResponseFilesResult = resultOf('AddResponseFiles', () => Audit);

/**
 * Puts kept files to the answers of leaves, and so into the client's file; the client itself sees them once the audit
 * is decided. The verdicts stay as they are.
 */
export async function addResponseFiles(context: ActorContext, input: AddResponseFilesInput): Promise<Answer<Audit>> {
  const { em, editions, actor, today } = context;
  const { evaluation, remark } = input;
  await takeTurnsAt(context, Audit, localId('Audit', input.auditId));
  const audit = await getRecord(context, Audit, input.auditId);
  const { files, verdict } = await filesFor(context, audit.client.id, input.documentIds);
  const criteria = [...new Set(input.criteria)];
  const all = editions.get(audit.editionId).evaluations.find(({ id }) => id === evaluation)?.criteria ?? [];
  const held = await em.find(ResponseFile, {
    audit: audit.id,
    evaluation,
    criterion: { $in: criteria },
    document: { $in: files.map(({ id }) => id) },
  });

  const answer = allOf([
    mayAddResponseFiles({
      auditStatus: audit.status,
      seat: await seatOf(context, audit.id),
      criteria,
      leaves: all.filter(({ leaf }) => leaf).map(({ code }) => code),
      files: files.length,
      held: [...new Set(held.map(({ criterion }) => criterion))],
    }),
    verdict,
  ]);
  if (!answer.allowed) return new Refused(answer.refusals);

  const put = { audit, client: audit.client, evaluation, remark, addedBy: actor.displayName, addedOn: today };
  for (const document of files) {
    document.clientId = audit.client.id;
    criteria.forEach((criterion) => em.create(ResponseFile, { ...put, id: newId(), criterion, document }));
  }
  await em.flush();
  return audit;
}
