import type { ChangeKind, ChangeOutcome } from '@touchstone/rules';
import { globalId } from '../graphql/ids.js';
import { Certificate, Certification } from '../modules/certificates/index.js';
import { assessChange, ChangeNotice, notifyChange } from '../modules/changes/index.js';
import type { Client } from '../modules/clients/index.js';
import { reissueCertificate } from '../modules/decisions/index.js';
import type { Cast } from './demo-body.js';
import type { Player, Stage } from './demo-stage.js';
import { player } from './play-application.js';

interface Told {
  readonly kinds: ChangeKind[];
  readonly description: string;
  /** Days from today of the change, and of its notice. */
  readonly days: readonly [occurred: number, told: number];
  readonly assessed?: ChangeOutcome;
  readonly because?: string;
}

/** Some certified clients tell of changes: one waits to be assessed, one had its certificate issued anew. */
export async function tellOfChanges(
  stage: Stage,
  cast: Cast,
  [waiting, reissued]: readonly [Client | undefined, Client | undefined],
): Promise<void> {
  if (!waiting || !reissued) throw new Error('The demonstration has no clients');
  const planner = player(cast, 'planner');
  await tell(
    { stage, planner, client: waiting },
    {
      kinds: ['KEY_PEOPLE', 'SITES'],
      description: '售后服务负责人更换，新设一处服务网点。',
      days: [-31, -4],
    },
  );
  const notice = await tell(
    { stage, planner, client: reissued },
    {
      kinds: ['SCOPE'],
      description: '经营范围表述按新营业执照调整，服务内容未变，请按新表述换发证书。',
      days: [-24, -20],
      assessed: 'REISSUE',
    },
  );
  const { certification } = notice;
  const certificate = await stage.em.findOneOrFail(
    Certificate,
    { certification: certification.id },
    { orderBy: { issuedOn: 'desc' } },
  );
  await stage.act(player(cast, 'decider'), stage.day(-12), [
    reissueCertificate,
    {
      certificateId: globalId('Certificate', certificate.id),
      expectedVersion: (await stage.fresh(Certificate, certificate.id)).version,
      changeCodes: ['03'],
      reason: '范围表述与新营业执照一致，认证内容未变。',
      scopeZh: certificate.scopeZh.replace('投诉处理', '退换货、投诉处理'),
      scopeEn: null,
      changeNoticeId: globalId('ChangeNotice', notice.id),
    },
  ]);
}

/** A client tells of a change; where it says so, what it asks for is said three days later. */
export async function tell(
  { stage, planner, client }: { stage: Stage; planner: Player; client: Client },
  { days, assessed, because = '与新营业执照核对一致，服务体系和认证内容未变。', ...told }: Told,
): Promise<ChangeNotice> {
  const file = await stage.em.findOneOrFail(Certification, { client: client.id });
  const notice = await stage.act(planner, stage.day(days[1]), [
    notifyChange,
    {
      ...told,
      certificationId: globalId('Certification', file.id),
      occursOn: stage.day(days[0]),
      notifiedOn: null,
      documentId: null,
    },
  ]);
  if (assessed)
    await stage.act(planner, stage.day(days[1] + 3), [
      assessChange,
      {
        changeNoticeId: globalId('ChangeNotice', notice.id),
        expectedVersion: (await stage.fresh(ChangeNotice, notice.id)).version,
        outcome: assessed,
        reason: because,
      },
    ]);
  return notice;
}
