import type { Sentences } from '../sentence.js';

/** What is said of accounts, signing in and proving who one is. */
export const accounts: Sentences = {
  PASSWORD_COMMON: {
    zh: '这个密码太常见，请另选一个。',
    en: 'Too many people use this password. Please choose another.',
  },
  PASSWORD_LIKE_NAME: {
    zh: '密码不能是邮箱或姓名，请另选一个。',
    en: 'The password is the e-mail or the name. Please choose another.',
  },
  LINK_SPENT: {
    zh: '这个链接已经用过或已过期，请重新申请。',
    en: 'The link has been used or is too old. Please ask for another.',
  },
  CODE_WRONG: {
    zh: '验证码不正确或已用过，请输入新的验证码。',
    en: 'The code is wrong or was used already. Please enter a new one.',
  },
  EXPORT_ROWS_MOST: {
    zh: '导出 {rows} 行，超过您的角色一次可导出的 {most} 行，请缩小范围。',
    en: 'These are {rows} rows; your role exports at most {most} at once. Please ask for less.',
  },
  EXPORT_REASON_MISSING: {
    zh: '导出 {rows} 行，超过 {from} 行须说明理由。',
    en: 'These are {rows} rows; above {from} an export needs a reason.',
  },
  EXPORT_REASON_LENGTH: { zh: '理由最多 {most} 字。', en: 'A reason has at most {most} characters.' },
  EXPORTS_AN_HOUR: {
    zh: '一小时内最多导出 {most} 次，请稍后再试。',
    en: 'At most {most} exports in an hour. Please try again later.',
  },
  EXPORT_MARK: {
    zh: '{name}于 {at} 导出，请求编号 {request}。',
    en: 'Exported by {name} at {at}, request {request}.',
  },
  PROOF_WRONG: { zh: '密码或验证码不正确。', en: 'The password or the code is wrong.' },
  SIGN_IN_OVER: { zh: '登录等待过久，请重新登录。', en: 'The sign-in took too long. Please begin again.' },
  REAUTHENTICATION_NEEDED: {
    zh: '办理此事前，请再次确认是您本人。',
    en: 'Please confirm again that it is you before doing this.',
  },
  SECOND_FACTOR_REQUIRED: {
    zh: '您的角色须使用第二重验证，不能关闭。',
    en: 'Your roles need a second factor; it cannot be removed.',
  },
  SECOND_FACTOR_NONE: { zh: '该账号没有启用第二重验证。', en: 'The account has no second factor.' },
  SECOND_FACTOR_ALREADY: { zh: '该账号已启用第二重验证。', en: 'The account has a second factor already.' },
  TWO_ADMINISTRATORS_STAY: {
    zh: '只有两名可登录的系统管理员，不能由其中一名停用另一名。请先共同任命第三名；另一名已无法参与的，由运维人员用命令 close-account 停用。',
    en: 'Only two administrators can sign in, and neither may remove the other. Please appoint a third together first; where the other is out of reach, the operator closes the account by the command close-account.',
  },
  LAST_ADMINISTRATOR: {
    zh: '这是最后一名可登录的系统管理员，须先任命另一名。',
    en: 'This is the last administrator who can sign in. Please appoint another first.',
  },
  ROLE_CHANGE_OWN_PROPOSAL: {
    zh: '提出人不能自行确认，须由另一名系统管理员确认。',
    en: 'Whoever proposed it does not confirm it; another administrator does.',
  },
  ROLE_CHANGE_SETTLED: { zh: '这项角色变更已经处理。', en: 'This change of roles is settled already.' },
  ROLE_CHANGE_OPEN: {
    zh: '该账号已有一项角色变更待确认，请先处理。',
    en: 'A change of this account’s roles waits for confirmation. Please settle it first.',
  },
  ACCOUNT_CLOSED: { zh: '该账号已停用。', en: 'The account is closed.' },
  LETTER_LANGUAGE: { zh: '语言只能是中文或英文。', en: 'The language is Chinese or English.' },
  MINUTES_RANGE: { zh: '应为 {least} 至 {most} 分钟。', en: 'From {least} to {most} minutes.' },
  KEY_NARROWED_SCOPES: {
    zh: '限定了认证项目或客户的服务账户不能有这些权限：{scopes|KeyScope}。',
    en: 'A service account narrowed to programmes or clients cannot have: {scopes|KeyScope}.',
  },
  KEY_NARROWED_MOST: {
    zh: '最多限定 {most} 个认证项目和客户。',
    en: 'A service account is narrowed to {most} programmes and clients at most.',
  },
  OIDC_FAILED: {
    zh: '统一身份登录没有完成，请重试。',
    en: 'Signing in with the identity provider was not completed. Please try again.',
  },
  OIDC_SOMEBODY_ELSE: {
    zh: '统一身份登录的不是当前账号本人。',
    en: 'Whoever signed in with the identity provider is not the owner of this account.',
  },
  OIDC_NO_ACCOUNT: {
    zh: '该身份没有对应的可用账号，请联系系统管理员。',
    en: 'No open account belongs to this identity. Please ask an administrator.',
  },
};
