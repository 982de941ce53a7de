import type { Sentences } from '../sentence.js';

/** Words about the public register and what it tells. */
export const registerWords: Readonly<Record<string, Sentences>> = {
  CertificateEventKind: {
    ISSUED: { zh: '颁发', en: 'issued' },
    MAINTAINED: { zh: '保持', en: 'maintained' },
    LEVEL_RAISED: { zh: '等级提升', en: 'level raised' },
    LEVEL_LOWERED: { zh: '等级降低', en: 'level lowered' },
    EXTENDED: { zh: '扩大范围', en: 'scope extended' },
    REDUCED: { zh: '缩小范围', en: 'scope reduced' },
    SUSPENDED: { zh: '暂停', en: 'suspended' },
    RESTORED: { zh: '恢复', en: 'restored' },
    WITHDRAWN: { zh: '撤销', en: 'withdrawn' },
    CANCELLED: { zh: '注销', en: 'cancelled' },
    REPLACED: { zh: '被新证书替代', en: 'replaced by a new certificate' },
    REISSUED: { zh: '已换证', en: 'issued anew' },
  },
};
