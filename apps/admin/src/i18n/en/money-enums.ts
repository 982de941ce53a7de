import type { EnumLabels } from '../enum-labels.js';

/** Words for fees, charges and quotes, in English. */
export const moneyEnums: Pick<EnumLabels, 'FeeKind' | 'ChargeState' | 'InvoiceKind' | 'PaymentMethod' | 'QuoteState'> =
  {
    FeeKind: {
      APPLICATION: 'Application fee',
      REGISTRATION: 'Review and registration',
      AUDIT: 'Audit fee',
      ANNUAL: 'Annual fee and surveillance',
      OTHER: 'Other fee',
    },
    ChargeState: { OPEN: 'To be paid', OVERDUE: 'In arrears', PAID: 'Paid', REVERSED: 'Reversed' },
    InvoiceKind: { ORDINARY: 'Ordinary VAT invoice', SPECIAL: 'Special VAT invoice' },
    PaymentMethod: { BANK_TRANSFER: 'Bank transfer', ONLINE: 'Online', CHEQUE: 'Cheque', CASH: 'Cash' },
    QuoteState: { SENT: 'Sent', ACCEPTED: 'Accepted', LAPSED: 'Lapsed', REPLACED: 'Replaced' },
  };
