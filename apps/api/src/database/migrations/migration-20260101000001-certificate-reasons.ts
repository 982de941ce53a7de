import { Migration } from '@mikro-orm/migrations';

type Row = readonly [kind: string, code: string, titleZh: string, titleEn: string, isOwnFault: boolean];

/** The coded reasons a body begins with; from then on the list is its own. Codes with an H are the house's. */
const REASONS: readonly Row[] = [
  ['SUSPEND', '0111', '持续或严重不满足认证要求', 'Persistently or seriously fails the requirements', true],
  ['SUSPEND', '0112', '不履行认证合同义务', 'Breaks the duties of the agreement', true],
  ['SUSPEND', '0113', '受到行业主管部门处罚', 'Penalised by a regulator', true],
  ['SUSPEND', '0114', '监管部门发现问题', 'A regulator found problems', true],
  [
    'SUSPEND',
    '0115',
    '许可或强制性认证到期，换证已受理未批准',
    'Permit or compulsory certificate expired, renewal accepted but pending',
    false,
  ],
  ['SUSPEND', '0116', '主动请求暂停', 'Asked for by the holder', false],
  ['SUSPEND', '0117', '能源管理相关要求未满足（一）', 'Energy requirements not met (1)', true],
  ['SUSPEND', '0118', '能源管理相关要求未满足（二）', 'Energy requirements not met (2)', true],
  ['SUSPEND', '0199', '其他严重不符合未按期纠正', 'Other serious nonconformity not corrected in time', true],
  ['SUSPEND', 'H01', '监督审查的不符合项未按期纠正', 'Nonconformity of a surveillance not corrected in time', true],
  ['SUSPEND', 'H02', '未按期接受监督审查', 'Surveillance not undergone in time', true],
  ['SUSPEND', 'H03', '未缴纳费用', 'Fees not paid', true],
  ['SUSPEND', 'H04', '误用证书或标志', 'Misuse of certificate or mark', true],
  [
    'SUSPEND',
    'H05',
    '发生重大质量、环境或安全事件、索赔、投诉或处罚',
    'Major event, claim, complaint or penalty',
    true,
  ],
  ['SUSPEND', 'H06', '重大变更未报告', 'Major change not told', true],
  ['SUSPEND', 'H07', '无经营活动，无法审查', 'No operation, so that no audit is possible', false],
  ['WITHDRAW', '0111', '法律地位注销', 'Legal status ended', false],
  ['WITHDRAW', '0112', '拒绝监督或提供虚假信息', 'Refuses supervision or gives false information', true],
  ['WITHDRAW', '0113', '重大事故经确认由组织违规造成', 'Major accident found to be the holder’s violation', true],
  ['WITHDRAW', '0114', '其他严重违法行为受到处罚', 'Other serious breach of law, punished', true],
  ['WITHDRAW', '0115', '暂停期满原因未消除', 'Suspension ran out, its cause not removed', true],
  ['WITHDRAW', '0116', '服务体系未运行或不能运行', 'System not operated or cannot be', true],
  [
    'WITHDRAW',
    '0117',
    '误导性使用认证信息，后果严重或六个月未改正',
    'Misuse of certification claims with serious effect, or uncorrected for six months',
    true,
  ],
  ['WITHDRAW', '0118', '能源管理相关要求（一）', 'Energy requirements (1)', true],
  ['WITHDRAW', '0119', '能源管理相关要求（二）', 'Energy requirements (2)', true],
  ['WITHDRAW', '0120', '由新证书取代', 'Replaced by a new certificate', false],
  ['WITHDRAW', '0199', '其他', 'Other', true],
  ['RESTORE', '01', '暂停原因已消除并经验证', 'Cause removed and verified', false],
  ['RESTORE', '02', '已完成逾期的监督审查', 'Overdue surveillance completed', false],
  ['RESTORE', '99', '其他', 'Other', false],
  ['CANCEL', '01', '获证组织主动放弃', 'Given up by the holder', false],
  ['CANCEL', '02', '获证组织已不存续', 'The holder has ceased', false],
  ['CANCEL', '99', '其他', 'Other', false],
];

export class Migration20260101000001 extends Migration {
  override up(): void {
    for (const [kind, code, titleZh, titleEn, isOwnFault] of REASONS)
      this.addSql(
        `insert into "certificate_reason" ("id", "kind", "code", "title_zh", "title_en", "is_own_fault") values (gen_random_uuid(), '${kind}', '${code}', '${titleZh}', '${titleEn}', ${isOwnFault})`,
      );
  }
}
