import type { MarkMedium } from '@touchstone/rules';
import { globalId } from '../graphql/ids.js';
import { Certification } from '../modules/certificates/index.js';
import type { Client } from '../modules/clients/index.js';
import { assessMarkUse, MarkUse, openMarkCase, reportMarkUse } from '../modules/marks/index.js';
import type { Cast } from './demo-body.js';
import type { Stage } from './demo-stage.js';
import { player } from './play-application.js';

/** Certified clients use the mark: one page is proper, a shop front states another level and is asked about, a van waits. */
export async function useMarks(
  stage: Stage,
  cast: Cast,
  [watched, other]: readonly [Client | undefined, Client | undefined],
): Promise<void> {
  if (!watched || !other) throw new Error('The demonstration has no clients');
  const quality = player(cast, 'quality');
  const report = async (client: Client, [medium, place]: readonly [MarkMedium, string], days: number) => {
    const { id } = await stage.em.findOneOrFail(Certification, { client: client.id });
    return stage.act(player(cast, 'planner'), stage.day(days), [
      reportMarkUse,
      {
        certificationId: globalId('Certification', id),
        medium,
        place,
        usedSince: stage.day(days),
        sampleId: null,
      },
    ]);
  };
  const now = async ({ id }: MarkUse) => ({
    markUseId: globalId('MarkUse', id),
    expectedVersion: (await stage.fresh(MarkUse, id)).version,
  });
  const page = await report(watched, ['WEBSITE', 'https://www.example.cn/about/certificates'], -70);
  await stage.act(quality, stage.day(-66), [
    assessMarkUse,
    { ...(await now(page)), isProper: true, misuses: [], remark: null, auditId: null },
  ]);
  const front = await report(watched, ['STORE', '直营店门头灯箱'], -12);
  await stage.act(quality, stage.day(-6), [
    assessMarkUse,
    {
      ...(await now(front)),
      isProper: false,
      misuses: ['WRONG_LEVEL'],
      remark: '门头标示的等级高于证书。',
      auditId: null,
    },
  ]);
  await stage.act(quality, stage.day(-6), [
    openMarkCase,
    {
      ...(await now(front)),
      request: '请更换门头灯箱，标示的等级应与证书一致。',
      correctBy: null,
      isGrave: false,
      handlerId: globalId('Person', quality.personId ?? ''),
    },
  ]);
  await report(other, ['VEHICLE', '上门服务车身贴'], -3);
}
