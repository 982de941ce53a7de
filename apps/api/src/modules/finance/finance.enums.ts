import { ChargeState, InvoiceKind, PaymentMethod } from '@touchstone/rules';
import { tellEnum } from '../../graphql/enums.js';

tellEnum(ChargeState, 'ChargeState', {
  about: 'How a charge stands on a day; derived, stored nowhere.',
  OPEN: 'To be paid; its due day has not passed.',
  OVERDUE: 'In arrears: its due day has passed.',
  PAID: 'Covered by payments.',
  REVERSED: 'Taken back, or the record that takes another back.',
});
tellEnum(InvoiceKind, 'InvoiceKind', {
  about: 'What kind of invoice is issued.',
  ORDINARY: 'Ordinary VAT invoice (增值税普通发票).',
  SPECIAL: 'Special VAT invoice (增值税专用发票).',
});
tellEnum(PaymentMethod, 'PaymentMethod', {
  about: 'How money came in.',
  BANK_TRANSFER: 'By bank transfer.',
  ONLINE: 'Paid online.',
  CHEQUE: 'By cheque.',
  CASH: 'In cash.',
});
