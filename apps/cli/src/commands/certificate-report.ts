import type { CredentialReport } from '@touchstone/credentials';
import { message } from '@touchstone/messages';

/** Languages an answer is told in. */
export type Language = 'zh' | 'en';

const WORDS = {
  holds: { zh: '成立：签名无误，证书有效。', en: 'It holds: the signature is right, and the certificate is valid.' },
  not: { zh: '不成立。', en: 'It does not hold.' },
  number: { zh: '证书编号', en: 'Certificate' },
  issuer: { zh: '认证机构', en: 'Issued by' },
  organisation: { zh: '获证组织', en: 'Organisation' },
  programme: { zh: '认证项目', en: 'Programme' },
  level: { zh: '等级', en: 'Level' },
  scope: { zh: '认证范围', en: 'Scope' },
  days: { zh: '有效期', en: 'Valid' },
  status: { zh: '状态', en: 'Status' },
  asOf: { zh: '依据状态列表，制作时间 ', en: 'by the status list made at ' },
  noList: {
    zh: '未提供撤销状态列表：此后的撤销、注销无从得知。',
    en: 'no revocation list was given: a withdrawal since would not show.',
  },
  noSuspensions: {
    zh: '未提供暂停状态列表：此后的暂停无从得知。',
    en: 'no suspension list was given: a suspension since would not show.',
  },
} as const;

/** What a check came to, in lines: the answer first, with every reason, then what the certificate says. */
export function tellReport(report: CredentialReport, language: Language): readonly string[] {
  const { faults, certificate, issuer, listedAt } = report;
  const say = (name: keyof typeof WORDS): string => WORDS[name][language];
  const both = ({ zh, en }: { zh: string; en: string | null }): string => (language === 'en' && en ? en : zh);
  const line = (name: keyof typeof WORDS, value: string): string =>
    `${say(name)}${language === 'zh' ? '：' : ': '}${plain(value)}`;
  const answer =
    faults.length === 0
      ? [say('holds')]
      : [say('not'), ...faults.map((fault) => `- ${message(`CREDENTIAL_${fault}`, {}, language)}`)];
  if (!certificate || !issuer) return answer;
  const listed = (purpose: 'revocation' | 'suspension', missing: 'noList' | 'noSuspensions'): string =>
    listedAt[purpose] ? `${say('asOf')}${listedAt[purpose]} (${purpose})` : say(missing);
  return [
    ...answer,
    '',
    line('number', certificate.number),
    line('issuer', `${issuer.name} (${issuer.did})`),
    line('organisation', `${certificate.organisation} ${certificate.uscc}`),
    line('programme', [both(certificate.programme), ...certificate.basis].join(' · ')),
    line('level', both(certificate.level)),
    line('scope', both(certificate.scope)),
    line('days', `${certificate.issuedOn} – ${certificate.validUntil}`),
    line('status', listed('revocation', 'noList')),
    line('status', listed('suspension', 'noSuspensions')),
  ];
}

/** A text that can do nothing to the terminal it is shown on. */
function plain(text: string): string {
  return String(text).replaceAll(/[\p{Cc}\p{Cf}]/gu, ' ');
}
