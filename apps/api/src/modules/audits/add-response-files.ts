import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { takeTurnsAt } from '../../database/take-turns.js';
import { localId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getRecord } from '../../records.js';
import { Audit } from './audit.entity.js';
import { leafFilesFor, putToLeaves } from './leaf-files.js';

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
  const { em } = context;
  await takeTurnsAt(context, Audit, localId('Audit', input.auditId));
  const audit = await getRecord(context, Audit, input.auditId);
  const filing = await leafFilesFor(context, { audit, evaluation: input.evaluation }, input);

  if (!filing.verdict.allowed) return new Refused(filing.verdict.refusals);

  putToLeaves(context, filing);
  await em.flush();
  return audit;
}
