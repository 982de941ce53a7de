import { plusDays, plusMonths, startOfMonth } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { identityCheckCharacter } from '@touchstone/rules';
import { Person, recordIdentityNumber } from '../modules/people/index.js';
import { checkReturn, markReturnReported, produceReturn, recordReturnReceipt } from '../modules/returns/index.js';
import { player } from './play-application.js';
import type { Cast } from './demo-body.js';
import type { Stage } from './demo-stage.js';

/** Days into a month after which the month before was reported. */
const REPORTED_AFTER = 6;
/** Year of birth that the made-up numbers tell. */
const BORN = 1980;

/**
 * One month is reported and acknowledged, and since then reads otherwise: a correction is due. The month after it is on
 * its way: its return is produced, and tells what is still to be mended. The numbers are made up: well-formed, of a
 * district code that was never given out.
 */
export async function playReturn(stage: Stage, cast: Cast): Promise<void> {
  const keeper = player(cast, 'qualifications');
  const reporter = player(cast, 'reporting');
  const last = plusMonths(startOfMonth(stage.today), -1);
  const month = plusMonths(last, -1);
  const on = plusDays(last, REPORTED_AFTER);
  const numbers = new Map<string, (serial: number) => Promise<unknown>>();
  const people = await stage.em.find(Person, {}, { orderBy: { staffNumber: 'asc' } });
  for (const [at, { id }] of people.entries())
    numbers.set(id, (serial) => {
      const first = `990000${serial}0101${String(at + 1).padStart(3, '0')}`;
      const number = `${first}${identityCheckCharacter(first)}`;
      return stage.act(keeper, stage.today, [recordIdentityNumber, { personId: `Person:${id}`, number }]);
    });
  const missing = await seatedOnly(stage, last, month);
  for (const [id, record] of numbers) if (id !== missing) await record(BORN);

  const before = await stage.act(reporter, on, [produceReturn, { kind: 'MONTHLY', month }]);
  const which = { authorityReturnId: `AuthorityReturn:${before.id}` };
  // Which audits fall into which month follows from the day of the first start: with a fault the older one waits.
  if (!(await stage.tryAct(reporter, on, [checkReturn, { ...which, expectedVersion: 1 }]))) return;
  await stage.act(reporter, on, [markReturnReported, { ...which, reportedOn: on, expectedVersion: 2 }]);
  const receivedOn = plusDays(on, 1);
  const receipt = { outcome: 'ACCEPTED', receivedOn, receiptNumber: `HZ-${receivedOn}`, note: null } as const;
  await stage.act(reporter, receivedOn, [recordReturnReceipt, { ...which, ...receipt, expectedVersion: 3 }]);
  // A number turns out to have been mistyped after it was reported.
  const mistyped = await seatedOnly(stage, month, last);
  if (mistyped) await numbers.get(mistyped)?.(BORN + 1);
  await stage.act(reporter, stage.today, [produceReturn, { kind: 'MONTHLY', month: last }]);
}

/** Of those with a seat in audits planned in one month and in none planned in another, who has the fewest. */
async function seatedOnly({ em }: Stage, inMonth: PlainDate, notIn: PlainDate): Promise<string | null> {
  const [found] = await em.getConnection().execute<{ id: string }[]>(
    `select t.person_id as id from team_assignment t join audit a on a.id = t.audit_id join person p on p.id = t.person_id
      where a.status <> 'CANCELLED' group by t.person_id, p.staff_number
      having count(*) filter (where date_trunc('month', a.planned_on) = ?::date) > 0
        and count(*) filter (where date_trunc('month', a.planned_on) = ?::date) = 0
      order by count(*) filter (where date_trunc('month', a.planned_on) = ?::date), p.staff_number limit 1`,
    [inMonth, notIn, inMonth],
    'all',
    em.getTransactionContext(),
  );
  return found?.id ?? null;
}
