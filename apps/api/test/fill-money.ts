import { plusDays } from '@touchstone/plain-date';
import { newId } from '../src/graphql/ids.js';
import { AgreementAmendment, Quote, QuoteLine } from '../src/modules/applications/index.js';
import type { Agreement, Application } from '../src/modules/applications/index.js';
import type { PriceList } from '../src/modules/body/index.js';
import type { Certificate } from '../src/modules/certificates/index.js';
import { StoredDocument } from '../src/modules/documents/index.js';
import { Allocation, Charge, Invoice, InvoiceLine, Payment, SuspensionProposal } from '../src/modules/finance/index.js';
import type { SurveillanceActivity } from '../src/modules/surveillance/index.js';
import { instant } from '@touchstone/plain-date';
import type { Common, Filling } from './fill-common.js';

/** What a file has to do with money: a quote, an amendment, a charge half paid, an invoice, and a proposal to suspend. */
export function makeMoney(
  { em, today, number }: Filling,
  {
    client,
    certificate,
    application,
    agreement,
    surveillance,
    prices,
  }: Common & {
    certificate: Certificate;
    application: Application;
    agreement: Agreement;
    surveillance: SurveillanceActivity;
    prices: PriceList;
  },
): void {
  const quote = em.create(Quote, {
    id: newId(),
    number: `QT-2026-${number}`,
    application,
    client,
    priceList: prices,
    personDays: '3.0',
    totalFen: 100_000,
    sentOn: plusDays(today, -395),
    validUntil: plusDays(today, -365),
    acceptedOn: plusDays(today, -394),
  });
  const priced = { kind: 'APPLICATION', auditKind: null, surveillance: null, quantity: '1.0' } as const;
  em.create(QuoteLine, { ...priced, id: newId(), quote, client, position: 1, unitFen: 100_000, amountFen: 100_000 });
  const document = em.create(StoredDocument, {
    id: newId(),
    sha256: '1'.repeat(64),
    fileName: '补充协议.pdf',
    mediaType: 'application/pdf',
    size: 9,
    storedAt: instant(`${today}T01:00:00.000Z`),
    uploadedById: null,
    clientId: client.id,
  });
  em.create(AgreementAmendment, {
    id: newId(),
    agreement,
    client,
    number: 1,
    effectiveOn: plusDays(today, -100),
    recordedOn: plusDays(today, -101),
    reason: '人数变化',
    document,
    headcount: 25,
  });
  const charged = { agreement, client, amountFen: 100_000, chargedOn: plusDays(today, -90) };
  const charge = em.create(Charge, {
    ...charged,
    id: newId(),
    number: `CH-2026-${number}`,
    kind: 'ANNUAL',
    surveillanceActivity: surveillance,
    dueOn: plusDays(today, -60),
  });
  const invoice = em.create(Invoice, {
    id: newId(),
    number: `IV-${String(number)}-0001`,
    client,
    kind: 'ORDINARY',
    issuedOn: plusDays(today, -90),
    amountFen: 100_000,
    document,
  });
  em.create(InvoiceLine, { id: newId(), invoice, charge, client });
  const payment = em.create(Payment, {
    id: newId(),
    client,
    payerName: client.name,
    receivedOn: plusDays(today, -50),
    amountFen: 60_000,
    method: 'BANK_TRANSFER',
    reference: `HVP${String(number)}`,
  });
  em.create(Allocation, { id: newId(), payment, charge, client, amountFen: 60_000, allocatedOn: plusDays(today, -50) });
  em.create(SuspensionProposal, {
    id: newId(),
    certificate,
    agreement,
    client,
    reasonCode: 'H03',
    proposedOn: plusDays(today, -20),
    withdrawnOn: null,
  });
}
