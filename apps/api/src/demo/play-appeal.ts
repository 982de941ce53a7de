import { plusDays } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { globalId } from '../graphql/ids.js';
import {
  acknowledgeAppeal,
  Appeal,
  assignAppealHandler,
  decideAppeal,
  fileAppeal,
  noteAppeal,
  proposeAppealOutcome,
} from '../modules/complaints/index.js';
import { Decision } from '../modules/decisions/index.js';
import { player } from './play-application.js';
import type { Play } from './play-application.js';

const GROUNDS = '审查组对网点服务记录的抽样未覆盖审查方案要求的期间，扣分依据不足，请予复核。';

/** How far an appeal has come. */
type AppealEnd = 'RECEIVED' | 'INVESTIGATED' | 'DISMISSED';

/** The client appeals against the newest decision on its file, on a day; people without a part in it handle the appeal. */
export async function appeal(play: Play, { on, end }: { on: PlainDate; end: AppealEnd }): Promise<void> {
  const { stage, cast, client } = play;
  const [officer, quality] = [player(cast, 'complaints'), player(cast, 'quality')];
  const decision = await stage.em.findOneOrFail(
    Decision,
    { client: client.id },
    { orderBy: { decidedOn: 'desc', id: 'desc' } },
  );
  const recordId = globalId('Decision', decision.id);
  const { id } = await stage.act(officer, on, [
    fileAppeal,
    { recordId, grounds: GROUNDS, filedOn: on, lateReason: null },
  ]);
  if (end === 'RECEIVED') return;
  const now = async () => ({
    appealId: globalId('Appeal', id),
    expectedVersion: (await stage.fresh(Appeal, id)).version,
  });
  await stage.act(officer, plusDays(on, 3), [acknowledgeAppeal, await now()]);
  const personId = globalId('Person', officer.personId ?? '');
  await stage.act(officer, plusDays(on, 4), [assignAppealHandler, { ...(await now()), personId }]);
  const text = '已调阅审查记录和评分表，正在核对抽样情况，预计两周内告知结果。';
  await stage.act(officer, plusDays(on, 9), [noteAppeal, { appealId: globalId('Appeal', id), text, isTold: true }]);
  if (end === 'INVESTIGATED') return;
  const findings = '抽样方案与实际抽样一致，扣分均有现场记录支持，未发现程序不当。';
  const proposal = { ...(await now()), proposal: 'DISMISSED' as const, findings };
  await stage.act(officer, plusDays(on, 20), [proposeAppealOutcome, proposal]);
  const reason = '抽样符合审查方案，扣分依据充分，原决定程序正当。';
  await stage.act(quality, plusDays(on, 24), [
    decideAppeal,
    { ...(await now()), outcome: 'DISMISSED' as const, reason },
  ]);
}
