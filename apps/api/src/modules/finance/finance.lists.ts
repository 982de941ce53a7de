import { ChargeState, FeeKind, InvoiceKind, PaymentMethod } from '@touchstone/rules';
import { DAY, FLAG, INT, REFERENCE, TEXT, WORD } from '../../reading/filters.js';
import { listOf } from '../../reading/list.js';
import { Charge } from './charge.entity.js';
import { Invoice } from './invoice.entity.js';
import { Payment } from './payment.entity.js';
import { SuspensionProposal } from './suspension-proposal.entity.js';

const CLIENT = {
  id: { kind: REFERENCE },
  client: { kind: REFERENCE },
  clientName: { kind: TEXT, path: 'client.name', sortable: true },
} as const;

/** Charges. */
export const ChargeList = listOf(Charge, {
  fields: {
    ...CLIENT,
    number: { kind: TEXT, sortable: true },
    agreement: { kind: REFERENCE },
    kind: { kind: WORD(FeeKind), sortable: true },
    state: { kind: WORD(ChargeState) },
    amountFen: { kind: INT, sortable: true },
    chargedOn: { kind: DAY, sortable: true },
    dueOn: { kind: DAY, sortable: true },
  },
  defaultOrder: [
    ['dueOn', 'ASC'],
    ['number', 'ASC'],
  ],
});

/** Invoices. */
export const InvoiceList = listOf(Invoice, {
  fields: {
    ...CLIENT,
    number: { kind: TEXT, sortable: true },
    kind: { kind: WORD(InvoiceKind) },
    isReversed: { kind: FLAG },
    amountFen: { kind: INT, sortable: true },
    issuedOn: { kind: DAY, sortable: true },
  },
  defaultOrder: [['number', 'DESC']],
});

/** Payments. */
export const PaymentList = listOf(Payment, {
  fields: {
    ...CLIENT,
    reference: { kind: TEXT, sortable: true },
    method: { kind: WORD(PaymentMethod) },
    isReversed: { kind: FLAG },
    amountFen: { kind: INT, sortable: true },
    receivedOn: { kind: DAY, sortable: true },
  },
  defaultOrder: [
    ['receivedOn', 'DESC'],
    ['id', 'DESC'],
  ],
});

/** Suspensions put forward. */
export const ProposalList = listOf(SuspensionProposal, {
  fields: {
    ...CLIENT,
    proposedOn: { kind: DAY, sortable: true },
    withdrawnOn: { kind: DAY, sortable: true },
  },
  defaultOrder: [
    ['proposedOn', 'DESC'],
    ['id', 'DESC'],
  ],
});
