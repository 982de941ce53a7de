import type { Sentences } from '../sentence.js';

/** Words of returns to the authority. */
export const returnWords: Readonly<Record<string, Sentences>> = {
  ReturnStatus: {
    DRAFT: { zh: '草稿', en: 'a draft' },
    CHECKED: { zh: '已校验', en: 'checked' },
    REPORTED: { zh: '已上报', en: 'reported' },
    RECEIPTED: { zh: '已回执', en: 'acknowledged' },
    SENT_BACK: { zh: '被退回', en: 'sent back' },
    DISCARDED: { zh: '已作废', en: 'laid aside' },
  },
};
