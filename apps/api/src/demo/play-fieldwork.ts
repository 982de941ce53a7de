import { MeetingKind, SurveillanceTopic } from '@touchstone/rules';
import { globalId } from '../graphql/ids.js';
import { AuditActivity, recordAttendance, recordSurveillanceItems, TeamAssignment } from '../modules/audits/index.js';
import type { StaffedAudit } from './play-audit.js';
import type { Play } from './play-application.js';

/** What a surveillance usually sees beside the criteria. */
const SEEN: Readonly<Record<SurveillanceTopic, string>> = {
  PREVIOUS_NONCONFORMITIES: '上次审查开具的不符合项已关闭，抽查两份新记录，纠正措施持续有效。',
  COMPLAINTS: '查投诉台账，均在承诺时限内回复并有回访记录。',
  CHANGES: '组织机构与服务范围无变化，网点名单已更新。',
  MARK_USE: '官网与宣传册中的证书、标志使用符合规定，未见超范围宣传。',
  INTERNAL_AUDIT: '查本年度内审计划与报告，所列问题已整改。',
  MANAGEMENT_REVIEW: '查本年度管理评审报告，改进事项有负责人和期限。',
};

/** Signs everybody in at both meetings and, in a surveillance, records its contents. */
export async function recordFieldwork({ stage, facts }: Play, audit: StaffedAudit): Promise<void> {
  const auditId = globalId('Audit', audit.id);
  const seats = await stage.em.find(TeamAssignment, { audit: audit.id });
  const onSite = await stage.em.findOneOrFail(AuditActivity, { audit: audit.id, kind: 'ON_SITE' });
  const team = seats.map(({ person }) => ({ personId: globalId('Person', person.id), absenceReason: null }));
  const meetings = [
    { meeting: MeetingKind.OPENING, heldOn: onSite.startsOn, heldAt: '09:00' },
    { meeting: MeetingKind.CLOSING, heldOn: onSite.endsOn, heldAt: '16:30' },
  ];
  const client = [
    { name: facts.contactName, post: '售后服务负责人' },
    { name: '赵经理', post: '质量部经理' },
  ];
  for (const held of meetings)
    await stage.act(audit.leader, held.heldOn, [
      recordAttendance,
      { auditId, ...held, place: '总部一楼会议室', team, client, photoId: null },
    ]);
  if (audit.kind !== 'SURVEILLANCE') return;
  const items = Object.values(SurveillanceTopic).map((topic) => ({ topic, applies: true, notes: SEEN[topic] }));
  await stage.act(audit.leader, audit.endsOn, [recordSurveillanceItems, { auditId, items }]);
}
