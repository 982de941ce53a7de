/** What a fee is for. */
export const FeeKind = {
  APPLICATION: 'APPLICATION',
  REGISTRATION: 'REGISTRATION',
  AUDIT: 'AUDIT',
  ANNUAL: 'ANNUAL',
  OTHER: 'OTHER',
} as const;
/** One of the kinds. */
export type FeeKind = (typeof FeeKind)[keyof typeof FeeKind];

/** How a charge stands on a day. */
export const ChargeState = {
  OPEN: 'OPEN',
  OVERDUE: 'OVERDUE',
  PAID: 'PAID',
  REVERSED: 'REVERSED',
} as const;
/** One of the states. */
export type ChargeState = (typeof ChargeState)[keyof typeof ChargeState];

/** What kind of invoice is issued. */
export const InvoiceKind = { ORDINARY: 'ORDINARY', SPECIAL: 'SPECIAL' } as const;
/** One of the kinds. */
export type InvoiceKind = (typeof InvoiceKind)[keyof typeof InvoiceKind];

/** How money comes in. */
export const PaymentMethod = {
  BANK_TRANSFER: 'BANK_TRANSFER',
  ONLINE: 'ONLINE',
  CHEQUE: 'CHEQUE',
  CASH: 'CASH',
} as const;
/** One of the ways. */
export type PaymentMethod = (typeof PaymentMethod)[keyof typeof PaymentMethod];

/** How an offer of fees stands on a day. */
export const QuoteState = {
  SENT: 'SENT',
  ACCEPTED: 'ACCEPTED',
  LAPSED: 'LAPSED',
  REPLACED: 'REPLACED',
} as const;
/** One of the states. */
export type QuoteState = (typeof QuoteState)[keyof typeof QuoteState];
