import { plainDate, plusDays } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHouse } from '../../../test/house.js';
import type { House } from '../../../test/house.js';
import { act, certificateOf, makeWorld } from '../../../test/model/world.js';
import type { World } from '../../../test/model/world.js';
import { openAuditOf, plan, respond, teamOf } from '../../../test/model/audit-moves.js';
import { advance, decide, until } from '../../../test/model/moves.js';
import { adoptProgramme, lookUpCredit } from '../../../test/path.js';
import { globalId } from '../../graphql/ids.js';
import type { SpecialPurposeInput } from '../audits/index.js';
import { SurveillanceActivity } from '../surveillance/index.js';
import { openVerbsOf } from './open-verbs.queries.js';
import { restoreCertificate } from './restore-certificate.js';
import { suspendCertificate } from './suspend-certificate.js';

const BLANK = { trigger: null, noticedOn: null, note: '现场核实。' };
const RESTORING: SpecialPurposeInput = { ...BLANK, reason: 'RESTORATION' };

let house: House;
let world: World;
beforeAll(async () => {
  house = await startHouse();
  world = await makeWorld(house, await adoptProgramme(house));
  await until(world, 'grantCertification');
});
afterAll(() => house.close());

const certificate = async () => {
  const found = await certificateOf(world);
  if (!found) throw new Error('no certificate');
  return found;
};
const suspend = async () => {
  const { id, version } = await certificate();
  const step = { certificateId: globalId('Certificate', id), expectedVersion: version };
  return act(world, 'decider', [suspendCertificate, { ...step, reasonCode: '0112', reason: '未配合监督。' }]);
};
/** The verbs that would decide the open audit on a day. */
const openVerbs = async (day: PlainDate) => {
  const audit = await openAuditOf(world);
  if (!audit) throw new Error('no audit');
  return openVerbsOf({ ...house.context('DECISION_MAKER', world.persons.decider), today: day }, audit);
};
const surveillances = async () =>
  house.em().find(SurveillanceActivity, { certificate: (await certificate()).id }, { orderBy: { number: 'asc' } });

/** Holds a special audit whose scores fall short, up to its decision. */
async function fail(special: SpecialPurposeInput): Promise<void> {
  expect(await plan(world, 'SPECIAL', { special })).toEqual({ ok: true });
  for (let audit = await openAuditOf(world); audit?.status !== 'IN_PROGRESS'; audit = await openAuditOf(world))
    expect(await advance(world)).toEqual({ ok: true });
  const audit = await openAuditOf(world);
  if (!audit) throw new Error('no audit');
  const [who] = [...(await teamOf(world, audit))].find(([, role]) => role === 'LEADER') ?? ['leader' as const];
  expect(await respond(world, audit, { who, missed: 30 })).toEqual({ ok: true });
  for (let now = audit; now.status !== 'REVIEWED'; now = (await openAuditOf(world)) ?? now)
    expect(await advance(world)).toEqual({ ok: true });
}

describe('a special audit', () => {
  it('states its purpose, and what the certificate’s state allows', async () => {
    const refused = async (special?: SpecialPurposeInput) => plan(world, 'SPECIAL', special ? { special } : {});
    expect(await refused()).toMatchObject({ codes: ['PURPOSE_MISSING', 'PURPOSE_NOTE_MISSING'] });
    expect(await refused(RESTORING)).toMatchObject({ codes: ['CERTIFICATE_STATE_FORBIDS_PURPOSE'] });
    expect(await refused({ ...BLANK, reason: 'SHORT_NOTICE', note: ' ' })).toMatchObject({
      codes: ['PURPOSE_NOTE_MISSING', 'TRIGGER_MISSING', 'NOTICED_ON_MISSING'],
    });
  });

  it('follows a failed spot check within its days, and is decided like a surveillance', async () => {
    const noticedOn = plusDays(world.day, -3);
    await plan(world, 'SPECIAL', {
      special: { reason: 'SHORT_NOTICE', trigger: 'SPOT_CHECK', noticedOn, note: '抽查不合格。' },
    });
    const audit = await openAuditOf(world);
    expect(audit).toMatchObject({ trigger: 'SPOT_CHECK', specialDueOn: plusDays(noticedOn, 30) });
    house.setToday(plusDays(noticedOn, 31));
    const planner = await house.as('PLANNER');
    const { data } = await planner(
      'query ($id: ID!) { audit(id: $id) { specialDueState } audits(where: { specialDueState: { eq: OVERDUE } }) { totalCount } dashboard { myWork { kind dueOn recordId } } }',
      { id: `Audit:${audit?.id}` },
    );
    expect(data.audit.specialDueState).toBe('OVERDUE');
    expect(data.audits.totalCount).toBe(1);
    expect(data.dashboard.myWork).toContainEqual({
      kind: 'HOLD_SPECIAL_AUDIT',
      dueOn: plusDays(noticedOn, 30),
      recordId: `Audit:${audit?.id}`,
    });
    const execute = (what: string) =>
      house.em().getConnection().execute(`update audit set ${what} where id = '${audit?.id}'`);
    await expect(execute('trigger = null')).rejects.toThrow('audit_short_notice');
    await expect(execute('noticed_on = starts_on + 1')).rejects.toThrow('before it begins');
    await expect(execute("kind = 'SURVEILLANCE'")).rejects.toThrow('audit_special');
    const opening = `insert into audit_meeting (id, audit_id, client_id, meeting, held_on, held_at, place, recorded_by_id, recorded_on)
      select gen_random_uuid(), id, client_id, 'OPENING', starts_on, '09:00', '会议室', '${world.persons.leader}', starts_on from audit where id = '${audit?.id}'`;
    await expect(house.em().getConnection().execute(opening)).rejects.toThrow('once the client is told of it');

    await until(world, 'maintainCertification');
    const [first, second] = await surveillances();
    expect(first).toMatchObject({ completedOn: audit?.endsOn });
    expect(second).toMatchObject({ completedOn: null, anchorOn: audit?.endsOn, provisional: false });
  });

  it('restores what it found mended, moves no day and counts as a surveillance', async () => {
    const { validUntil } = await certificate();
    expect(await suspend()).toEqual({ ok: true });
    await plan(world, 'SPECIAL', { special: RESTORING });
    const audit = await openAuditOf(world);
    // Once the suspension has run out, no audit lifts it.
    expect(await openVerbs(plainDate(plusDays(world.day, 190)))).toEqual(['withdrawAfterAudit']);
    await until(world, 'restoreAfterAudit');
    expect(await certificate()).toMatchObject({ restoredOn: world.day, validUntil });
    expect((await surveillances())[1]).toMatchObject({ completedOn: audit?.endsOn });
  });

  it('does not stand in for a certificate: nothing is renewed that is suspended or has ended', async () => {
    const { validUntil } = await certificate();
    world.day = plusDays(validUntil, -70);
    await lookUpCredit(house, world.clientId, world.day);
    expect(await plan(world, 'RECERTIFICATION')).toEqual({ ok: true });
    for (let now = await openAuditOf(world); now?.status !== 'REVIEWED'; now = await openAuditOf(world))
      expect(await advance(world)).toEqual({ ok: true });
    const audit = await openAuditOf(world);
    if (!audit) throw new Error('no audit');
    // Audited in time, it may still be renewed after its last day.
    expect(await openVerbs(plusDays(validUntil, 1))).toEqual(['renewCertification', 'refuseCertification']);
    expect(await suspend()).toEqual({ ok: true });
    expect(await openVerbs(world.day)).toEqual(['refuseCertification']);
    expect(await decide(world, audit, { verb: 'renewCertification' })).toMatchObject({
      codes: ['CERTIFICATE_RENEWABLE', 'OUTCOME_NOT_OPEN'],
    });
    // Refused, it keeps no way open beyond the last day.
    expect(await decide(world, audit, { verb: 'refuseCertification' })).toEqual({ ok: true });
    const refused = await certificate();
    expect(refused).toMatchObject({ recertificationStartedOn: null, recertificationOnSiteUntil: null });
    const step = { certificateId: globalId('Certificate', refused.id), expectedVersion: refused.version };
    const why = { reasonCode: '01', reason: '原因已消除。' };
    expect(await act(world, 'decider', [restoreCertificate, { ...step, ...why }])).toEqual({ ok: true });
    // Another audit in time renews what is valid again, from its last day on.
    expect(await plan(world, 'RECERTIFICATION')).toEqual({ ok: true });
    await until(world, 'renewCertification');
    expect(await certificate()).toMatchObject({ previousValidUntil: validUntil });
  });

  it('that was not passed suspends, which no word lifts; under a suspension it leaves nothing but the withdrawal', async () => {
    await fail({ ...BLANK, reason: 'FOLLOW_UP' });
    await until(world, 'suspendAfterAudit');
    const { id, version } = await certificate();
    const step = { certificateId: globalId('Certificate', id), expectedVersion: version };
    const why = { reasonCode: '01', reason: '客户承诺改进。' };
    expect(await act(world, 'decider', [restoreCertificate, { ...step, ...why }])).toMatchObject({
      codes: ['RESTORED_BY_AUDIT_ONLY'],
    });
    // The page says so before anybody presses.
    house.setToday(world.day);
    const decider = await house.as('DECISION_MAKER', { personId: world.persons.decider });
    const ASKED = 'query ($id: ID!) { nextActions(id: $id) { verb blockers { code } } }';
    const { data } = await decider(ASKED, { id: step.certificateId });
    expect(data.nextActions).toEqual(
      expect.arrayContaining([
        { verb: 'restoreCertificate', blockers: [{ code: 'RESTORED_BY_AUDIT_ONLY' }] },
        { verb: 'cancelCertificate', blockers: [] },
      ]),
    );
    await fail(RESTORING);
    expect(await openVerbs(world.day)).toEqual(['withdrawAfterAudit']);
    await until(world, 'withdrawAfterAudit');
    expect(await certificate()).toMatchObject({ withdrawnOn: world.day });
  });
});
