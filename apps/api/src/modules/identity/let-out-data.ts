import { letter } from '@touchstone/messages';
import type { Locale } from '@touchstone/messages';
import { plusMilliseconds } from '@touchstone/plain-date';
import { AccountRole, isUnusualExport, mayLetOut } from '@touchstone/rules';
import type { ExportFile, ExportKind } from '@touchstone/rules';
import { sql } from 'kysely';
import type { ActorContext } from '../../context.js';
import { takeTurns } from '../../database/take-turns.js';
import { newId } from '../../graphql/ids.js';
import { Refused } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { BodyProfile } from '../body/index.js';
import { Account } from './account.entity.js';
import { DataExport } from './data-export.entity.js';

const HOUR_MS = 60 * 60_000;
/** Days before today that make an account's usual day. */
const USUAL_DAYS = 90;

/** A file that somebody wants. */
export interface LetOutDataInput {
  readonly file: ExportFile;
  readonly kind: ExportKind;
  readonly rows: number;
  readonly reason: string | null;
}

interface Taken {
  readonly this_hour: number;
  readonly today: number;
  readonly is_told: boolean;
  readonly days_before: number[];
}

/**
 * Lets a file leave the house, or says why not (放行导出). Exports of one account take turns, so that many at once are
 * counted one after the other; one beyond the account's usual day is told to quality managers and administrators, once
 * a day.
 */
export async function letOutData(
  context: ActorContext,
  { file, kind, rows, reason }: LetOutDataInput,
): Promise<Answer<DataExport>> {
  const { em, actor, now, today } = context;
  await takeTurns(context, `exports of ${actor.accountId}`);
  const body = await em.findOneOrFail(BodyProfile, { onlyOne: 1 });
  const taken = await takenBy(context);

  const answer = mayLetOut({
    kind,
    roles: actor.roles,
    isProgram: actor.key !== undefined,
    rows,
    reason,
    takenThisHour: taken.this_hour,
    terms: body,
  });
  if (!answer.allowed) return new Refused(answer.refusals);

  const { exportAlarmTimes, exportReasonRows } = body;
  const takenToday = { today: taken.today + rows, daysBefore: taken.days_before, exportAlarmTimes, exportReasonRows };
  const isAlarm = !taken.is_told && isUnusualExport(takenToday);
  const given = { id: newId(), accountId: actor.accountId, file, kind, rows, reason: reason?.trim() || null };
  const left = em.create(DataExport, { ...given, exportedAt: now, exportedOn: today, isAlarm });
  if (isAlarm) await tellOfAlarm(context, { ...given, today: takenToday.today });
  await em.flush();
  return left;
}

/** What the account took: this hour, today, and day by day before. */
async function takenBy({ sql: database, actor, now, today }: ActorContext): Promise<Taken> {
  const { rows } = await sql<Taken>`
    with taken as (select * from data_export where account_id = ${actor.accountId}),
      days as (select exported_on, sum(rows)::float8 as rows from taken
        where exported_on < ${today}::date and exported_on >= ${today}::date - ${USUAL_DAYS}::int group by exported_on)
    select
      (select count(*)::int from taken where exported_at > ${plusMilliseconds(now, -HOUR_MS)}::timestamptz) as this_hour,
      (select coalesce(sum(rows), 0)::float8 from taken where exported_on = ${today}::date) as today,
      (select coalesce(bool_or(is_alarm), false) from taken where exported_on = ${today}::date) as is_told,
      (select coalesce(json_agg(rows order by exported_on), '[]'::json) from days) as days_before`.execute(database());
  return rows[0] ?? { this_hour: 0, today: 0, is_told: false, days_before: [] };
}

/** Whom an alarm goes to: who watches over the house, and who can close the account. */
const TOLD: readonly AccountRole[] = [AccountRole.QUALITY_MANAGER, AccountRole.ADMINISTRATOR];

async function tellOfAlarm(
  { em, mailer, actor, requestId }: ActorContext,
  { file, rows, reason, today }: Pick<DataExport, 'file' | 'rows' | 'reason'> & { readonly today: number },
): Promise<void> {
  const told = await em.find(
    Account,
    { isActive: true, id: { $ne: actor.accountId }, $or: TOLD.map((role) => ({ roles: { $contains: [role] } })) },
    { orderBy: { id: 'asc' } },
  );
  const params = { account: actor.displayName, today, file, rows, reason, request: requestId ?? '' };
  for (const { email, language } of told)
    await mailer.send({ to: email, ...letter('EXPORT_ALARM', params, language as Locale) }, em);
}
