import { sql } from 'kysely';
import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { localId } from '../../graphql/ids.js';

@InputType({ description: "Which of one's notices were read." })
export class ReadNoticesInput {
  @Field(() => [ID], { nullable: true, description: 'These; all of them where nothing is said.' })
  noticeIds!: string[] | null;
}

/** Marks notices of one's own as read (标为已读). @returns how many were not */
export async function readNotices(
  { sql: database, actor, now }: ActorContext,
  { noticeIds }: ReadNoticesInput,
): Promise<{ readonly read: number }> {
  const ids = noticeIds?.map((id) => localId('Notice', id)) ?? null;
  const { numAffectedRows } = await sql`
    update notice set read_at = ${now}::timestamptz where account_id = ${actor.accountId} and read_at is null
      and (${ids}::uuid[] is null or id = any(${ids}::uuid[]))`.execute(database());
  return { read: Number(numAffectedRows ?? 0n) };
}
