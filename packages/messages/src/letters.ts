import { render } from './render.js';
import type { Params } from './render.js';
import type { Locale, Sentence } from './sentence.js';

/** The letters the house writes; `{link}` and `{list}` stay in a text until it is posted. */
const LETTERS = {
  INVITATION: {
    subject: { zh: '邀请您使用{body}的工作台', en: 'You are invited to {body}' },
    text: {
      zh: `{name}，您好：

{body}为您开立了账户，登录邮箱为 {email}。请在 {until} 前打开以下链接，自行设置密码：

{link}

链接只能用一次。如与您无关，请忽略此信。`,
      en: `Dear {name},

{body} opened an account for you. You sign in with {email}. Please open this link before {until} and choose a password:

{link}

The link works once. If this is not for you, please ignore the letter.`,
    },
  },
  PASSWORD_RESET: {
    subject: { zh: '重新设置密码', en: 'Choose a new password' },
    text: {
      zh: `{name}，您好：

有人申请为您在{body}的账户 {email} 重新设置密码。如是您本人，请在 {until} 前打开以下链接：

{link}

链接只能用一次。如不是您本人，请忽略此信，原密码不变。`,
      en: `Dear {name},

Somebody asked for a new password for your account {email} at {body}. If it was you, please open this link before {until}:

{link}

The link works once. If it was not you, please ignore the letter; your password stays as it is.`,
    },
  },
  PASSWORD_CHANGED: {
    subject: { zh: '您的密码已修改', en: 'Your password was changed' },
    text: {
      zh: `{name}，您好：

您在{body}的账户 {email} 的密码已于 {at} 修改，其他登录均已退出。如不是您本人所为，请立即联系系统管理员。`,
      en: `Dear {name},

The password of your account {email} at {body} was changed at {at}, and every other session has ended. If it was not you, please tell an administrator at once.`,
    },
  },
  SECOND_FACTOR_RESET: {
    subject: { zh: '您的第二重验证已被重置', en: 'Your second factor was reset' },
    text: {
      zh: `{name}，您好：

系统管理员{actor}已重置您在{body}的账户 {email} 的第二重验证。如您没有提出过，请立即联系另一名系统管理员。`,
      en: `Dear {name},

The administrator {actor} reset the second factor of your account {email} at {body}. If you did not ask for it, please tell another administrator at once.`,
    },
  },
  SAVED_VIEW: {
    subject: { zh: '得分视图：{view}（{day}）', en: 'Scores: {view} ({day})' },
    text: {
      zh: `{name}，您好：

视图“{view}”{day}的结果已可查看。{population}

数据见本信的网页格式，或打开视图：
{address}

此信按{keeper}设定的日程发送。`,
      en: `Dear {name},

The view “{view}” has its answer of {day}. {population}

The figures are in this letter's HTML part, or open the view:
{address}

The letter is sent as {keeper} scheduled it.`,
    },
  },
  DUE_DIGEST: {
    subject: {
      zh: '到期提醒[，逾期 {overdue} 项][，将到期 {coming} 项]（{day}）',
      en: 'What is due[, {overdue} overdue][, {coming} coming up] ({day})',
    },
    text: {
      zh: `{name}，您好：

{body}提醒您：[逾期 {overdue} 项。][将到期 {coming} 项。]

{list}[

打开全部提醒：
{address}]`,
      en: `Dear {name},

{body} reminds you: [{overdue} overdue. ][{coming} coming up.]

{list}[

Open all notices:
{address}]`,
    },
  },
  ROLES_PROPOSED: {
    subject: { zh: '角色变更待确认：{account}', en: 'A change of roles waits: {account}' },
    text: {
      zh: `{actor}提出让{account}（{email}）担任：{roles|AccountRole}。

须由另一名系统管理员在“账户”中确认后才生效。`,
      en: `{actor} proposes that {account} ({email}) be: {roles|AccountRole}.

It comes into force once another administrator confirms it under Accounts.`,
    },
  },
  ROLES_CHANGED: {
    subject: { zh: '角色已变更：{account}', en: 'Roles changed: {account}' },
    text: {
      zh: `{account}（{email}）现在的角色：{roles|AccountRole}。办理人：{actor}[；提出人：{proposer}]。`,
      en: `{account} ({email}) is now: {roles|AccountRole}. Done by {actor}[; proposed by {proposer}].`,
    },
  },
  EXPORT_ALARM: {
    subject: { zh: '导出异常：{account}', en: 'Unusual exports: {account}' },
    text: {
      zh: `{account}今日已导出 {today} 行，远超其平日用量。最近一次导出：{file|ExportFile}，{rows} 行[，理由：{reason}]。

请核实是否属正常工作。请求编号：{request}。`,
      en: `{account} has exported {today} rows today, far more than on a usual day. The last export: {file|ExportFile}, {rows} rows[, reason: {reason}].

Please check whether this is ordinary work. Request: {request}.`,
    },
  },
  ACCOUNT_CLOSED: {
    subject: { zh: '账户已停用：{account}', en: 'Account closed: {account}' },
    text: {
      zh: `{account}（{email}）已由{actor}停用。停用前的角色：{roles|AccountRole}。`,
      en: `{account} ({email}) was closed by {actor}. Its roles were: {roles|AccountRole}.`,
    },
  },
  STATUS_SUBSCRIPTION: {
    subject: { zh: '请确认证书状态订阅：{number}', en: 'Please confirm: status of certificate {number}' },
    text: {
      zh: `您好：

有人请{body}在证书 {number} 的状态变化时写信通知此邮箱。如是您本人，请在七天内打开以下链接确认：

{link}

确认之前不会再发信。如不是您本人，请忽略此信，七天后申请自行失效。`,
      en: `Hello,

Somebody asked {body} to write to this address whenever the status of certificate {number} changes. If it was you, please open this link within seven days and confirm:

{link}

Nothing more is sent before that. If it was not you, please ignore the letter; the request lapses after seven days.`,
    },
  },
  STATUS_CHANGED: {
    subject: {
      zh: '{specimen}证书状态变化：{number} {kind|CertificateEventKind}',
      en: '{specimen}Certificate {number}: {kind|CertificateEventKind}',
    },
    text: {
      zh: `您好：

{body}的证书 {number} 有变化：{kind|CertificateEventKind}，自 {on} 起。当前状态以公开页面为准：

{address}

您收到此信，是因为订阅了该证书的状态。不再需要时，请打开：

{link}`,
      en: `Hello,

Something happened to certificate {number} of {body}: {kind|CertificateEventKind}, from {on} on. Its status today is on the public page:

{address}

You receive this letter because you subscribed to the certificate's status. To end that, please open:

{link}`,
    },
  },
  DUE_NOTICE: {
    subject: {
      zh: '{body}：{kind|DueKind}（{label}）最迟于 {lastLawfulOn} 完成',
      en: '{body}: {kind|DueKind} ({label}), to be done by {lastLawfulOn}',
    },
    text: {
      zh: `{client}：

贵单位有以下事项即将到期：

事项：{kind|DueKind}
编号：{label}
可办理日期：自 {opensOn} 起
到期日：{dueOn}
最迟日期：{lastLawfulOn}
依据：{clause}

[逾期后果：{consequence|DueConsequence}。

]请尽快与我机构联系，商定日期并做好准备。

{body}
{today}`,
      en: `{client}

The following falls due:

What: {kind|DueKind}
Number: {label}
Can be done from: {opensOn}
Due on: {dueOn}
Last day: {lastLawfulOn}
Basis: {clause}

[If it is missed: {consequence|DueConsequence}.

]Please get in touch with us soon, so that we can agree on a day and you can prepare.

{body}
{today}`,
    },
  },
  DUE_NOTICE_MISSED: {
    subject: {
      zh: '{body}：{kind|DueKind}（{label}）已逾期，最迟日期为 {lastLawfulOn}',
      en: '{body}: {kind|DueKind} ({label}) is overdue; its last day was {lastLawfulOn}',
    },
    text: {
      zh: `{client}：

贵单位有以下事项已逾期：

事项：{kind|DueKind}
编号：{label}
到期日：{dueOn}
最迟日期：{lastLawfulOn}（已过）
依据：{clause}

[逾期后果：{consequence|DueConsequence}。

]请立即与我机构联系。

{body}
{today}`,
      en: `{client}

The following is overdue:

What: {kind|DueKind}
Number: {label}
Due on: {dueOn}
Last day: {lastLawfulOn} (passed)
Basis: {clause}

[What follows: {consequence|DueConsequence}.

]Please get in touch with us at once.

{body}
{today}`,
    },
  },
} as const satisfies Readonly<Record<string, { readonly subject: Sentence; readonly text: Sentence }>>;

/** One of the letters. */
export type LetterCode = keyof typeof LETTERS;

/** A letter in the reader's language. */
export function letter(
  code: LetterCode,
  params: Params,
  locale: Locale,
): { readonly subject: string; readonly text: string } {
  const { subject, text } = LETTERS[code];
  return { subject: render(subject[locale], params, locale), text: render(text[locale], params, locale) };
}
