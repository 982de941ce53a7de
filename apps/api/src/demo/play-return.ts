import { plusDays, plusMonths, startOfMonth } from '@touchstone/plain-date';
import { identityCheckCharacter } from '@touchstone/rules';
import { Person, recordIdentityNumber } from '../modules/people/index.js';
import { checkReturn, markReturnReported, produceReturn, recordReturnReceipt } from '../modules/returns/index.js';
import { player } from './play-application.js';
import type { Cast } from './demo-body.js';
import type { Stage } from './demo-stage.js';

/** Staff number of the person whose identity number is missing, so that the return has something to mend. */
const MISSING = 'TS034';
/** Days into a month after which the month before was reported. */
const REPORTED_AFTER = 6;

/**
 * One month is reported and acknowledged, and the month after it is on its way: its return is produced, and tells what
 * is still to be mended. The numbers are made up: well-formed, of a district code that was never given out.
 */
export async function playReturn(stage: Stage, cast: Cast): Promise<void> {
  const keeper = player(cast, 'qualifications');
  const reporter = player(cast, 'reporting');
  const people = await stage.em.find(Person, {}, { orderBy: { staffNumber: 'asc' } });
  for (const [at, { id, staffNumber }] of people.entries()) {
    if (staffNumber === MISSING) continue;
    const first = `99000019800101${String(at + 1).padStart(3, '0')}`;
    const number = `${first}${identityCheckCharacter(first)}`;
    await stage.act(keeper, stage.today, [recordIdentityNumber, { personId: `Person:${id}`, number }]);
  }

  const last = plusMonths(startOfMonth(stage.today), -1);
  const on = plusDays(last, REPORTED_AFTER);
  const before = await stage.act(reporter, on, [produceReturn, { kind: 'MONTHLY', month: plusMonths(last, -1) }]);
  const which = { authorityReturnId: `AuthorityReturn:${before.id}` };
  // Which audits fall into which month follows from the day of the first start: with a fault the older one waits.
  if (!(await stage.tryAct(reporter, on, [checkReturn, { ...which, expectedVersion: 1 }]))) return;
  await stage.act(reporter, on, [markReturnReported, { ...which, reportedOn: on, expectedVersion: 2 }]);
  const receivedOn = plusDays(on, 1);
  const receipt = { outcome: 'ACCEPTED', receivedOn, receiptNumber: `HZ-${receivedOn}`, note: null } as const;
  await stage.act(reporter, receivedOn, [recordReturnReceipt, { ...which, ...receipt, expectedVersion: 3 }]);
  await stage.act(reporter, stage.today, [produceReturn, { kind: 'MONTHLY', month: last }]);
}
