import { plusDays, plusMonths } from '@touchstone/plain-date';
import { globalId } from '../graphql/ids.js';
import { draftApplication, recordTransfer } from '../modules/applications/index.js';
import { keepPaper } from './demo-papers.js';
import { fieldsOf, player } from './play-application.js';
import type { Play } from './play-application.js';

/** A client wants the certificate of another body taken over; what was looked up of it is recorded, papers are awaited. */
export async function beginTransfer(play: Play | undefined): Promise<void> {
  if (!play) throw new Error('The demonstration has no plays');
  const { stage, cast, parts, facts, client } = play;
  const programme = cast.programmes.get('after-sales-maturity');
  const edition = parts.editions.all().find((each) => each.programme.code === 'after-sales-maturity');
  if (!programme || !edition) return;
  const on = stage.day(-6);
  if (edition.inForceFrom > on) return;
  const technicalCodes = fieldsOf(play);
  const scopeZh = `${facts.name.replace('有限公司', '')}产品的售后服务`;
  const application = await stage.act(player(cast, 'planner'), on, [
    draftApplication,
    {
      clientId: globalId('Client', client.id),
      programmeId: globalId('Programme', programme.id),
      editionId: edition.id,
      isTransfer: true,
      scopeZh,
      scopeEn: null,
      technicalCodes,
      activities: null,
      holdsCertificates: true,
      headcountInScope: facts.headcount,
      serviceSystemSince: plusDays(on, -900),
    },
  ]);
  const issuedOn = plusDays(on, -420);
  await stage.act(player(cast, 'reviewer'), stage.day(-5), [
    recordTransfer,
    {
      applicationId: globalId('Application', application.id),
      bodyName: '某某认证中心有限公司',
      bodyApproval: null,
      isAccredited: true,
      bodyCeasedOn: null,
      certificateNumber: `000${facts.uscc.slice(-5)}R0M`,
      standard: edition.title.zh,
      scopeZh,
      technicalCodes,
      level: edition.levels.items.at(-1)?.code ?? '',
      issuedOn,
      validUntil: plusDays(plusMonths(issuedOn, 36), -1),
      surveillancesOn: [plusDays(issuedOn, 350)],
      status: 'VALID',
      lookedUpOn: stage.day(-5),
      screenshotId: await keepPaper(stage, parts.documents, {
        kind: 'CREDIT_CHECK',
        fileName: '原证书查询截图.pdf',
        on,
      }),
      openMajors: 0,
      openMinors: 1,
      complaints: null,
      reason: '集团统一更换认证机构。',
    },
  ]);
}
