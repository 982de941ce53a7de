import type { Sentences } from '../sentence.js';

/** What is said of certificates to whoever checks them from outside. */
export const register: Sentences = {
  CERTIFICATE_NOT_OPENED: {
    zh: '编号与查验码不相符，请对照证书核对两项后再查。',
    en: 'No certificate opens with this number and code. Please check both against the paper.',
  },
  ISSUER_KEY_RETIRED: {
    zh: '该签发密钥已停用，不能再次更换。',
    en: 'The key was retired before; it cannot be replaced again.',
  },
  KEY_REASON_MISSING: { zh: '请说明为何更换密钥。', en: 'Please say why the key is replaced.' },
  REGISTER_READS_ONLY: {
    zh: '目前只能查询，不能订阅，请稍后再试。',
    en: 'For the moment certificates can only be looked up. Please subscribe later.',
  },
  MAIL_ADDRESS_UNUSABLE: {
    zh: '这不是可用的邮箱地址。',
    en: 'That is no mail address that can be used.',
  },
  CREDENTIAL_NOT_A_CREDENTIAL: {
    zh: '这不是签名的证书文件，或文件已损坏。',
    en: 'This is no signed certificate, or the file is damaged.',
  },
  CREDENTIAL_KEY_UNKNOWN: {
    zh: '签名所用的密钥不在所给的密钥之中，无法认定由谁签发。',
    en: 'It was signed with a key that is not among those given: nothing says who issued it.',
  },
  CREDENTIAL_ALTERED: {
    zh: '签名不成立：签发之后内容有改动，或冒用他人名义。',
    en: 'The signature does not hold: it was changed after it was signed, or signed in another’s name.',
  },
  CREDENTIAL_SPECIMEN: {
    zh: '样张：演示数据，不具效力，不得用作认证证明。',
    en: 'SPECIMEN: demonstration data without force; it proves no certification.',
  },
  CREDENTIAL_NOT_YET_VALID: { zh: '证书尚未生效。', en: 'The certificate is not valid yet.' },
  CREDENTIAL_EXPIRED: { zh: '证书已过有效期。', en: 'The certificate has expired.' },
  CREDENTIAL_REVOKED: {
    zh: '按状态列表，证书已撤销、注销或换证，此份不再有效。',
    en: 'By the status list it was withdrawn, cancelled or issued anew: this one is good no more.',
  },
  CREDENTIAL_SUSPENDED: { zh: '按状态列表，证书处于暂停。', en: 'By the status list the certificate is suspended.' },
  CREDENTIAL_LIST_NOT_TAKEN: {
    zh: '有状态列表不能采信：不是这张证书的列表，或签名不成立。',
    en: 'A status list cannot be taken: it is another list, or its signature does not hold.',
  },
};
