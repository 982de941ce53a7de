import type { EnumLabels } from '../enum-labels.js';

/** Words for fees, charges and quotes, in Chinese. */
export const moneyEnums: Pick<EnumLabels, 'FeeKind' | 'ChargeState' | 'InvoiceKind' | 'PaymentMethod' | 'QuoteState'> =
  {
    FeeKind: {
      APPLICATION: '申请费',
      REGISTRATION: '审定与注册费',
      AUDIT: '审查费',
      ANNUAL: '年金及监督审查费',
      OTHER: '其他费用',
    },
    ChargeState: { OPEN: '待付款', OVERDUE: '逾期未付', PAID: '已付清', REVERSED: '已冲销' },
    InvoiceKind: { ORDINARY: '增值税普通发票', SPECIAL: '增值税专用发票' },
    PaymentMethod: { BANK_TRANSFER: '银行转账', ONLINE: '网上支付', CHEQUE: '支票', CASH: '现金' },
    QuoteState: { SENT: '待接受', ACCEPTED: '已接受', LAPSED: '已失效', REPLACED: '已被取代' },
  };
