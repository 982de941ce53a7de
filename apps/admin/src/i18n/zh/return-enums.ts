import type { EnumLabels } from '../enum-labels.js';

/** What the words of returns to the authority are called. */
export const returnEnums: Pick<
  EnumLabels,
  | 'ReturnStatus'
  | 'ReturnKind'
  | 'ReturnRowKind'
  | 'ReturnFormatKind'
  | 'ReceiptOutcome'
  | 'ReturnColumnType'
  | 'FormatChangeKind'
> = {
  ReturnStatus: {
    DRAFT: '草稿',
    CHECKED: '已校验',
    REPORTED: '已上报',
    RECEIPTED: '已回执',
    SENT_BACK: '被退回',
    DISCARDED: '已作废',
  },
  ReturnKind: { MONTHLY: '月报', CORRECTION: '更正' },
  ReturnRowKind: { NEW: '本月', LATE: '补报', CORRECTION: '更正' },
  ReturnFormatKind: { CNCA_MONTHLY: '认监委月报', CERTSEARCH: 'IAF CertSearch' },
  ReceiptOutcome: { ACCEPTED: '已接收', SENT_BACK: '退回' },
  ReturnColumnType: { TEXT: '文本', CODE: '代码', NUMBER: '数字', DAY: '日期', IDENTITY_NUMBER: '身份证号' },
  FormatChangeKind: { ADDED: '新增', REMOVED: '删除', MOVED: '移位', CHANGED: '修改' },
};
