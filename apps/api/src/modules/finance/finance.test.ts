import { plainDate } from '@touchstone/plain-date';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHouse } from '../../../test/house.js';
import type { House, Visitor } from '../../../test/house.js';
import { adoptProgramme, certify, makeClient, openFile, storeDocument } from '../../../test/path.js';
import { globalId, newId } from '../../graphql/ids.js';
import { Agreement, Application } from '../applications/index.js';
import { Certification } from '../certificates/index.js';
import { Client } from '../clients/index.js';
import { Programme } from '../programmes/index.js';

/* From the quote to the arrears: what a client is offered, agrees to, owes and pays, and who sees it. */

const REFUSED = '... on Refused { refusals { code field } }';
const verb = (name: string, type: string, fields: string) =>
  `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ... on ${type} { id ${fields} } ${REFUSED} } }`;
const DRAW_UP_QUOTE = verb(
  'drawUpQuote',
  'Quote',
  'number state totalFen validUntil lines { kind quantity amountFen }',
);
const ACCEPT_QUOTE = verb('acceptQuote', 'Quote', 'state acceptedOn');
const DRAW_UP = verb('drawUpAgreement', 'Agreement', 'version feeFen personDays surveillanceFeeFen');
const SIGN = verb('signAgreement', 'Agreement', 'validFrom validUntil clientSignatory bodySignatory sites');
const AMEND = verb(
  'recordAmendment',
  'AgreementAmendment',
  'number agreement { terms { headcount auditFeeFen scopeZh } }',
);
const CHARGE = verb('chargeAgreed', 'Agreement', 'charges { id kind amountFen dueOn state }');
const CHARGE_FEE = verb('chargeFee', 'Charge', 'number amountFen dueOn state');
const REVERSE_CHARGE = verb('reverseCharge', 'Charge', 'amountFen state reverses { id state }');
const PAY = verb('recordPayment', 'Payment', 'leftFen allocations { amountFen charge { id state } }');
const ALLOCATE = verb('allocatePayment', 'Payment', 'leftFen');
const REVERSE_PAYMENT = verb('reversePayment', 'Payment', 'amountFen');
const INVOICE = verb('issueInvoice', 'Invoice', 'number amountFen');
const REVERSE_INVOICE = verb('reverseInvoice', 'Invoice', 'number amountFen');
const PROPOSE = verb('proposeSuspension', 'SuspensionProposal', 'reasonCode proposedOn certificate { id }');
const WITHDRAW = verb('withdrawSuspensionProposal', 'SuspensionProposal', 'withdrawnOn');
const BALANCES = '{ clientBalances { clientName balanceFen arrearsFen oldestDueOn isGrave } }';

let house: House;
let programme: Programme;
let finance: Visitor;
let planner: Visitor;
let sales: Visitor;
beforeAll(async () => {
  // Sessions end after some days, so everybody signs in on the last day and the calendar is turned back.
  house = await startHouse({ today: '2026-05-02' });
  programme = await adoptProgramme(house);
  finance = await house.as('FINANCE');
  planner = await house.as('PLANNER');
  sales = await house.as('SALES');
  house.setToday('2026-03-02');
});
afterAll(() => house.close());

async function act(who: Visitor, document: string, input: object) {
  const { data, errors } = await who(document, { input });
  expect(errors).toBeUndefined();
  // oxlint-disable-next-line no-explicit-any -- each test knows what it asked for
  const [answer] = Object.values(data as Record<string, any>);
  return answer;
}

/** Codes and fields of what was refused. */
async function refusedBy(who: Visitor, document: string, input: object): Promise<readonly string[]> {
  const { refusals = [] } = await act(who, document, input);
  return refusals.map(({ code, field }: { code: string; field: string | null }) =>
    [code, field].filter(Boolean).join(' '),
  );
}

const execute = (statement: string) => house.em().getConnection().execute(statement);

async function accepted(client: Client): Promise<string> {
  const em = house.em();
  const application = em.create(Application, {
    id: newId(),
    number: `AP-T-${newId()}`,
    client: em.getReference(Client, client.id),
    programme: em.getReference(Programme, programme.id),
    editionId: 'gbt-27922/2011',
    scopeZh: '家用电器的售后服务',
    scopeEn: null,
    technicalCodes: ['SC03'],
    activities: [],
    holdsCertificates: false,
    headcountInScope: 60,
    serviceSystemSince: plainDate('2020-01-01'),
    status: 'ACCEPTED',
    draftedOn: plainDate('2026-03-01'),
    receivedOn: plainDate('2026-03-01'),
    reviewDueOn: plainDate('2026-03-11'),
    version: 1,
  });
  await em.flush();
  return `Application:${application.id}`;
}

/** A file that no signed agreement opened. */
async function fileWithoutAgreement(client: Client): Promise<string> {
  const em = house.em();
  const file = em.create(Certification, {
    id: newId(),
    number: `CF-T-${newId()}`,
    client: em.getReference(Client, client.id),
    programme: em.getReference(Programme, programme.id),
    editionId: 'gbt-27922/2011',
    scopeZh: '家用电器的售后服务',
    scopeEn: null,
    technicalCodes: ['SC03'],
    status: 'IN_PROGRESS',
    openedOn: plainDate('2026-03-01'),
    version: 1,
  });
  await em.flush();
  return `Certification:${file.id}`;
}

/** A signed agreement with its certificate and a surveillance whose window is open. */
async function certified(name: string) {
  const client = await makeClient(house, { name });
  const file = await openFile(house, { programme, client, signedOn: '2026-01-05' });
  const { certificate } = await certify(house, file, {
    issuedOn: '2026-01-10',
    validUntil: '2029-01-09',
    dueOn: '2027-01-09',
  });
  const { data } = await planner('query ($id: ID!) { certification(id: $id) { agreement { id } } }', {
    id: `Certification:${file.id}`,
  });
  return { client, certificate: certificate.id, agreementId: data.certification.agreement.id as string };
}

describe('from quote to agreement', () => {
  let client: Client;
  let applicationId: string;
  beforeAll(async () => {
    client = await makeClient(house, { name: '报价电器有限公司', shops: 1 });
    applicationId = await accepted(client);
  });

  it('prices the table’s time by the list of the day, and a new quote replaces it', async () => {
    const first = await act(sales, DRAW_UP_QUOTE, { applicationId, withRecertification: true });
    expect(first).toMatchObject({ number: 'QT-2026-0001', state: 'SENT', validUntil: '2026-04-01' });
    expect(first.lines).toContainEqual({ kind: 'AUDIT', quantity: '7.0', amountFen: 2_100_000 });
    const second = await act(sales, DRAW_UP_QUOTE, {
      applicationId,
      withRecertification: false,
      initialPersonDays: '6.5',
    });
    expect(second.lines[2]).toEqual({ kind: 'AUDIT', quantity: '6.5', amountFen: 1_950_000 });
    expect(await refusedBy(sales, ACCEPT_QUOTE, { quoteId: first.id })).toEqual(['QUOTE_REPLACED']);
    house.setToday('2026-04-02');
    expect(await refusedBy(sales, ACCEPT_QUOTE, { quoteId: second.id })).toEqual(['QUOTE_LAPSED']);
    house.setToday('2026-04-01');
    const contact = await house.as('CLIENT_CONTACT', { clientId: client.id });
    expect(await act(contact, ACCEPT_QUOTE, { quoteId: second.id })).toMatchObject({ state: 'ACCEPTED' });
    house.setToday('2026-03-02');
    await expect(execute(`update quote set total_fen = 1`)).rejects.toThrow('replaced, not changed');
    await expect(execute(`delete from quote_line`)).rejects.toThrow('replaced, not changed');
  });

  it('takes the accepted quote over, refuses a third party, and fixes its terms at the signing', async () => {
    expect(await refusedBy(planner, DRAW_UP, { applicationId, payerName: '丁香控股' })).toEqual([
      'PAYER_NOT_CLIENT payerName',
    ]);
    const made = await act(planner, DRAW_UP, { applicationId });
    expect(made).toMatchObject({ feeFen: 2_250_000, personDays: '6.5' });
    const signing = { agreementId: made.id, expectedVersion: made.version, signedOn: '2026-03-02' };
    expect(
      await refusedBy(planner, SIGN, { ...signing, clientSignedOn: '2026-03-01', bodySignedOn: '2026-03-01' }),
    ).toEqual(['SIGNATURES_DISAGREE signedOn']);
    expect(await act(planner, SIGN, { ...signing, clientSignedOn: '2026-03-01' })).toMatchObject({
      validFrom: '2026-03-02',
      validUntil: '2030-03-01',
      clientSignatory: '李雷',
      sites: ['门店 1（北京市海淀区中关村大街 1 号）'],
    });
    await expect(
      execute(`update agreement set fee_fen = 1, audit_fee_fen = null where signed_on is not null`),
    ).rejects.toThrow('amended by a record of its own');
    expect(await refusedBy(planner, DRAW_UP_QUOTE, { applicationId, withRecertification: false })).toEqual([
      'AGREEMENT_ALREADY_SIGNED',
    ]);

    const amendment = { agreementId: made.id, effectiveOn: '2026-03-02', reason: '新增人员', headcount: 70 };
    expect(await refusedBy(planner, AMEND, amendment)).toEqual(['AMENDMENT_UNSIGNED documentId']);
    const documentId = await storeDocument(house);
    expect(await act(planner, AMEND, { ...amendment, documentId, auditFeeFen: 2_000_000 })).toMatchObject({
      number: 1,
      agreement: { terms: { headcount: 70, auditFeeFen: 2_000_000, scopeZh: '家用电器的售后服务' } },
    });
    expect(await refusedBy(planner, AMEND, { ...amendment, documentId, effectiveOn: '2026-03-01' })).toEqual([
      'AMENDMENT_BEFORE_AGREEMENT effectiveOn',
      'AMENDMENT_OUT_OF_ORDER effectiveOn',
    ]);
    await expect(execute(`update agreement_amendment set headcount = 1`)).rejects.toThrow('followed by another');
    // What was amended is what the next audit's time is worked out from.
    const { data } = await planner('query ($id: ID!) { agreement(id: $id) { certification { id } } }', { id: made.id });
    const basis = await planner('query ($id: ID!) { auditTimeBasis(certificationId: $id) { headcount } }', {
      id: data.agreement.certification.id,
    });
    expect(basis.data.auditTimeBasis.headcount).toBe(70);
    const charged = await act(finance, CHARGE, { agreementId: made.id });
    expect(
      charged.charges.map(({ kind, amountFen }: { kind: string; amountFen: number }) => [kind, amountFen]),
    ).toEqual([
      ['APPLICATION', 100_000],
      ['REGISTRATION', 200_000],
      ['AUDIT', 2_000_000],
    ]);
  });
});

describe('an audit plan', () => {
  const PLAN = verb('planAudit', 'Audit', 'status');
  const activities = [
    { kind: 'DOCUMENT_REVIEW', startsOn: '2026-03-10', endsOn: '2026-03-10' },
    { kind: 'ON_SITE', startsOn: '2026-03-16', endsOn: '2026-03-18' },
  ];

  it('waits for a signed agreement, and neither begins before it nor goes on after it', async () => {
    const client = await makeClient(house, { name: '未签电器有限公司' });
    const plan = { kind: 'INITIAL', activities, personDays: '6.5' };
    const certificationId = await fileWithoutAgreement(client);
    expect(await refusedBy(planner, PLAN, { ...plan, certificationId })).toEqual(['AGREEMENT_NOT_SIGNED']);
    const other = await makeClient(house, { name: '后签电器有限公司' });
    const late = await openFile(house, { programme, client: other, signedOn: '2026-03-17' });
    expect(await refusedBy(planner, PLAN, { ...plan, certificationId: `Certification:${late.id}` })).toEqual([
      'STARTS_BEFORE_AGREEMENT activities',
    ]);
    const signed = await openFile(house, { programme, client: other, signedOn: '2026-03-01' });
    const { id } = await house.em().findOneOrFail(Agreement, { certification: signed.id });
    const documentId = await storeDocument(house);
    const term = { agreementId: globalId('Agreement', id), effectiveOn: '2026-03-01', reason: '变更期限', documentId };
    await act(planner, AMEND, { ...term, validUntil: '2026-03-17' });
    expect(await refusedBy(planner, PLAN, { ...plan, certificationId: `Certification:${signed.id}` })).toEqual([
      'AGREEMENT_OVER activities',
    ]);
    await act(planner, AMEND, { ...term, validUntil: '2026-03-18' });
    expect(await act(planner, PLAN, { ...plan, certificationId: `Certification:${signed.id}` })).toMatchObject({
      status: 'PLANNED',
    });
  });
});

describe('charges and payments', () => {
  let file: Awaited<ReturnType<typeof certified>>;
  beforeAll(async () => {
    house.setToday('2026-03-02');
    file = await certified('收费电器有限公司');
  });

  it('charges an agreement once, in arrears from the day after the due day', async () => {
    const { agreementId } = file;
    const { charges } = await act(finance, CHARGE, { agreementId });
    expect(charges).toEqual([
      { id: expect.any(String), kind: 'AUDIT', amountFen: 2_800_000, dueOn: '2026-04-01', state: 'OPEN' },
    ]);
    expect(await refusedBy(finance, CHARGE, { agreementId })).toEqual(['NOTHING_TO_CHARGE']);
    const stateOn = async (day: string) => {
      house.setToday(day);
      const { data } = await finance('query ($w: ChargeWhere) { charges(where: $w) { nodes { state } } }', {
        w: { id: { eq: charges[0].id } },
      });
      house.setToday('2026-03-02');
      return data.charges.nodes[0].state;
    };
    expect([await stateOn('2026-04-01'), await stateOn('2026-04-02')]).toEqual(['OPEN', 'OVERDUE']);
  });

  it('puts money to what is oldest, no more than there is of either, and takes it back by a record', async () => {
    const clientId = `Client:${file.client.id}`;
    const fee = { agreementId: file.agreementId, kind: 'OTHER', amountFen: 1, remark: '差旅费', dueOn: '2026-03-02' };
    const { id: chargeId } = await act(finance, CHARGE_FEE, fee);
    const paying = { clientId, receivedOn: '2026-03-02', method: 'BANK_TRANSFER', reference: 'HVP1', spread: true };
    const first = await act(finance, PAY, { ...paying, amountFen: 800_001 });
    expect(first.leftFen).toBe(0);
    expect(
      first.allocations
        .map(({ amountFen, charge }: { amountFen: number; charge: { state: string } }) => [amountFen, charge.state])
        .toSorted(),
    ).toEqual([
      [1, 'PAID'],
      [800_000, 'OPEN'],
    ]);
    expect(await refusedBy(finance, REVERSE_CHARGE, { chargeId, remark: '误收' })).toEqual(['CHARGE_PAID']);
    const spare = await act(finance, PAY, { ...paying, amountFen: 100, reference: 'HVP2', spread: false });
    expect(await refusedBy(finance, ALLOCATE, { paymentId: spare.id, chargeId, amountFen: 101 })).toEqual([
      'MORE_THAN_PAID amountFen',
      'MORE_THAN_OWED amountFen',
    ]);
    const uuid = (id: string) => id.split(':')[1];
    const tooMuch = `insert into allocation (id, payment_id, charge_id, client_id, amount_fen, allocated_on)
      values ('${newId()}', '${uuid(spare.id)}', '${uuid(chargeId)}', '${file.client.id}', 1, '2026-03-02')`;
    await expect(execute(tooMuch)).rejects.toThrow('more was paid than is owed');

    expect(await act(finance, REVERSE_PAYMENT, { paymentId: first.id, remark: '退款' })).toMatchObject({
      amountFen: -800_001,
    });
    expect(await refusedBy(finance, REVERSE_PAYMENT, { paymentId: first.id, remark: '退款' })).toEqual([
      'REVERSED_ALREADY',
    ]);
    await expect(execute(tooMuch.replace(String(uuid(spare.id)), String(uuid(first.id))))).rejects.toThrow(
      'put to nothing',
    );
    expect(await act(finance, REVERSE_CHARGE, { chargeId, remark: '误收' })).toMatchObject({
      amountFen: -1,
      state: 'REVERSED',
      reverses: { id: chargeId, state: 'REVERSED' },
    });
    expect(await refusedBy(finance, ALLOCATE, { paymentId: spare.id, chargeId, amountFen: 1 })).toEqual([
      'MORE_THAN_OWED amountFen',
    ]);
    const { id: later } = await act(finance, CHARGE_FEE, { ...fee, amountFen: 60 });
    expect(await act(finance, ALLOCATE, { paymentId: spare.id, chargeId: later, amountFen: 60 })).toMatchObject({
      leftFen: 40,
    });
    for (const table of ['charge', 'payment', 'allocation'])
      await expect(execute(`delete from ${table}`)).rejects.toThrow('reversed by another');
  });

  it('numbers invoices without a gap, a red one included, and invoices a charge once', async () => {
    const fee = { agreementId: file.agreementId, kind: 'OTHER', amountFen: 5_000, remark: '差旅费' };
    const { id } = await act(finance, CHARGE_FEE, fee);
    const wanted = { chargeIds: [id], kind: 'SPECIAL' };
    const first = await act(finance, INVOICE, wanted);
    expect(first).toMatchObject({ number: 'IV-2026-0001', amountFen: 5_000 });
    expect(await refusedBy(finance, INVOICE, wanted)).toEqual(['CHARGE_INVOICED chargeIds']);
    expect(await refusedBy(finance, INVOICE, { ...wanted, chargeIds: [] })).toEqual(['INVOICE_EMPTY chargeIds']);
    const red = await act(finance, REVERSE_INVOICE, { invoiceId: first.id, remark: '开票信息有误' });
    expect(red).toMatchObject({ number: 'IV-2026-0002', amountFen: -5_000 });
    expect(await act(finance, INVOICE, wanted)).toMatchObject({ number: 'IV-2026-0003' });
    await expect(
      execute(
        `insert into invoice (id, number, client_id, kind, issued_on, amount_fen) values ('${newId()}', 'IV-2026-0005', '${file.client.id}', 'ORDINARY', '2026-03-02', 1)`,
      ),
    ).rejects.toThrow('have no gaps');
  });
});

describe('arrears, and who sees them', () => {
  let file: Awaited<ReturnType<typeof certified>>;
  beforeAll(async () => {
    house.setToday('2026-03-02');
    file = await certified('欠费电器有限公司');
    await act(finance, CHARGE, { agreementId: file.agreementId });
  });

  it('are a reason to propose a suspension once they are older than the policy', async () => {
    const { agreementId, certificate } = file;
    house.setToday('2026-05-01');
    expect(await refusedBy(finance, PROPOSE, { agreementId })).toEqual(['ARREARS_NOT_GRAVE']);
    house.setToday('2026-05-02');
    const proposed = await act(finance, PROPOSE, { agreementId });
    // Whoever keeps the books sees no certificate.
    expect(proposed).toMatchObject({ reasonCode: 'H03', proposedOn: '2026-05-02', certificate: null });
    expect(await refusedBy(finance, PROPOSE, { agreementId })).toEqual(['SUSPENSION_PROPOSED']);
    const decider = await house.as('DECISION_MAKER');
    const { data } = await decider('{ dashboard { myWork { kind recordId } } }');
    expect(data.dashboard.myWork).toContainEqual({ kind: 'SUSPEND_PROPOSED', recordId: `Certificate:${certificate}` });
    await act(finance, WITHDRAW, { suspensionProposalId: proposed.id });
    expect(await refusedBy(finance, WITHDRAW, { suspensionProposalId: proposed.id })).toEqual(['PROPOSAL_WITHDRAWN']);
    expect((await decider('{ dashboard { myWork { kind } } }')).data.dashboard.myWork).toEqual([]);
    await act(finance, PROPOSE, { agreementId });
  });

  it('are told to finance and to the client itself, each its own', async () => {
    const all = (await finance(BALANCES)).data.clientBalances as { clientName: string }[];
    expect(all.map(({ clientName }) => clientName)).toEqual(
      expect.arrayContaining(['收费电器有限公司', '欠费电器有限公司']),
    );
    const contact = await house.as('CLIENT_CONTACT', { clientId: file.client.id });
    const own = {
      clientName: '欠费电器有限公司',
      balanceFen: 2_800_000,
      arrearsFen: 2_800_000,
      oldestDueOn: '2026-04-01',
      isGrave: true,
    };
    expect((await contact(BALANCES)).data.clientBalances).toEqual([own]);
    const { data } = await contact(
      '{ charges { nodes { client { id } } } invoices { totalCount } payments { totalCount } suspensionProposals { totalCount } }',
    );
    expect(data.charges.nodes).toEqual([{ client: { id: `Client:${file.client.id}` } }]);
    expect([data.invoices, data.payments, data.suspensionProposals].map(({ totalCount }) => totalCount)).toEqual([
      0, 0, 0,
    ]);
    expect((await contact(CHARGE, { input: { agreementId: file.agreementId } })).errors?.[0]?.extensions.code).toBe(
      'FORBIDDEN',
    );
  });

  it('add up beyond what one charge may be', async () => {
    const owed = async (): Promise<number> =>
      (await finance(BALANCES)).data.clientBalances.find(
        ({ clientName }: { clientName: string }) => clientName === '欠费电器有限公司',
      ).balanceFen;
    const before = await owed();
    const amountFen = 2_147_483_647;
    for (const remark of ['差旅费', '加急费'])
      await act(finance, CHARGE_FEE, {
        agreementId: file.agreementId,
        kind: 'OTHER',
        amountFen,
        remark,
        dueOn: '2027-01-01',
      });
    expect(await owed()).toBe(before + 2 * amountFen);
  });

  it.each(['DECISION_MAKER', 'TECHNICAL_REVIEWER', 'SALES', 'AUDITOR', 'PROGRAMME_MANAGER'] as const)(
    'are nothing to a %s, by no list, relation or id',
    async (role) => {
      const visitor = await house.as(role);
      for (const query of [
        BALANCES,
        '{ charges { totalCount } }',
        '{ invoices { totalCount } }',
        '{ payments { totalCount } }',
      ])
        expect((await visitor(query)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      const [charge] = (await execute('select id from charge limit 1')) as { id: string }[];
      expect((await visitor(`{ node(id: "Charge:${charge?.id}") { id } }`)).data.node).toBeNull();
      const { data } = await visitor('{ agreements { nodes { charges { id } } } }');
      const seen = (data?.agreements.nodes ?? []) as ReadonlyArray<{ charges: object[] }>;
      expect(seen.flatMap(({ charges }) => charges)).toEqual([]);
    },
  );

  it('reach whoever decides as a code, never as an amount', async () => {
    const decider = await house.as('DECISION_MAKER');
    const { data } = await decider(
      `{ node(id: "Certificate:${file.certificate}") { ... on Certificate { suspensionProposals { reasonCode proposedOn agreement { number charges { amountFen } } } } } }`,
    );
    expect(data.node.suspensionProposals).toHaveLength(2);
    for (const { reasonCode, agreement } of data.node.suspensionProposals) {
      expect(reasonCode).toBe('H03');
      expect(agreement.charges).toEqual([]);
    }
    // Even with the quality manager's journal: what finance did is left out of what a decider reads there.
    const both = await house.as(['QUALITY_MANAGER', 'DECISION_MAKER']);
    const quality = await house.as('QUALITY_MANAGER');
    const verbsOf = async (who: Visitor): Promise<string[]> =>
      (await who('{ journal(first: 100) { nodes { verb } } }')).data.journal.nodes.map(
        (entry: { verb: string }) => entry.verb,
      );
    expect(await verbsOf(quality)).toContain('recordPayment');
    const seen = await verbsOf(both);
    expect(seen).toContain('acceptQuote');
    for (const hidden of ['recordPayment', 'chargeFee', 'chargeAgreed', 'issueInvoice'])
      expect(seen).not.toContain(hidden);
  });

  it('while finance sees nothing of certificates and decisions', async () => {
    for (const query of [
      '{ decisions { totalCount } }',
      '{ certificates { totalCount } }',
      '{ audits { totalCount } }',
      '{ journal { totalCount } }',
    ])
      expect((await finance(query)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const { data } = await finance('{ agreements { nodes { certification { id } } } }');
    expect(data.agreements.nodes.every(({ certification }: { certification: unknown }) => certification === null)).toBe(
      true,
    );
    const { data: next } = await finance('query ($id: ID!) { nextActions(id: $id) { verb } }', {
      id: `Certificate:${file.certificate}`,
    });
    expect(next).toBeNull();
  });
});

describe('publishPriceList', () => {
  const PUBLISH = verb('publishPriceList', 'PriceList', 'validFrom isIllustrative');
  const list = {
    validFrom: '2026-05-02',
    applicationFen: 0,
    registrationFen: 150_000,
    annualFen: 150_000,
    personDayFen: 320_000,
    quoteValidDays: 10,
    paymentDays: 15,
    arrearsDays: 60,
    othersMayPay: true,
    quoteNeeded: true,
  };

  it('changes what is asked of the next agreement, and nothing before', async () => {
    house.setToday('2026-05-02');
    expect(await act(finance, PUBLISH, list)).toMatchObject({ isIllustrative: false });
    expect(await refusedBy(finance, PUBLISH, list)).toEqual(['PRICE_LIST_TAKEN validFrom']);
    expect((await planner(PUBLISH, { input: list })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const applicationId = await accepted(await makeClient(house, { name: '新价电器有限公司' }));
    const terms = { applicationId, feeFen: 1_000_000, personDays: '3' };
    expect(await refusedBy(planner, DRAW_UP, { ...terms, payerName: '母公司' })).toEqual([
      'PAYER_REASON_MISSING payerReason',
      'QUOTE_NEEDED quoteId',
    ]);
    const { totalFen, lines } = await act(planner, DRAW_UP_QUOTE, { applicationId, withRecertification: false });
    expect(lines[0]).toEqual({ kind: 'REGISTRATION', quantity: '1.0', amountFen: 150_000 });
    expect(totalFen).toBe(lines.reduce((sum: number, { amountFen }: { amountFen: number }) => sum + amountFen, 0));
    expect(await refusedBy(planner, DRAW_UP, terms)).toEqual(['QUOTE_NOT_ACCEPTED quoteId']);
    await expect(execute('update price_list set annual_fen = 1')).rejects.toThrow('followed by another');
  });
});
