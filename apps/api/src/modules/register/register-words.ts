import type { Locale } from '@touchstone/messages';

/** What stands on the public pages, in both languages. */
const LABELS = {
  title: { zh: '认证证书查询', en: 'Check a certificate' },
  open: { zh: '按编号和查验码查看证书', en: 'Open a certificate' },
  openHint: {
    zh: '两项都印在证书上；扫描证书上的二维码可直接打开。',
    en: 'Both are printed on the certificate; its QR code opens it directly.',
  },
  number: { zh: '证书编号', en: 'Certificate number' },
  code: { zh: '查验码', en: 'Code' },
  ask: { zh: '查看', en: 'Open' },
  status: { zh: '只查状态', en: 'Status only' },
  statusHint: {
    zh: '没有证书时，可按证书编号、完整的组织名称或统一社会信用代码查询状态。',
    en: "Without the paper: the status by certificate number, or by the organisation's exact name or unified social credit code.",
  },
  asked: { zh: '编号、名称或信用代码', en: 'Number, name or code' },
  search: { zh: '查询', en: 'Search' },
  answer: { zh: '查询结果', en: 'Answer' },
  nothing: { zh: '没有可以告知的证书状态。', en: 'There is no certificate whose status can be told.' },
  specimen: {
    zh: '样张：演示数据，不具效力，不得用作认证证明。',
    en: 'Specimen: demonstration data without force; it proves no certification.',
  },
  specimenShort: { zh: '样张', en: 'Specimen' },
  state: { zh: '状态', en: 'Status' },
  since: { zh: '自', en: 'since' },
  organisation: { zh: '获证组织', en: 'Organisation' },
  uscc: { zh: '统一社会信用代码', en: 'Unified social credit code' },
  address: { zh: '地址', en: 'Address' },
  programme: { zh: '认证项目', en: 'Programme' },
  basis: { zh: '认证依据', en: 'Basis' },
  level: { zh: '等级', en: 'Level' },
  scope: { zh: '认证范围', en: 'Scope' },
  sites: { zh: '覆盖的场所', en: 'Sites covered' },
  firstIssuedOn: { zh: '初次颁证日期', en: 'First issued' },
  issuedOn: { zh: '颁证日期', en: 'Issued' },
  validUntil: { zh: '有效期至', en: 'Valid until' },
  transferredFrom: { zh: '转入自', en: 'Transferred from' },
  reissued: { zh: '历次证书', en: 'Issues' },
  replaced: {
    zh: '这个编号的证书已经换证，现行证书编号见下。',
    en: 'The certificate of this number was issued anew; its number today is below.',
  },
  history: { zh: '变化记录', en: 'History' },
  day: { zh: '日期', en: 'Day' },
  event: { zh: '事项', en: 'Event' },
  body: { zh: '认证机构', en: 'Certification body' },
  signed: { zh: '下载可验证证书', en: 'Download it signed' },
  signedHint: {
    zh: '可离线验真，任何改动都会被发现。',
    en: 'It can be checked offline, and shows every change.',
  },
  data: { zh: '数据（JSON）', en: 'As data (JSON)' },
  subscribe: { zh: '状态变化时写信通知我', en: 'Write to me when the status changes' },
  subscribeHint: {
    zh: '先寄一封确认信；确认后才会通知，随时可以退订。邮箱只用于此事，不会公开。',
    en: 'A letter asks for confirmation first, and every letter ends it. The address is used for nothing else, and shown to nobody.',
  },
  mail: { zh: '邮箱', en: 'E-mail' },
  send: { zh: '申请', en: 'Subscribe' },
  letterOnItsWay: {
    zh: '已受理。如果需要确认，确认信会寄到该邮箱，请在七天内打开其中的链接。',
    en: 'Received. If it takes a confirmation, a letter goes to that address; please open its link within seven days.',
  },
  subscription: { zh: '证书状态订阅', en: 'Subscription to a status' },
  confirm: { zh: '确认订阅', en: 'Confirm' },
  confirmAsked: {
    zh: '确认后，该证书状态变化时会写信到您的邮箱。',
    en: 'Once confirmed, a letter is written to you whenever the status of this certificate changes.',
  },
  confirmed: { zh: '订阅已确认。', en: 'The subscription is confirmed.' },
  end: { zh: '退订', en: 'End it' },
  running: { zh: '订阅有效。', en: 'The subscription is in force.' },
  ended: { zh: '已退订，邮箱已删除。', en: 'The subscription has ended, and the address is removed.' },
  noSubscription: {
    zh: '没有这项订阅，或已退订。',
    en: 'There is no such subscription, or it has ended.',
  },
  back: { zh: '返回查询', en: 'Back to the search' },
  other: { zh: 'English', en: '中文' },
} as const;

/** One of the labels. */
export type RegisterLabel = keyof typeof LABELS;

/** A label in the reader's language. */
export function label(name: RegisterLabel, locale: Locale): string {
  return LABELS[name][locale];
}
