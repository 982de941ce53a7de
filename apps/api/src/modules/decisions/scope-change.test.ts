import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHouse } from '../../../test/house.js';
import { publicPage } from '../../../test/public-page.js';
import type { House, Visitor } from '../../../test/house.js';
import { openAuditOf, plan, respond, seat } from '../../../test/model/audit-moves.js';
import { advance, decide } from '../../../test/model/moves.js';
import { act, certificateOf, makeWorld, passDays } from '../../../test/model/world.js';
import type { World } from '../../../test/model/world.js';
import {
  acceptScopeChange,
  adoptProgramme,
  certify,
  ITEMS_ANSWERED,
  lookUpCredit,
  makeClient,
  makePerson,
  staffBody,
  storeDocument,
} from '../../../test/path.js';
import { globalId, newId } from '../../graphql/ids.js';
import type { SpecialPurposeInput } from '../audits/index.js';
import { Nonconformity, raiseNonconformity } from '../audits/index.js';
import { Certification } from '../certificates/index.js';
import { Person, TechnicalCode } from '../people/index.js';
import type { Programme } from '../programmes/index.js';
import { SurveillanceActivity } from '../surveillance/index.js';
import { openVerbsOf } from './open-verbs.queries.js';
import { reduceScope } from './reduce-scope.js';
import { reduceScopeAfterAudit } from './reduce-scope-after-audit.js';
import { restoreCertificate } from './restore-certificate.js';
import { suspendCertificate } from './suspend-certificate.js';

const REFUSED = '... on Refused { refusals { code field } }';
const mutation = (verb: string, type: string, fields: string) =>
  `mutation ($input: ${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input!) { ${verb}(input: $input) { ... on ${type} { id ${fields} } ${REFUSED} } }`;
const APPLICATION = 'number kind status version missingDocuments suggestedAuditTime { total } certification { id }';
const DECISION = 'outcome reason application { decidedOn } changeNotice { status settledOn } certificate { id }';
const CERTIFICATE = `query ($id: ID!) { certificate(id: $id) { number state level scopeZh validUntil decidedOn issuedOn
  issues { issue number changeCodes scopeZh issuedOn } events { kind reason } surveillance { number completedOn } } }`;
const FOR_SCOPE: SpecialPurposeInput = {
  reason: 'SCOPE_CHANGE',
  trigger: null,
  noticedOn: null,
  note: '核实家具售后服务。',
};
const WIDER = '家用电器和家具的售后服务';

let house: House;
let programme: Programme;
let world: World;
let contact: Visitor;
let reviewer: Visitor;
beforeAll(async () => {
  house = await startHouse({ today: '2026-03-02' });
  programme = await adoptProgramme(house);
  world = await makeWorld(house, programme);
  await staffBody(house, programme);
  const certification = await house.em().findOneOrFail(Certification, { id: world.certificationId });
  await certify(house, certification, { issuedOn: '2026-03-02', validUntil: '2029-03-01', dueOn: '2027-03-02' });
  house.setToday(world.day);
  contact = await house.as('CLIENT_CONTACT', { clientId: world.clientId });
  const person = await makePerson(house, { programme, functions: ['APPLICATION_REVIEW'] });
  reviewer = await house.as('APPLICATION_REVIEWER', { personId: person.id });
});
afterAll(() => house.close());

interface Outcome {
  readonly id: string;
  readonly version: number;
  readonly refusals?: { code: string; field: string | null }[];
}
const ask = async (who: Visitor, document: string, input: object): Promise<Outcome> => {
  const { data, errors } = await who(document, { input });
  expect(errors).toBeUndefined();
  return Object.values(data as Record<string, Outcome>)[0] ?? { id: '', version: 0 };
};
const codesOf = ({ refusals = [] }: Outcome) => refusals.map(({ code }) => code);
const execute = (statement: string): Promise<unknown> => house.em().getConnection().execute(statement);
const certificate = async () => {
  const found = await certificateOf(world);
  if (!found) throw new Error('no certificate');
  return found;
};
const shown = async () =>
  (await contact(CERTIFICATE, { id: globalId('Certificate', (await certificate()).id) })).data.certificate;
const openAudit = async () => {
  const audit = await openAuditOf(world);
  if (!audit) throw new Error('no audit');
  return audit;
};
const file = () => globalId('Certification', world.certificationId);
const workOf = async (who: Visitor) => {
  const { data } = await who('{ dashboard { myWork { kind recordId } } }');
  return data.dashboard.myWork.map(({ kind, recordId }: { kind: string; recordId: string }) => `${kind} ${recordId}`);
};
const wish = (change: object = {}) => ({
  certificationId: file(),
  direction: 'EXTEND',
  reason: '新增家具销售，请将家具售后服务纳入认证范围。',
  scopeZh: WIDER,
  scopeEn: null,
  technicalCodes: ['SC03', 'SC15'],
  activities: null,
  headcountInScope: 60,
  changeNoticeId: null,
  ...change,
});
const DRAFT = mutation('draftScopeChange', 'Application', APPLICATION);
/** Takes the open audit to where it can be decided. */
const toDecision = async () => {
  while ((await openAudit()).status !== 'REVIEWED') expect(await advance(world)).toEqual({ ok: true });
  return openAudit();
};
const decided = async (id: string) =>
  (await reviewer(`query ($id: ID!) { audit(id: $id) { decision { id ${DECISION} } } }`, { id: globalId('Audit', id) }))
    .data.audit.decision;

describe('draftScopeChange', () => {
  let noticeId: string;
  let applicationId: string;

  it('begins with what the client told of, one request at a time, by its own client', async () => {
    expect(await plan(world, 'SPECIAL', { special: FOR_SCOPE })).toMatchObject({
      codes: ['SCOPE_CHANGE_NOT_ACCEPTED'],
    });
    const notice = await ask(contact, mutation('notifyChange', 'ChangeNotice', 'version'), {
      certificationId: file(),
      kinds: ['SCOPE'],
      description: '新增家具销售。',
      occursOn: world.day,
      notifiedOn: null,
      documentId: null,
    });
    noticeId = notice.id;
    expect(codesOf(await ask(contact, DRAFT, wish({ changeNoticeId: noticeId, reason: ' ' })))).toEqual([
      'SCOPE_CHANGE_REASON_MISSING',
      'CHANGE_NOT_WAITING',
    ]);
    await ask(reviewer, mutation('assessChange', 'ChangeNotice', 'version'), {
      changeNoticeId: noticeId,
      expectedVersion: notice.version,
      outcome: 'SCOPE_CHANGE',
      reason: '扩大服务内容，须经审查。',
    });
    const present = { scopeZh: (await shown()).scopeZh, technicalCodes: ['SC03'] };
    expect(codesOf(await ask(contact, DRAFT, wish(present)))).toEqual(['SCOPE_UNCHANGED']);
    const draft = await ask(contact, DRAFT, wish({ changeNoticeId: noticeId, technicalCodes: ['SC15'] }));
    expect(draft).toMatchObject({
      kind: 'SCOPE_CHANGE',
      status: 'DRAFT',
      certification: { id: file() },
      missingDocuments: ['APPLICATION_FORM'],
      suggestedAuditTime: { total: '2' },
    });
    applicationId = draft.id;
    expect(codesOf(await ask(contact, DRAFT, wish()))).toEqual(['SCOPE_CHANGE_OPEN_ALREADY']);
    const stranger = await house.as('CLIENT_CONTACT', { clientId: (await makeClient(house)).id });
    expect((await stranger(DRAFT, { input: wish() })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('is handed in as every application is, keeping every field there was', async () => {
    const submit = mutation('submitApplication', 'Application', APPLICATION);
    const asked = { applicationId, expectedVersion: 1 };
    expect(codesOf(await ask(contact, submit, { ...asked, receivedOn: null }))).toEqual([
      'DOCUMENT_MISSING',
      'EXTENSION_DROPS_FIELD',
    ]);
    const details = { scopeZh: WIDER, technicalCodes: ['SC03', 'SC15'], headcountInScope: 60 };
    const amended = await ask(contact, mutation('amendApplication', 'Application', 'version editionId'), {
      ...asked,
      ...details,
      editionId: 'something/else',
      serviceSystemSince: '2025-01-01',
    });
    expect(amended).toMatchObject({ editionId: 'gbt-27922/2011' });
    await ask(contact, mutation('addApplicationDocument', 'ApplicationDocument', ''), {
      applicationId,
      kind: 'APPLICATION_FORM',
      documentId: await storeDocument(house, { clientId: world.clientId }),
    });
    const received = await ask(contact, submit, {
      applicationId,
      expectedVersion: amended.version,
      receivedOn: null,
    });
    expect(received).toMatchObject({ status: 'SUBMITTED' });

    const review = mutation('reviewApplication', 'Application', APPLICATION);
    const input = {
      applicationId,
      expectedVersion: received.version,
      outcome: 'ACCEPT',
      basicsConfirmed: true,
      requirementsUnderstood: true,
      competenceConfirmed: true,
      items: ITEMS_ANSWERED,
      reason: null,
      reviewedOn: null,
    };
    // Nobody of the body knows the new field yet.
    expect(codesOf(await ask(reviewer, review, input))).toContain('BODY_NOT_COMPETENT');
    const em = house.em();
    for (const person of Object.values(world.persons))
      em.create(TechnicalCode, {
        id: newId(),
        person: em.getReference(Person, person),
        code: 'SC15',
        source: 'WORK',
        validFrom: world.day,
        validUntil: null,
        version: 1,
      });
    await em.flush();
    expect(await ask(reviewer, review, input)).toMatchObject({ status: 'ACCEPTED' });
  });

  it('leaves the agreement as it runs, and is answered by a decision alone', async () => {
    const planner = await house.as('PLANNER');
    const work = await workOf(planner);
    expect(work).toContain(`PLAN_SCOPE_CHANGE ${file()}`);
    expect(work).not.toContain(`DRAW_UP_AGREEMENT ${applicationId}`);
    const agreement = mutation('drawUpAgreement', 'Agreement', '');
    expect(codesOf(await ask(planner, agreement, { applicationId, feeFen: 100 }))).toContain('AGREEMENT_RUNS_ON');
    const settle = mutation('settleChange', 'ChangeNotice', '');
    const by = { changeNoticeId: noticeId, expectedVersion: 3, auditId: null, amendmentId: null, applicationId };
    expect(codesOf(await ask(planner, settle, by))).toEqual(['CHANGE_OF_OTHER_FILE']);
    const { data } = await planner('query ($id: ID!) { nextActions(id: $id) { verb } }', { id: applicationId });
    expect(data.nextActions).toEqual([{ verb: 'planAudit' }, { verb: 'abandonApplication' }]);
    const notice = await planner('query ($id: ID!) { nextActions(id: $id) { verb } }', { id: noticeId });
    expect(notice.data.nextActions).toEqual([]);
  });
});

describe('extendScope', () => {
  it('issues the certificate anew with the wider scope, and moves none of its days', async () => {
    const before = await shown();
    expect(await plan(world, 'SPECIAL', { special: FOR_SCOPE })).toEqual({ ok: true });
    expect(await workOf(await house.as('PLANNER'))).not.toContain(`PLAN_SCOPE_CHANGE ${file()}`);
    expect(await plan(world, 'SPECIAL', { special: FOR_SCOPE })).toMatchObject({ codes: ['SCOPE_CHANGE_IN_AUDIT'] });
    expect((await openAudit()).technicalCodes).toEqual(['SC03', 'SC15']);
    await expect(
      execute(`update audit set scope_change_id = null where id = '${(await openAudit()).id}'`),
    ).rejects.toThrow('audit_scope_change');
    const audit = await toDecision();
    expect(await openVerbsOf(house.context('DECISION_MAKER', world.persons.decider), audit)).toEqual([
      'extendScope',
      'refuseCertification',
      'maintainCertification',
    ]);
    const tooFar = { scopeZh: null, scopeEn: null, technicalCodes: ['SC03', 'SC12', 'SC15'] };
    const decider = await house.as('DECISION_MAKER', { personId: world.persons.decider });
    const verb = mutation('extendScope', 'Decision', DECISION);
    const of = { auditId: globalId('Audit', audit.id), expectedVersion: audit.version, overrides: null };
    house.setToday(world.day);
    await execute("update session set expires_at = timestamptz '2040-01-01'");
    expect(codesOf(await ask(decider, verb, { ...of, ...tooFar, reason: '符合。' }))).toEqual([
      'EXTENSION_BEYOND_REQUEST',
    ]);
    const asked = { scopeZh: null, scopeEn: null, technicalCodes: null };
    expect(codesOf(await ask(decider, verb, { ...of, ...asked, reason: null }))).toEqual([
      'DECISION_REASON_MISSING',
      'DECISION_REASON_MISSING',
    ]);
    expect(await ask(decider, verb, { ...of, ...asked, reason: '家具售后服务经审查符合。' })).toMatchObject({
      outcome: 'EXTEND',
      application: { decidedOn: world.day },
      changeNotice: { status: 'SETTLED', settledOn: world.day },
    });

    const after = await shown();
    expect(after).toMatchObject({ scopeZh: WIDER, state: 'VALID' });
    for (const kept of ['number', 'level', 'decidedOn', 'issuedOn', 'validUntil'])
      expect([kept, after[kept]]).toEqual([kept, before[kept]]);
    expect(after.issues).toMatchObject([
      { issue: 1, number: `${before.number}-1`, changeCodes: ['05'], scopeZh: WIDER, issuedOn: world.day },
      { issue: 0, changeCodes: [], scopeZh: before.scopeZh },
    ]);
    expect(after.events).toContainEqual({ kind: 'EXTENDED', reason: '家具售后服务经审查符合。' });
    expect(await house.em().findOneOrFail(Certification, { id: world.certificationId })).toMatchObject({
      scopeZh: WIDER,
      technicalCodes: ['SC03', 'SC15'],
    });
    expect(await publicPage(house, `${before.number}-1`)).toContain(WIDER);
  });

  it('is held by the database, whoever writes', async () => {
    const copy = (what: string) =>
      `insert into decision (id, certification_id, client_id, outcome, decided_by_id, decided_on, reason, checks, application_id)
       select gen_random_uuid(), certification_id, client_id, ${what} from decision where outcome = 'EXTEND'`;
    await expect(execute(copy(`'EXTEND', decided_by_id, decided_on, reason, checks, null`))).rejects.toThrow(
      'decision_extends_after_audit',
    );
    await expect(execute(copy(`'REFUSE', decided_by_id, decided_on, reason, checks, application_id`))).rejects.toThrow(
      'decision_application_id_unique',
    );
    await expect(execute(`update application set decided_on = null where kind = 'SCOPE_CHANGE'`)).rejects.toThrow(
      'so does its answer',
    );
    await expect(execute(`update application set kind = 'SCOPE_CHANGE'`)).rejects.toThrow('stays');
    const others = await makeClient(house);
    await expect(
      execute(`update application set client_id = '${others.id}' where kind = 'SCOPE_CHANGE'`),
    ).rejects.toThrow('of a file of its client');
  });
});

describe('another scope that is refused', () => {
  it('leaves the certificate as it is and may be appealed against, held with a surveillance', async () => {
    const before = await shown();
    const asked = await acceptScopeChange(house, world.certificationId, {
      direction: 'EXTEND',
      scopeZh: '家用电器、家具和灯具的售后服务',
      on: world.day,
    });
    const [due] = await house.em().find(SurveillanceActivity, { completedOn: null }, { orderBy: { number: 'asc' } });
    if (!due) throw new Error('no surveillance');
    if (due.opensOn > world.day) world.day = due.opensOn;
    await lookUpCredit(house, world.clientId, world.day);
    const held = { surveillanceId: due.id, withScopeChange: true };
    await execute('update body_profile set scope_change_at_surveillance = false');
    expect(await plan(world, 'SURVEILLANCE', held)).toMatchObject({ codes: ['SCOPE_CHANGE_HELD_ALONE'] });
    await execute('update body_profile set scope_change_at_surveillance = true');
    expect(await plan(world, 'SURVEILLANCE', held)).toEqual({ ok: true });
    const audit = await toDecision();
    expect(audit.scopeChange?.id).toBe(asked.id);
    expect(await openVerbsOf(house.context('DECISION_MAKER', world.persons.decider), audit)).toEqual([
      'extendScope',
      'maintainCertification',
    ]);
    expect(await decide(world, audit, { verb: 'maintainCertification' })).toEqual({ ok: true });
    const decision = await decided(audit.id);
    expect(decision).toMatchObject({ outcome: 'MAINTAIN', application: { decidedOn: world.day } });
    expect(await shown()).toMatchObject({ scopeZh: before.scopeZh, issues: before.issues });
    house.setToday(world.day);
    const appeal = await ask(contact, mutation('fileAppeal', 'Appeal', 'subject'), {
      recordId: decision.id,
      grounds: '灯具服务已按要求运行。',
      filedOn: null,
    });
    expect(appeal).toMatchObject({ subject: 'REFUSAL' });
  });
});

describe('reduceScope', () => {
  const reduce = async (change: object = {}, who: 'decider' | 'leader' = 'decider') => {
    const { id, version } = await certificate();
    const input = {
      certificateId: globalId('Certificate', id),
      expectedVersion: version,
      scopeZh: '家具的售后服务',
      scopeEn: null,
      technicalCodes: ['SC15'],
      reason: '客户不再销售家用电器。',
      changeNoticeId: null,
      ...change,
    };
    return act(world, who, [reduceScope, input]);
  };

  it('answers what was applied for without an audit, and adds nothing', async () => {
    const asked = await acceptScopeChange(house, world.certificationId, {
      direction: 'REDUCE',
      scopeZh: '家具的售后服务',
      on: world.day,
    });
    expect(await reduce({ technicalCodes: ['SC12'], reason: ' ' })).toMatchObject({
      codes: ['DECISION_REASON_MISSING', 'REDUCTION_ADDS_FIELD'],
    });
    expect(await reduce({}, 'leader')).toMatchObject({ ok: false });
    expect(await reduce()).toEqual({ ok: true });
    const { scopeZh, issues, events } = await shown();
    expect([scopeZh, issues[0].changeCodes]).toEqual(['家具的售后服务', ['06']]);
    expect(events).toContainEqual({ kind: 'REDUCED', reason: '客户不再销售家用电器。' });
    const { data } = await reviewer(
      'query ($id: ID!) { application(id: $id) { decidedOn decision { outcome level } } }',
      { id: globalId('Application', asked.id) },
    );
    expect(data.application).toMatchObject({ decidedOn: world.day, decision: { outcome: 'REDUCE' } });
  });

  it('takes the part out that keeps a certificate suspended, which stays so until it is restored', async () => {
    const step = async (reasonCode: string) => {
      const { id, version } = await certificate();
      const of = { certificateId: globalId('Certificate', id), expectedVersion: version };
      return { ...of, reasonCode, reason: '有据可查的原因。' };
    };
    expect(await act(world, 'decider', [suspendCertificate, await step('0112')])).toEqual({ ok: true });
    expect(await reduce({ scopeZh: '办公家具的售后服务' })).toEqual({ ok: true });
    house.setToday(world.day);
    expect(await shown()).toMatchObject({ state: 'SUSPENDED', scopeZh: '办公家具的售后服务' });
    expect(await act(world, 'decider', [restoreCertificate, await step('01')])).toEqual({ ok: true });
  });
});

describe('reduceScopeAfterAudit', () => {
  it('leaves the failed part out, whose majors are named, and completes the surveillance', async () => {
    const [due] = await house.em().find(SurveillanceActivity, { completedOn: null }, { orderBy: { number: 'asc' } });
    if (!due) throw new Error('no surveillance');
    passDays(world, 1);
    if (due.opensOn > world.day) world.day = due.opensOn;
    await lookUpCredit(house, world.clientId, world.day);
    expect(await plan(world, 'SURVEILLANCE', { surveillanceId: due.id })).toEqual({ ok: true });
    const planned = await openAudit();
    expect(await seat(world, planned, ['leader', 'LEADER'])).toEqual({ ok: true });
    while ((await openAudit()).status !== 'IN_PROGRESS') expect(await advance(world)).toEqual({ ok: true });
    expect(await respond(world, planned, { who: 'leader', missed: 0 })).toEqual({ ok: true });
    const [evaluation] = house.parts.editions.get(planned.editionId).evaluations;
    const criterion = evaluation?.criteria.find(({ leaf, encouraged }) => leaf && !encouraged)?.code ?? '';
    const major = {
      auditId: globalId('Audit', planned.id),
      criteria: [{ evaluation: evaluation?.id ?? '', criterion }],
      specialDeductionId: null,
      grade: 'MAJOR' as const,
      statement: '门店无售后服务人员。',
      evidence: '现场未见。',
      documentIds: null,
    };
    expect(await act(world, 'leader', [raiseNonconformity, major])).toEqual({ ok: true });
    const audit = await toDecision();
    expect(await openVerbsOf(house.context('DECISION_MAKER', world.persons.decider), audit)).toEqual([
      'maintainCertification',
      'suspendAfterAudit',
      'reduceScopeAfterAudit',
    ]);
    const found = await house.em().findOneOrFail(Nonconformity, { audit: audit.id });
    const input = {
      auditId: globalId('Audit', audit.id),
      expectedVersion: audit.version,
      scopeZh: '办公家具的配送服务',
      scopeEn: null,
      technicalCodes: null,
      reason: '安装服务存在严重不符合，移出认证范围。',
      nonconformityIds: null,
    };
    expect(await act(world, 'decider', [reduceScopeAfterAudit, input])).toMatchObject({ codes: ['MAJORS_VERIFIED'] });
    const named = { ...input, nonconformityIds: [globalId('Nonconformity', found.id)] };
    expect(await act(world, 'decider', [reduceScopeAfterAudit, named])).toEqual({ ok: true });
    house.setToday(world.day);
    const { scopeZh, state, surveillance } = await shown();
    expect([scopeZh, state]).toEqual(['办公家具的配送服务', 'VALID']);
    expect(surveillance).toContainEqual({ number: due.number, completedOn: audit.endsOn });
  });
});
