import type { Sentences } from '../sentence.js';

/** What is said of whether an audit can still carry its decision. */
export const decisionGate: Sentences = {
  TEAM_QUALIFIED: {
    zh: '以下审查组成员在审查日的注册资格或授权不符合要求：{persons}。',
    en: 'Not qualified for their seat on every day of the audit: {persons}.',
  },
  TEAM_IMPARTIAL: {
    zh: '以下审查组成员与该组织存在利益冲突，或公正性声明已失效：{persons}。',
    en: 'Tied to the client, or without a declaration that counts: {persons}.',
  },
  EARLIER_MINORS_PLANNED: {
    zh: '以往审查遗留的一般不符合项，纠正措施计划尚未认可：{numbers}。',
    en: 'Minor nonconformities left by earlier audits without an accepted plan: {numbers}.',
  },
  MINORS_TO_VERIFY: {
    zh: '以下一般不符合项的计划已认可，实施效果待下次审查验证：{numbers}。',
    en: 'The next audit has to verify what was done about: {numbers}.',
  },
  PLAN_REPORTED_IN_TIME: {
    zh: '没有在审查开始[（{startsOn}）]前报送审查计划的登记。',
    en: 'Nothing says that the plan was reported before the audit began[ on {startsOn}].',
  },
  OVERRIDE_NOT_ALLOWED: {
    zh: '该核对项不能由认证决定人员说明理由后放行。',
    en: 'No reason lets this line through.',
  },
  OVERRIDE_NOT_NEEDED: {
    zh: '该核对项无需放行，请删去理由。',
    en: 'The line passed or was not asked; please leave the reason out.',
  },
  OVERRIDE_TWICE: { zh: '同一核对项只填写一次放行理由。', en: 'One reason for each line.' },
  OVERRIDE_REASON_SHORT: {
    zh: '放行理由至少 {least} 个字，说明依据和风险。',
    en: 'The reason has at least {least} characters: say what it rests on and what the risk is.',
  },
  DEDUCTIONS_RECTIFIED: {
    zh: '以下特别扣分项尚未开具不符合项：{deductions}。',
    en: 'Special deductions without a nonconformity: {deductions}.',
  },
  MAJORS_IN_TIME: {
    zh: '以下严重不符合项未在现场审查结束后六个月内（{by} 前）验证，应重新实施现场审查：{numbers}。',
    en: 'Major nonconformities not verified within six months of the last day on site ({by}); a new audit on site is needed: {numbers}.',
  },
  MAJORS_BEFORE_EXPIRY: {
    zh: '以下严重不符合项未在证书到期日 {by} 前验证，不能再认证换证：{numbers}。',
    en: 'Major nonconformities not verified before the certificate ends on {by}; it cannot be renewed: {numbers}.',
  },
  SCORES_PASS: {
    zh: '评分结果未达到认证要求，只能作出不予认证、暂停或撤销等决定；尚未评完的，请先完成评分。',
    en: 'The scores do not reach what certification asks: it can only be refused, suspended or withdrawn. What is not scored yet is scored first.',
  },
  TEAM_TOLD_IN_TIME: {
    zh: '以下审查组成员在审查开始前没有告知客户：{persons}。',
    en: 'The client was not told of these members of the team before the audit began: {persons}.',
  },
  CERTIFICATE_RUNS: {
    zh: '证书状态为{state|CertificateState}，已无可决定的事项，请取消本次审查。',
    en: 'The certificate is {state|CertificateState}: nothing is left to decide. Call the audit off.',
  },
  ONE_CERTIFICATE_HELD: {
    zh: '客户在此认证项目中已凭另一案卷持有证书 {number}，不能再颁发第二张。',
    en: 'The client holds certificate {number} in this programme by another file; it gets no second one.',
  },
  CERTIFICATE_RENEWABLE: {
    zh: '[证书状态为{state|CertificateState}，]不能换发新证；[仅{from|CertificateState}的证书可以换发，]暂停的证书应先恢复。',
    en: '[The certificate is {state|CertificateState}; ]it cannot be renewed. [One is renewed while it is: {from|CertificateState}. ]A suspension is lifted first.',
  },
  SURVEILLANCES_HELD: {
    zh: '本认证周期只实施了 {held} 次监督审查，应不少于 {least} 次。',
    en: 'This cycle had {held} surveillances; it takes {least} at least.',
  },
  SURVEILLANCE_NOT_MISSED: {
    zh: '第 {missed} 次监督审查逾期未实施，应先补做监督审查，或作出暂停决定。',
    en: 'Surveillance no. {missed} was missed; hold it first, or suspend the certificate.',
  },
  EDITION_ISSUES_NO_MORE: {
    zh: '认证规则版本 {edition} 自 {until} 之后不能再用于颁发证书，请转换到现行版本后重新策划审查。',
    en: 'No certificate may be issued against the edition {edition} after {until}; move the file to the edition in force and plan another audit.',
  },
  NUMBER_PATTERN_UNKNOWN: {
    zh: '证书编号规则中有未知的占位：{unknown}。可用：{known}。',
    en: 'The pattern has places nobody knows: {unknown}. Known are: {known}.',
  },
  NUMBER_PATTERN_REPEATS: {
    zh: '证书编号规则应含年份（yy 或 yyyy）和流水号（serial），否则编号会重复。',
    en: 'The pattern needs a year (yy or yyyy) and the serial, or numbers would repeat.',
  },
};
