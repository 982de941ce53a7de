import { mayHandleReturn, ReturnStatus } from '@touchstone/rules';
import { sql } from 'kysely';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getForChange } from '../../records.js';
import { AuthorityReturn } from './authority-return.entity.js';
import { formatInForce } from './formats.queries.js';
import { gatherRows } from './gather-rows.js';
import { countsOf, writeRows } from './write-rows.js';

@InputType({ description: 'A return whose rows are gathered anew.' })
export class RefreshReturnInput {
  @Field(() => ID, { description: 'The return.' })
  authorityReturnId!: string;

  @Field(() => Int, { description: 'Version that was read.' })
  expectedVersion!: number;
}

export const RefreshReturnResult = resultOf('RefreshReturn', () => AuthorityReturn);

/** Gathers a return's rows anew, in the format in force, after what was at fault has been mended. */
export async function refreshReturn(
  context: ActorContext,
  { authorityReturnId: id, expectedVersion }: RefreshReturnInput,
): Promise<Answer<AuthorityReturn>> {
  const record = await getForChange(context, AuthorityReturn, { id, expectedVersion });

  const answer = mayHandleReturn('refreshReturn', record.status);
  if (!answer.allowed) return new Refused(answer.refusals);

  const { format, revision } = await formatInForce(context, 'CNCA_MONTHLY');
  const rows = await gatherRows(context, { kind: record.kind, month: record.month, format });
  await writeRows(context, record, rows);
  await sql`delete from return_file where authority_return_id = ${record.id}`.execute(context.sql());
  context.em.assign(record, {
    ...countsOf(rows),
    status: ReturnStatus.DRAFT,
    formatRevision: revision,
    producedOn: context.today,
    checkedOn: null,
    fileSha256: null,
  });
  await context.em.flush();
  return record;
}
