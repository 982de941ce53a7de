import { plainDate } from '@touchstone/plain-date';
import { sql } from 'kysely';
import type { ActorContext } from '../../context.js';
import { readScopeOf } from '../../auth/row-scopes.js';
import { localId } from '../../graphql/ids.js';
import { datedPapersOf } from './papers.queries.js';
import type { ClientPaper } from './papers.type.js';

/** How many records of a client's file are looked through, the newest first. */
const MOST_RECORDS = 60;

/**
 * The papers of a client's whole file that can be had by now, the newest first.
 * The statement knows of which records there may be papers, and the day each came to be, which dates what may still
 * change; whether there is one, and for whom, is asked as for a record alone.
 */
export async function papersOfClient(context: ActorContext, clientId: string): Promise<readonly ClientPaper[]> {
  const scope = readScopeOf(context.actor);
  const client = localId('Client', clientId);
  const { rows } = await sql<{ recordId: string; day: string }>`
    select r."recordId", to_char(r.day, 'YYYY-MM-DD') as day from (
      select 'Application:' || a.id as "recordId", a.received_on as day from application a
        where a.client_id = ${client} and ${scope('Application', 'a')}
      union all select 'Agreement:' || a.id, coalesce(a.signed_on, a.drawn_up_on) from agreement a
        where a.client_id = ${client} and ${scope('Agreement', 'a')}
      union all select 'Quote:' || a.id, a.sent_on from quote a
        where a.client_id = ${client} and ${scope('Quote', 'a')}
      union all select 'Appeal:' || a.id, a.filed_on from appeal a
        where a.client_id = ${client} and ${scope('Appeal', 'a')}
      union all select 'Audit:' || a.id, a.planned_on from audit a
        where a.client_id = ${client} and ${scope('Audit', 'a')}
      union all select 'Nonconformity:' || a.id, a.raised_on from nonconformity a
        where a.client_id = ${client} and ${scope('Nonconformity', 'a')}
      union all select 'Decision:' || a.id, a.decided_on from decision a
        where a.client_id = ${client} and ${scope('Decision', 'a')}
      union all select 'Certificate:' || a.id, a.issued_on from certificate a
        where a.client_id = ${client} and ${scope('Certificate', 'a')}
      union all select 'SurveillanceActivity:' || a.id, a.opens_on from surveillance_activity a
        where a.client_id = ${client} and ${scope('SurveillanceActivity', 'a')}
      union all select 'MarkCase:' || a.id, a.opened_on from mark_case a
        where a.client_id = ${client} and ${scope('MarkCase', 'a')}
    ) r where r.day <= ${context.today}::date order by r.day desc, r."recordId" limit ${MOST_RECORDS}`.execute(
    context.sql(),
  );
  const papers: ClientPaper[] = [];
  for (const { recordId, day } of rows)
    for (const { paper, finalOn } of (await datedPapersOf(context, recordId)).toReversed())
      if (paper.waitsFor.length === 0) papers.push({ day: finalOn ?? plainDate(day), recordId, paper });
  return papers.toSorted((one, other) => (one.day < other.day ? 1 : one.day > other.day ? -1 : 0));
}
