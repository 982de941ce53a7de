import { createHash } from 'node:crypto';
import { word } from '@touchstone/messages';
import type { Locale } from '@touchstone/messages';
import type { PlainDate } from '@touchstone/plain-date';
import { CalendarKind } from '@touchstone/rules';
import type { CalendarEvent } from '@touchstone/rules';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { readScopeOf } from '../../auth/row-scopes.js';
import type { ActorContext } from '../../context.js';
import { globalId } from '../../graphql/ids.js';
import { dueItemsFor } from '../dues/index.js';
import type { CalendarFeed } from './calendar-feed.entity.js';

/** Days that a feed tells of. */
export interface FeedSpan {
  readonly from: PlainDate;
  readonly until: PlainDate;
}

/** So many events a calendar takes; a programme that has more in its span tells the first. */
const EVENTS_MOST = 2000;

interface AuditRow {
  readonly uid: string;
  readonly audit_id: string;
  readonly starts_on: PlainDate;
  readonly ends_on: PlainDate;
  readonly number: string;
  readonly client: string;
  readonly list: 'AuditKind' | 'AuditActivityKind';
  readonly kind: string;
}

/** What there is on the days of a feed, as far as its account may read it now. */
export async function feedEvents(
  context: ActorContext,
  feed: CalendarFeed,
  span: FeedSpan,
): Promise<readonly CalendarEvent[]> {
  const audits = feed.kind === CalendarKind.AUDIT ? activitiesOf(context, feed, span) : auditsOf(context, feed, span);
  const { rows } = await sql<AuditRow>`${audits} limit ${EVENTS_MOST}`.execute(context.sql());
  const away = feed.kind === CalendarKind.PERSON ? await leavesOf(context, feed, span) : [];
  const due = feed.kind === CalendarKind.AUDIT ? [] : await duesOf(context, feed, span);
  return [...rows.map((row) => auditEvent(feed, row)), ...away, ...due];
}

/** What is due: to the person of a feed of his own, in the programme of a programme's; what is only foreseen is left out. */
async function duesOf(
  context: ActorContext,
  { programme, showsClients, language }: CalendarFeed,
  { from, until }: FeedSpan,
): Promise<readonly CalendarEvent[]> {
  const whose = programme ? { programme: [globalId('Programme', programme.id)] } : { mine: true };
  const where = { ...whose, provisional: false, dueOn: { gte: from, lte: until } };
  const items = await dueItemsFor(context, where, { first: EVENTS_MOST });
  return items.map(({ id, kind, label, dueOn, clientName }) => ({
    uid: `due-${createHash('sha256').update(id).digest('hex').slice(0, 32)}`,
    startsOn: dueOn,
    endsOn: dueOn,
    summary: [
      word('CalendarWord', 'DUE', language as Locale),
      word('DueKind', kind, language as Locale),
      // Of a person's own dues the label is his name.
      ...(clientName === null ? [] : [showsClients ? clientName : label]),
    ].join(' · '),
    path: `/#/dues?${new URLSearchParams({ view: 'list', item: id }).toString()}`,
  }));
}

/** The least that lets somebody know it again: what it is and its number; the client's name where it was asked for. */
function auditEvent({ showsClients, language }: CalendarFeed, row: AuditRow): CalendarEvent {
  const what = [word(row.list, row.kind, language as Locale), row.number, ...(showsClients ? [row.client] : [])];
  return {
    uid: row.uid,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    summary: what.join(' · '),
    path: `/#/audits/${encodeURIComponent(globalId('Audit', row.audit_id))}/show`,
  };
}

function auditsOf({ actor }: ActorContext, feed: CalendarFeed, { from, until }: FeedSpan): RawBuilder<AuditRow> {
  const of = feed.programme
    ? sql`a.programme_id = ${feed.programme.id}`
    : sql`exists (select 1 from team_assignment t where t.audit_id = a.id and t.person_id = ${actor.personId})`;
  return sql<AuditRow>`select 'audit-' || a.id as uid, a.id as audit_id, a.starts_on::text as starts_on, a.ends_on::text as ends_on,
      a.number, c.name as client, 'AuditKind' as list, a.kind
    from audit a join client c on c.id = a.client_id
    where ${of} and a.status <> 'CANCELLED' and a.ends_on >= ${from}::date and a.starts_on <= ${until}::date
      and ${readScopeOf(actor)('Audit', 'a')} order by a.starts_on, a.id`;
}

/* Activities are written anew when an audit moves: the first, second … of a kind stays the same event. */
function activitiesOf({ actor }: ActorContext, feed: CalendarFeed, { from, until }: FeedSpan): RawBuilder<AuditRow> {
  return sql<AuditRow>`select 'audit-' || a.id || '-' || lower(y.kind) || '-' || row_number() over (partition by y.kind order by y.starts_on, y.id) as uid,
      a.id as audit_id, y.starts_on::text as starts_on, y.ends_on::text as ends_on, a.number, c.name as client,
      'AuditActivityKind' as list, y.kind
    from audit_activity y join audit a on a.id = y.audit_id join client c on c.id = a.client_id
    where a.id = ${feed.audit?.id ?? null} and a.status <> 'CANCELLED' and y.ends_on >= ${from}::date and y.starts_on <= ${until}::date
      and ${readScopeOf(actor)('Audit', 'a')} and ${readScopeOf(actor)('AuditActivity', 'y')} order by y.starts_on, y.id`;
}

async function leavesOf(
  { actor, sql: db }: ActorContext,
  { language }: CalendarFeed,
  { from, until }: FeedSpan,
): Promise<readonly CalendarEvent[]> {
  const { rows } = await sql<{ id: string; starts_on: PlainDate; ends_on: PlainDate }>`
    select l.id, l.valid_from::text as starts_on, l.valid_until::text as ends_on from leave l
    where l.person_id = ${actor.personId} and l.cancelled_on is null
      and l.valid_until >= ${from}::date and l.valid_from <= ${until}::date
      and ${readScopeOf(actor)('Leave', 'l')} order by l.valid_from, l.id`.execute(db());
  const summary = word('CalendarWord', 'LEAVE', language as Locale);
  const path = `/#/people/${encodeURIComponent(globalId('Person', actor.personId ?? ''))}/show`;
  return rows.map(({ id, starts_on: startsOn, ends_on: endsOn }) => ({
    uid: `leave-${id}`,
    startsOn,
    endsOn,
    summary,
    path,
  }));
}
