import type { Involvement } from '@touchstone/rules';
import { sql } from 'kysely';
import type { ActorContext } from '../../context.js';
import { sellersTo } from '../applications/index.js';
import type { Complaint } from './complaint.entity.js';

const ids = (rows: ReturnType<typeof sql>) =>
  sql`(select coalesce(json_agg(distinct x.id), '[]'::json) from (${rows}) x)`;

/** Who had a part in what a complaint is about: everybody in the client's file; nobody, where it is about the body. */
export async function involvedInComplaint(context: ActorContext, { client }: Complaint): Promise<Involvement> {
  const who = sql`${client?.id ?? null}::uuid`;
  const { rows } = await sql<Involvement>`select
    ${ids(sql`select person_id as id from team_assignment where client_id = ${who}`)} as team,
    ${ids(sql`select reviewer_id as id from application_review where client_id = ${who}`)} as "applicationReviewers",
    ${ids(sql`select reviewer_id as id from technical_review where client_id = ${who}`)} as "technicalReviewers",
    ${ids(sql`select decided_by_id as id from decision where client_id = ${who}`)} as deciders,
    ${ids(sellersTo(context, client?.id ?? null))} as sellers`.execute(context.sql());
  const [involved] = rows;
  if (!involved) throw new Error('The statement answers with one row');
  return involved;
}
