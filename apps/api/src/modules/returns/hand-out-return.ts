import { CLAUSE, refuse, ReturnStatus } from '@touchstone/rules';
import { sql } from 'kysely';
import type { ActorContext } from '../../context.js';
import { Refused } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getRecord } from '../../records.js';
import { noteLooks } from '../people/index.js';
import { AuthorityReturn, ReturnFile } from './authority-return.entity.js';
import { personsIn } from './return-workbook.js';

/** A return's file, opened for who hands it in. */
export interface HandedOut {
  readonly id: string;
  readonly fileName: string;
  readonly content: Buffer;
}

/**
 * Opens the file of a checked return for who reports it. It carries identity numbers, so each person's record tells who
 * was handed theirs, and for which return.
 */
export async function handOutReturn(
  context: ActorContext,
  { id }: { readonly id: string },
): Promise<Answer<HandedOut>> {
  const { em, actor, secrets } = context;
  const record = await getRecord(context, AuthorityReturn, id);
  const kept = await em.findOne(ReturnFile, { authorityReturn: record.id });
  if (!kept || record.status === ReturnStatus.DISCARDED) return refusedWith('RETURN_WITHOUT_FILE');
  if (actor.personId === null) return refusedWith('ACTOR_WITHOUT_PERSON');

  const { rows } = await sql<{ cells: Readonly<Record<string, string | null>> }>`select cells from return_row
    where authority_return_id = ${record.id}`.execute(context.sql());
  noteLooks(context, { personIds: personsIn(rows), lookedBy: actor.personId, reason: `上报 ${record.number}` });
  await em.flush();
  return {
    id: record.id,
    fileName: `${record.isSpecimen ? 'SPECIMEN-' : ''}${record.month.slice(0, 7)}-${record.number}.xlsx`,
    content: Buffer.from(secrets.open(kept.sealed, record.id), 'base64'),
  };
}

function refusedWith(code: string): Refused {
  const answer = refuse(code, CLAUSE.monthlyReturn);
  return new Refused(answer.allowed ? [] : answer.refusals);
}
