import { earliest, latest, plusDays } from '@touchstone/plain-date';
import type { EditionShelf } from '../editions.js';
import { agreeVisitDay, everythingOwed, noteContact, sendDueNotice } from '../modules/dues/index.js';
import type { Cast } from './demo-body.js';
import type { Stage } from './demo-stage.js';
import { player } from './play-application.js';

/**
 * The planner has told some clients of the surveillance that comes: one heard nothing yet, one got the notice, one was
 * spoken to as well, and with one a day was agreed.
 */
export async function tellOfDues(stage: Stage, cast: Cast, editions: EditionShelf): Promise<void> {
  const planner = player(cast, 'planner');
  const known = { sql: () => stage.em.getKysely() as never, today: stage.today, editions };
  const owed = await everythingOwed(known, { kind: ['SURVEILLANCE'], provisional: false, planState: ['UNPLANNED'] });
  const [noticed, spoken, agreed] = owed.filter(({ dueOn }) => dueOn >= plusDays(stage.today, 10));
  for (const [item, days] of [
    [noticed, -3],
    [spoken, -9],
    [agreed, -12],
  ] as const)
    if (item) await stage.tryAct(planner, stage.day(days), [sendDueNotice, { dueItemId: item.id }]);
  if (spoken) {
    const talk = { heldOn: stage.day(-5), means: 'PHONE', withWhom: '售后服务部负责人' } as const;
    const said = '已收到通知；下月中旬盘点，希望避开，月底前给出可选日期。';
    await stage.tryAct(planner, stage.day(-5), [noteContact, { ...talk, said, dueItemId: spoken.id }]);
  }
  if (agreed) {
    const agreedOn = earliest(agreed.lastLawfulOn, latest(agreed.opensOn, stage.day(20)));
    const talk = { heldOn: stage.day(-4), means: 'MAIL', withWhom: '管理者代表' } as const;
    const said = '同意审查日期，届时安排两处服务网点配合。';
    await stage.tryAct(planner, stage.day(-4), [agreeVisitDay, { ...talk, said, agreedOn, dueItemId: agreed.id }]);
  }
}
