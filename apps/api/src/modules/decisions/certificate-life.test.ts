import { plainDate, plusDays } from '@touchstone/plain-date';
import { suspensionAlarm } from '@touchstone/rules';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startHouse } from '../../../test/house.js';
import type { House, Visitor } from '../../../test/house.js';
import { adoptProgramme, certify, makeClient, makePerson, openFile } from '../../../test/path.js';
import { newId } from '../../graphql/ids.js';

const ANSWER = '__typename ... on Decision { outcome reasonCode } ... on Refused { refusals { code field } }';
const verb = (name: string): string =>
  `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${ANSWER} } }`;
const FILE =
  'query ($id: ID!) { certificate(id: $id) { version state suspendedOn suspensionEndsOn restoredOn suspensionAlarm proposedStep events { kind effectiveOn reasonCode } } }';

let house: House;
let programme: Awaited<ReturnType<typeof adoptProgramme>>;
let decider: Visitor;
let certificate: string;
beforeAll(async () => {
  house = await startHouse();
  programme = await adoptProgramme(house);
  const person = await makePerson(house, { programme, functions: ['DECISION'] });
  decider = await house.as('DECISION_MAKER', { personId: person.id });
});
beforeEach(async () => {
  house.setToday('2026-03-02');
  const file = await openFile(house, { programme, client: await makeClient(house) });
  const made = await certify(house, file, { issuedOn: '2025-03-10', validUntil: '2026-12-31', dueOn: '2026-03-10' });
  certificate = made.certificate.id;
});
afterAll(() => house.close());

const execute = (statement: string): Promise<unknown> => house.em().getConnection().execute(statement);
const read = async () => (await decider(FILE, { id: `Certificate:${certificate}` })).data.certificate;
const act = async (name: string, reasonCode: string, reason = '有据可查。') => {
  const { version } = await read();
  const input = { certificateId: `Certificate:${certificate}`, expectedVersion: version, reasonCode, reason };
  const { data, errors } = await decider(verb(name), { input });
  expect(errors).toBeUndefined();
  return data[name];
};
/** Moves the calendar; whoever is signed in stays so. */
const moveTo = async (day: string) => {
  house.setToday(day);
  await execute("update session set expires_at = timestamptz '2030-01-01'");
};
const codesOf = ({ refusals }: { refusals: { code: string }[] }) => refusals.map(({ code }) => code);

describe('a step in a certificate’s life', () => {
  it('ends it without a fault, when the client asks for that', async () => {
    expect(await act('cancelCertificate', '01')).toMatchObject({ outcome: 'CANCEL', reasonCode: '01' });
    expect(await read()).toMatchObject({ state: 'CANCELLED' });
  });

  it('is recorded with a code of the body’s own list for that step, and no other', async () => {
    expect(codesOf(await act('suspendCertificate', ''))).toEqual(['REASON_CODE_MISSING']);
    expect(codesOf(await act('suspendCertificate', '0120'))).toEqual(['REASON_CODE_UNKNOWN']);
    expect(codesOf(await act('suspendCertificate', '0120', ' '))).toEqual([
      'SUSPENSION_REASON_MISSING',
      'REASON_CODE_UNKNOWN',
    ]);
    expect(await act('suspendCertificate', '0112')).toMatchObject({ outcome: 'SUSPEND', reasonCode: '0112' });
    expect(await act('restoreCertificate', '01')).toMatchObject({ outcome: 'RESTORE', reasonCode: '01' });
    // The same day once more: the newer event counts.
    expect(await act('suspendCertificate', 'H02')).toMatchObject({ outcome: 'SUSPEND', reasonCode: 'H02' });
    expect(await read()).toMatchObject({ state: 'SUSPENDED', restoredOn: null, suspensionEndsOn: '2026-09-02' });
    expect(await act('withdrawCertificate', '0115')).toMatchObject({ outcome: 'WITHDRAW', reasonCode: '0115' });
    expect(codesOf(await act('cancelCertificate', '01'))).toEqual(['CERTIFICATE_STATE_FORBIDS']);
    const { events } = await read();
    expect(events.map(({ reasonCode }: { reasonCode: string }) => reasonCode).toSorted()).toEqual([
      '01',
      '0112',
      '0115',
      'H02',
    ]);
  });

  it('takes no code out of use, and a new one at once', async () => {
    const manager = await house.as('PROGRAMME_MANAGER');
    const ADD =
      'mutation ($input: AddCertificateReasonInput!) { addCertificateReason(input: $input) { ... on CertificateReason { id version } ... on Refused { refusals { code } } } }';
    const input = { kind: 'SUSPEND', code: 'H77', titleZh: '其他', titleEn: 'Other', isOwnFault: true };
    const { data } = await manager(ADD, { input });
    expect(codesOf((await manager(ADD, { input })).data.addCertificateReason)).toEqual(['REASON_CODE_TAKEN']);
    expect((await decider(ADD, { input })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(await act('suspendCertificate', 'H77')).toMatchObject({ reasonCode: 'H77' });
    await act('restoreCertificate', '01');

    const RETIRE =
      'mutation ($input: RetireCertificateReasonInput!) { retireCertificateReason(input: $input) { ... on CertificateReason { retiredOn } ... on Refused { refusals { code } } } }';
    const { id, version } = data.addCertificateReason;
    const retired = await manager(RETIRE, { input: { certificateReasonId: id, expectedVersion: version } });
    expect(retired.data.retireCertificateReason).toEqual({ retiredOn: '2026-03-02' });
    const stale = await manager(RETIRE, { input: { certificateReasonId: id, expectedVersion: version } });
    expect(stale.errors?.[0]?.extensions.code).toBe('STALE_VERSION');
    const again = await manager(RETIRE, { input: { certificateReasonId: id, expectedVersion: version + 1 } });
    expect(codesOf(again.data.retireCertificateReason)).toEqual(['REASON_CODE_RETIRED']);
    expect(codesOf(await act('suspendCertificate', 'H77'))).toEqual(['REASON_CODE_RETIRED']);
    await expect(execute(`delete from certificate_reason where code = 'H77'`)).rejects.toThrow('never deleted');
    await expect(execute(`update certificate_reason set code = 'H78' where code = 'H77'`)).rejects.toThrow(
      'keeps its meaning',
    );
  });
});

describe('state and events cannot disagree, whoever writes', () => {
  const set = (what: string) => execute(`update certificate set ${what} where id = '${certificate}'`);
  const tell = (kind: string, [on, code]: readonly [string, string | null], reason = '有据可查。') =>
    execute(
      `insert into certificate_event (id, certificate_id, client_id, kind, effective_on, reason_code, reason, decided_by_id, recorded_at) select '${newId()}', id, client_id, '${kind}', '${on}', ${code === null ? 'null' : `'${code}'`}, '${reason}', (select id from person limit 1), now() from certificate where id = '${certificate}'`,
    );

  it('takes no fact that no event tells', async () => {
    for (const fact of ['suspended_on', 'withdrawn_on', 'cancelled_on', 'replaced_on'])
      await expect(set(`${fact} = '2026-03-02'`)).rejects.toThrow('no event of the certificate tells this');
    await expect(set(`level = 'COMPLIANT'`)).rejects.toThrow('tells this level');
  });

  it('writes what an event tells into the certificate, and lets it stay', async () => {
    await tell('SUSPENDED', ['2026-03-02', '0112']);
    expect(await read()).toMatchObject({
      state: 'SUSPENDED',
      suspendedOn: '2026-03-02',
      suspensionEndsOn: '2026-09-02',
    });
    await expect(set(`suspension_ends_on = '2026-12-31'`)).rejects.toThrow('six months');
    await expect(set('suspended_on = null')).rejects.toThrow('stays told');
    await tell('RESTORED', ['2026-03-03', '01']);
    expect(await read()).toMatchObject({ restoredOn: '2026-03-03' });
    await expect(set('restored_on = null')).rejects.toThrow('stays told');
    await tell('WITHDRAWN', ['2026-03-02', '0117']);
    await expect(set('withdrawn_on = null')).rejects.toThrow('stays told');
  });

  it('takes no event from outside the certificate’s life, and none that has no reason', async () => {
    await expect(tell('SUSPENDED', ['2025-03-09', '0112'])).rejects.toThrow('within the days');
    await expect(tell('SUSPENDED', ['2027-01-01', '0112'])).rejects.toThrow('within the days');
    await expect(tell('RESTORED', ['2026-03-02', '01'])).rejects.toThrow('within its suspension');
    await expect(tell('SUSPENDED', ['2026-03-02', '0112'], ' ')).rejects.toThrow('told_by');
    await tell('SUSPENDED', ['2026-03-02', '0112']);
    await expect(tell('SUSPENDED', ['2026-03-03', '0112'])).rejects.toThrow('suspended anew');
    await expect(tell('RESTORED', ['2026-09-03', '01'])).rejects.toThrow('within its suspension');
    await tell('RESTORED', ['2026-09-02', '01']);
    await tell('CANCELLED', ['2026-09-02', '01']);
    await expect(tell('WITHDRAWN', ['2026-09-03', '0112'])).rejects.toThrow('has ended');
    for (const fact of ["regime = 'classic'", "edition_id = 'tea/2026'", 'first_issued_on = first_issued_on - 1'])
      await expect(set(fact)).rejects.toThrow('are final');
  });

  it('takes no event without its code, and changes none', async () => {
    await expect(tell('SUSPENDED', ['2026-03-02', null])).rejects.toThrow('reason_code');
    await expect(tell('ISSUED', ['2026-03-02', '0112'])).rejects.toThrow('reason_code');
    await tell('SUSPENDED', ['2026-03-02', '0112']);
    const where = `where certificate_id = '${certificate}'`;
    await expect(execute(`update certificate_event set reason = 'x' ${where}`)).rejects.toThrow('is final');
    await expect(execute(`delete from certificate_event ${where}`)).rejects.toThrow('is final');
  });
});

describe('what must be proposed', () => {
  const work = async (visitor: Visitor, kind: string) => {
    const { data } = await visitor('query { dashboard { myWork { kind recordId dueOn } } }');
    return data.dashboard.myWork.filter(
      (item: { kind: string; recordId: string }) =>
        item.kind === kind && item.recordId === `Certificate:${certificate}`,
    );
  };

  it('is the suspension, from the day after a surveillance was missed', async () => {
    await moveTo('2026-03-10');
    expect(await read()).toMatchObject({ proposedStep: null });
    await moveTo('2026-03-11');
    expect(await read()).toMatchObject({ proposedStep: 'SUSPEND' });
    expect(await work(decider, 'SUSPEND_OVERDUE')).toMatchObject([{ dueOn: '2026-03-10' }]);
    await act('suspendCertificate', 'H02');
    expect(await read()).toMatchObject({ proposedStep: null });
    expect(await work(decider, 'SUSPEND_OVERDUE')).toEqual([]);
  });

  it('is the suspension no more once somebody dismissed it, which the classic regime lets him', async () => {
    const file = await openFile(house, { programme, client: await makeClient(house) });
    const days = { issuedOn: '2025-03-10', validUntil: '2026-12-31', dueOn: '2026-03-10' };
    const made = await certify(house, file, { ...days, regime: 'classic' });
    certificate = made.certificate.id;
    await moveTo('2026-03-11');
    expect(await read()).toMatchObject({ proposedStep: 'SUSPEND' });
    const ask = '{ dueItems(where: { proposed: true }, first: 200) { nodes { id certification { id } } } }';
    const { nodes } = (await decider(ask)).data.dueItems;
    const { id } = nodes.find((each: { certification: { id: string } }) => each.certification.id.endsWith(file.id));
    const dismissal = { dueItem: id, reason: '审查组已到现场，次日完成。' };
    const dismiss = `mutation ($input: DismissProposalInput!) { dismissProposal(input: $input) { __typename
      ... on ProposalDismissal { dismissedOn reason } ... on Refused { refusals { code } } } }`;
    const { data } = await decider(dismiss, { input: dismissal });
    expect(data.dismissProposal).toMatchObject({ dismissedOn: '2026-03-11', reason: dismissal.reason });
    expect(await read()).toMatchObject({ proposedStep: null });
    const again = await decider(dismiss, { input: dismissal });
    expect(codesOf(again.data.dismissProposal)).toEqual(['NOTHING_PROPOSED']);
  });

  it('is the withdrawal, from the day after a suspension ran out, with alarms before', async () => {
    await act('suspendCertificate', '0112');
    const endsOn = plainDate('2026-09-02');
    const planner = await house.as('PLANNER');
    for (const before of [61, 60, 31, 30, 8, 7, 1, 0]) {
      const today = plusDays(endsOn, -before);
      await moveTo(today);
      expect(await read()).toMatchObject({ suspensionAlarm: suspensionAlarm({ endsOn }, today), proposedStep: null });
      expect(await work(planner, 'SUSPENSION_ENDING')).toHaveLength(before > 60 ? 0 : 1);
    }
    await house.em().getConnection().execute("update body_profile set suspension_alarm_days = '{45}'");
    for (const before of [46, 45, 0]) {
      await moveTo(plusDays(endsOn, -before));
      expect(await read()).toMatchObject({ suspensionAlarm: before > 45 ? null : 45 });
    }
    await house.em().getConnection().execute("update body_profile set suspension_alarm_days = '{60,30,7,0}'");
    await moveTo(plusDays(endsOn, 1));
    expect(await read()).toMatchObject({ state: 'SUSPENSION_ENDED', suspensionAlarm: null, proposedStep: 'WITHDRAW' });
    expect(codesOf(await act('restoreCertificate', '01'))).toContain('CERTIFICATE_STATE_FORBIDS');
    expect(await work(decider, 'WITHDRAW_UNRESTORED')).toMatchObject([{ dueOn: endsOn }]);
    await act('withdrawCertificate', '0115');
    expect(await work(decider, 'WITHDRAW_UNRESTORED')).toEqual([]);
  });
});
