import { globalId } from '../graphql/ids.js';
import { addApplicationDocument } from '../modules/applications/index.js';
import type { Application } from '../modules/applications/index.js';
import { Certificate, Certification } from '../modules/certificates/index.js';
import { draftScopeChange } from '../modules/changes/index.js';
import { reduceScope } from '../modules/decisions/index.js';
import { keepPaper } from './demo-papers.js';
import { player, review, submit } from './play-application.js';
import type { Play } from './play-application.js';
import { tell } from './play-change.js';
import { lookUpCredit } from './play-credit.js';

/** One client wants a wider scope and waits for its audit; another gave a service up, and its scope is narrower since. */
export async function changeScopes(wider: Play | undefined, narrower: Play | undefined): Promise<void> {
  if (!wider || !narrower) throw new Error('The demonstration has no plays');
  await extend(wider);
  await reduce(narrower);
}

async function extend(play: Play): Promise<void> {
  const { stage, cast, parts, facts, client } = play;
  const notice = await tell(
    { stage, planner: player(cast, 'planner'), client },
    {
      kinds: ['SCOPE'],
      description: '新增旧货回收和以旧换新服务，申请纳入认证范围。',
      days: [-28, -26],
      assessed: 'SCOPE_CHANGE',
      because: '新增服务不在现行认证范围内，须申请扩大范围并经审查。',
    },
  );
  const file = await stage.em.findOneOrFail(Certification, { client: client.id });
  const on = stage.day(-21);
  const application: Application = await stage.act(player(cast, 'planner'), on, [
    draftScopeChange,
    {
      certificationId: globalId('Certification', file.id),
      direction: 'EXTEND',
      reason: '新增旧货回收和以旧换新服务。',
      scopeZh: file.scopeZh.replace('投诉处理', '以旧换新、投诉处理'),
      scopeEn: `${file.scopeEn ?? ''}, trade-in of used products included`,
      technicalCodes: file.technicalCodes,
      activities: [],
      headcountInScope: facts.headcount,
      changeNoticeId: globalId('ChangeNotice', notice.id),
    },
  ]);
  const documentId = await keepPaper(stage, parts.documents, { kind: 'APPLICATION_FORM', on });
  await stage.act(player(cast, 'planner'), on, [
    addApplicationDocument,
    { applicationId: globalId('Application', application.id), kind: 'APPLICATION_FORM', documentId },
  ]);
  await submit(play, application, on);
  await lookUpCredit(play, stage.day(-17));
  await review(play, application, { on: stage.day(-16), accept: true });
}

async function reduce({ stage, cast, client }: Play): Promise<void> {
  const certificate = await stage.em.findOneOrFail(
    Certificate,
    { client: client.id },
    { orderBy: { issuedOn: 'desc' } },
  );
  const file = await stage.em.findOneOrFail(Certification, { id: certificate.certification.id });
  await stage.act(player(cast, 'decider'), stage.day(-34), [
    reduceScope,
    {
      certificateId: globalId('Certificate', certificate.id),
      expectedVersion: (await stage.fresh(Certificate, certificate.id)).version,
      scopeZh: certificate.scopeZh.replace('安装、', ''),
      scopeEn: `${certificate.scopeEn ?? ''}, installation excluded`,
      technicalCodes: file.technicalCodes,
      reason: '获证组织来函说明安装服务已转由第三方承担，申请缩小认证范围。',
      changeNoticeId: null,
    },
  ]);
}
