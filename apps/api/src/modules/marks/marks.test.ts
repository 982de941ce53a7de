import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPdf } from '../../../test/pdf-text.js';
import { startHouse } from '../../../test/house.js';
import type { House, Visitor } from '../../../test/house.js';
import { adoptProgramme, certify, makeClient, makePerson, openFile } from '../../../test/path.js';
import { globalId } from '../../graphql/ids.js';

const REFUSALS = '... on Refused { refusals { code field } }';
const USE = 'id version number status foundBy confirmBy confirmState hasOpenCase assessments { isProper misuses }';
const CASE =
  'id version status outcome correctBy correctState proposedStep closedOn answers { number text returnedOn } decisions { outcome } markUse { status endedOn }';
const call = (verb: string, of: string, selection: string): string =>
  `mutation ($input: ${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input!) { ${verb}(input: $input) { __typename ... on ${of} { ${selection} } ${REFUSALS} } }`;
const DOCUMENTS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['reportMarkUse', 'assessMarkUse', 'confirmMarkUse', 'endMarkUse'].map((verb) => [
      verb,
      call(verb, 'MarkUse', USE),
    ]),
  ),
  ...Object.fromEntries(
    ['openMarkCase', 'answerMarkCase', 'returnMarkAnswer', 'verifyMarkCorrection', 'closeMarkCase'].map((verb) => [
      verb,
      call(verb, 'MarkCase', CASE),
    ]),
  ),
  ...Object.fromEntries(
    ['suspendCertificate', 'restoreCertificate', 'withdrawCertificate'].map((verb) => [
      verb,
      call(verb, 'Decision', 'outcome markCase { status outcome }'),
    ]),
  ),
  confirmMarkStop: call('confirmMarkStop', 'MarkStop', 'since confirmedOn'),
};

let house: House;
let contact: Visitor;
let stranger: Visitor;
let handler: Visitor;
let office: Visitor;
let decider: Visitor;
let handlerId: string;
let certificationId: string;
let certificateId: string;

beforeAll(async () => {
  house = await startHouse();
  house.setToday('2026-03-02');
  const programme = await adoptProgramme(house);
  const client = await makeClient(house);
  const file = await openFile(house, { programme, client });
  const made = await certify(house, file, { issuedOn: '2025-03-10', validUntil: '2028-03-09', dueOn: '2026-12-10' });
  certificationId = globalId('Certification', file.id);
  certificateId = globalId('Certificate', made.certificate.id);
  const quality = await makePerson(house, { programme, functions: ['DECISION'] });
  handlerId = globalId('Person', quality.id);
  const judge = await makePerson(house, { programme, functions: ['DECISION'] });
  handler = await house.as('QUALITY_MANAGER', { personId: quality.id });
  decider = await house.as('DECISION_MAKER', { personId: judge.id });
  office = await house.as('PROGRAMME_MANAGER');
  contact = await house.as('CLIENT_CONTACT', { clientId: client.id });
  stranger = await house.as('CLIENT_CONTACT', { clientId: (await makeClient(house)).id });
  await execute("update session set expires_at = timestamptz '2030-01-01'");
});
afterAll(() => house.close());

const execute = (statement: string): Promise<unknown> => house.em().getConnection().execute(statement);
interface Told {
  readonly id: string;
  readonly version: number;
  readonly refusals?: readonly { code: string }[];
}
const ask = async (who: Visitor, verb: string, input: object): Promise<Told> => {
  const { data, errors } = await who(DOCUMENTS[verb] ?? '', { input });
  expect(errors).toBeUndefined();
  return (data as Record<string, Told>)[verb] ?? { id: '', version: 0 };
};
const codesOf = ({ refusals = [] }: Told) => refusals.map(({ code }) => code);
const errorOf = async (who: Visitor, verb: string, input: object) =>
  (await who(DOCUMENTS[verb] ?? '', { input })).errors?.[0]?.extensions.code;

const use = { medium: 'WEBSITE', place: 'https://www.example.cn', usedSince: '2025-04-01', sampleId: null };
const report = (facts: object = {}, who = contact) => ask(who, 'reportMarkUse', { certificationId, ...use, ...facts });
const now = ({ id, version }: Told) => ({ markUseId: id, expectedVersion: version });
const assess = (told: Told, facts: object = {}, who = handler) =>
  ask(who, 'assessMarkUse', { ...now(told), isProper: true, misuses: [], remark: null, auditId: null, ...facts });
const IMPROPER = { isProper: false, misuses: ['WRONG_LEVEL'], remark: '标示为五星级' };
const open = (told: Told, facts: object = {}) =>
  ask(handler, 'openMarkCase', {
    ...now(told),
    request: '请更正。',
    correctBy: null,
    isGrave: false,
    handlerId,
    ...facts,
  });
const misuse = async () => open(await assess(await report(), IMPROPER));
const at = ({ id, version }: Told) => ({ markCaseId: id, expectedVersion: version });
const state = async () =>
  (
    await decider(
      'query ($id: ID!) { certificate(id: $id) { version state markStopSince markStopBy markStopState } }',
      { id: certificateId },
    )
  ).data.certificate;
const step = async (verb: string, facts: object) =>
  ask(decider, verb, { certificateId, expectedVersion: (await state()).version, reason: '误用标志。', ...facts });
const workOf = async (who: Visitor) =>
  ((await who('{ dashboard { myWork { kind } } }')).data.dashboard.myWork as { kind: string }[]).map(
    ({ kind }) => kind,
  );

const COUNTS = '{ uses reported confirmed ended proper improper cases putRight open }';
const yearOf = async (year: number, who: Visitor = handler) =>
  (
    await who(
      `query ($year: Int!) { markReport(year: $year) { year until clients total ${COUNTS} media { medium counts ${COUNTS} } lines { clientName medium counts ${COUNTS} } } }`,
      { year },
    )
  ).data.markReport;
const papersOf = async (recordId: string): Promise<readonly string[]> => {
  const { data } = await contact('query ($id: ID!) { papers(recordId: $id) { kind subject path } }', { id: recordId });
  return (data.papers as { kind: string; subject: string; path: string }[]).map(({ path }) => path);
};
const textOf = async (path: string): Promise<string> => {
  const answer = await house.http.inject({ url: `${path}?language=ZH`, headers: { cookie: contact.cookie ?? '' } });
  return readPdf(answer.rawPayload).pages.join('');
};

describe('a use of the mark', () => {
  it('is told by the client, found proper, and said again each year', async () => {
    const told = await report();
    expect(told).toMatchObject({ status: 'REPORTED', foundBy: 'CLIENT', confirmBy: '2027-03-02' });
    expect(await workOf(handler)).toContain('ASSESS_MARK_USE');
    const proper = await assess(told);
    expect(proper).toMatchObject({ status: 'PROPER', assessments: [{ isProper: true, misuses: [] }] });
    house.setToday('2027-01-30');
    expect(await workOf(contact)).not.toContain('CONFIRM_MARK_USE');
    house.setToday('2027-01-31');
    expect(await workOf(contact)).toContain('CONFIRM_MARK_USE');
    const again = await ask(contact, 'confirmMarkUse', now(proper));
    expect(again).toMatchObject({ confirmBy: '2028-01-31', confirmState: 'RUNNING' });
    expect(await yearOf(2026)).toMatchObject({
      until: '2026-12-31',
      clients: 1,
      total: { uses: 1, reported: 1, confirmed: 0, proper: 1, improper: 0 },
      media: [{ medium: 'WEBSITE', counts: { uses: 1 } }],
    });
    expect(await yearOf(2027)).toMatchObject({ until: '2027-01-31', total: { uses: 1, reported: 0, confirmed: 1 } });
    expect(await yearOf(2029)).toMatchObject({ year: 2027 });
    expect(await yearOf(2025)).toMatchObject({ clients: 0, lines: [] });
    expect(await yearOf(2000)).toMatchObject({ year: 2000, lines: [] });
    const { errors } = await handler('{ markReport(year: 1999) { year } }');
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ field: 'year', code: 'MARK_YEAR_TOO_EARLY', params: { first: 2000 } }],
    });
    expect(await yearOf(2026, stranger)).toMatchObject({ clients: 0, lines: [] });
    house.setToday('2026-03-02');
    expect(await ask(contact, 'endMarkUse', { ...now(again), endedOn: '2026-02-28' })).toMatchObject({
      status: 'ENDED',
      confirmState: 'DONE',
    });
  });

  it('gives every reason against it, and is nobody else’s', async () => {
    expect(codesOf(await report({ place: '首页', usedSince: '2026-03-03' }))).toEqual([
      'MARK_URL_SHAPE',
      'DAY_IN_FUTURE',
    ]);
    expect(await report({}, office)).toMatchObject({ foundBy: 'BODY' });
    expect(await errorOf(stranger, 'reportMarkUse', { certificationId, ...use })).toBe('NOT_FOUND');
    const told = await report({ medium: 'PRODUCT', place: '机身' });
    expect(codesOf(await assess(told))).toEqual(['MARK_ON_PRODUCT']);
    const judged = { ...now(told), isProper: true, misuses: [] };
    expect(await errorOf(contact, 'assessMarkUse', judged)).toBe('FORBIDDEN');
    const stale = { ...judged, expectedVersion: told.version + 1, remark: null, auditId: null };
    expect(await errorOf(handler, 'assessMarkUse', stale)).toBe('STALE_VERSION');
  });
});

describe('a misuse of the mark', () => {
  it('is asked about, answered, sent back, answered again and seen put right', async () => {
    expect(codesOf(await open(await report()))).toEqual(['MARK_USE_NOT_IMPROPER']);
    const asked = await misuse();
    expect(asked).toMatchObject({ status: 'ASKED', correctBy: '2026-03-17', correctState: 'RUNNING' });
    expect(await workOf(contact)).toContain('CORRECT_MARK');
    expect(await errorOf(stranger, 'answerMarkCase', { ...at(asked), text: '已更正。', documentIds: null })).toBe(
      'NOT_FOUND',
    );
    const answered = await ask(contact, 'answerMarkCase', { ...at(asked), text: '已更正。', documentIds: null });
    expect(answered).toMatchObject({ status: 'ANSWERED', correctState: 'DONE' });
    expect(await workOf(handler)).toContain('VERIFY_MARK');
    const back = { reason: '页脚仍有。', correctBy: '2026-03-10' };
    const other = await ask(office, 'returnMarkAnswer', { ...at(answered), ...back });
    expect(codesOf(other)).toEqual(['NOT_THE_MARK_HANDLER']);
    const returned = await ask(handler, 'returnMarkAnswer', { ...at(answered), ...back });
    expect(returned).toMatchObject({
      status: 'ASKED',
      correctBy: '2026-03-10',
      answers: [{ returnedOn: '2026-03-02' }],
    });
    const again = await ask(contact, 'answerMarkCase', { ...at(returned), text: '页脚已更正。', documentIds: [] });
    const seen = { ...at(again), outcome: 'CORRECTED', seen: '各页均已更正。' };
    expect(await ask(handler, 'verifyMarkCorrection', seen)).toMatchObject({
      status: 'CLOSED',
      outcome: 'CORRECTED',
      closedOn: '2026-03-02',
      markUse: { status: 'PROPER' },
    });
    const [first, later, ...none] = await papersOf(asked.id);
    expect([first, none]).toEqual([`/papers/MARK_CORRECTION_NOTICE/${asked.id}`, []]);
    expect(await textOf(first ?? '')).toMatch(/请于2026年3月17日前纠正.*本事项已于2026年3月2日办结：已纠正。/s);
    const told = await textOf(later ?? '');
    expect(told).toMatch(/第1次答复（2026年3月2日）.*请于2026年3月10日前纠正.*页脚仍有。/s);
    expect(told).not.toContain('17日');
    expect((await yearOf(2026)).lines.at(-1).counts).toMatchObject({ improper: 1, cases: 1, putRight: 1, open: 0 });
  });

  it('that was none is looked at anew', async () => {
    const asked = await misuse();
    const way = { ...at(asked), outcome: 'REFERRED', reason: '移送。' };
    expect(codesOf(await ask(handler, 'closeMarkCase', way))).toEqual(['MARK_CASE_HAS_A_WAY']);
    expect(await ask(handler, 'closeMarkCase', { ...way, outcome: 'NO_MISUSE' })).toMatchObject({
      status: 'CLOSED',
      markUse: { status: 'REPORTED' },
    });
  });

  it('leads to a suspension once its day has passed, and is put right before that is lifted', async () => {
    const asked = await misuse();
    const rests = { markCaseId: asked.id, reasonCode: 'H04' };
    house.setToday('2026-03-17');
    expect(codesOf(await step('suspendCertificate', rests))).toEqual(['MARK_STEP_NOT_DUE']);
    expect(await workOf(decider)).not.toContain('DECIDE_MARK_CASE');
    house.setToday('2026-03-18');
    expect(await workOf(decider)).toContain('DECIDE_MARK_CASE');
    expect(codesOf(await step('suspendCertificate', { ...rests, reasonCode: 'H03' }))).toEqual([
      'MARK_STEP_OTHER_REASON',
    ]);
    expect(await step('suspendCertificate', rests)).toMatchObject({
      outcome: 'SUSPEND',
      markCase: { status: 'ASKED' },
    });
    expect(await workOf(decider)).not.toContain('DECIDE_MARK_CASE');
    expect(await state()).toMatchObject({
      state: 'SUSPENDED',
      markStopSince: '2026-03-18',
      markStopBy: '2026-04-02',
      markStopState: 'RUNNING',
    });
    expect(codesOf(await step('restoreCertificate', { reasonCode: '01' }))).toEqual(['MARK_CASE_NOT_SETTLED']);
    const closed = await ask(handler, 'verifyMarkCorrection', { ...at(asked), outcome: 'REMOVED', seen: '已撤下。' });
    expect(closed).toMatchObject({
      markUse: { status: 'ENDED', endedOn: '2026-03-18' },
      decisions: [{ outcome: 'SUSPEND' }],
    });
    house.setToday('2026-04-03');
    expect(await state()).toMatchObject({ markStopState: 'OVERDUE' });
    expect(await workOf(contact)).toContain('CONFIRM_MARK_STOP');
    const stop = { certificateId, text: '各处均已停用。', documentId: null };
    expect(await ask(contact, 'confirmMarkStop', stop)).toMatchObject({
      since: '2026-03-18',
      confirmedOn: '2026-04-03',
    });
    expect(codesOf(await ask(contact, 'confirmMarkStop', stop))).toEqual(['MARK_STOP_CONFIRMED']);
    expect(await state()).toMatchObject({ markStopState: 'DONE_LATE' });
    expect(await step('restoreCertificate', { reasonCode: '01' })).toMatchObject({ outcome: 'RESTORE' });
    expect(await state()).toMatchObject({ state: 'VALID', markStopSince: null, markStopState: null });
  });

  it('is held by the database, whoever writes', async () => {
    const { id } = await misuse();
    const uuid = id.split(':')[1];
    const broken = [
      [`update mark_case set request = '改' where id = '${uuid}'`, 'stays'],
      [`update mark_case set status = 'ANSWERED' where id = '${uuid}'`, 'nobody has answered'],
      [`delete from mark_case where id = '${uuid}'`, 'never removed'],
      [`update mark_case set conclusion = '改' where status = 'CLOSED'`, 'stays'],
      [`delete from mark_use`, 'never removed'],
      [`update mark_assessment set is_proper = true`, 'final'],
      [`update mark_stop set since = since - 1`, 'stays'],
      [`update mark_case set first_correct_by = first_correct_by + 1 where id = '${uuid}'`, 'stays'],
      [
        `insert into mark_case select gen_random_uuid(), 'MC-X', mark_use_id, certification_id, client_id, misuses, request, is_grave, opened_on, correct_by, handler_id, status, null, null, null, 1, first_correct_by from mark_case where id = '${uuid}'`,
        'mark_case_one_at_a_time',
      ],
    ] as const;
    for (const [statement, why] of broken) await expect(execute(statement)).rejects.toThrow(why);
  });

  it('leads to a withdrawal where it is grave, which ends it', async () => {
    const grave = await open(await assess(await report({ place: 'https://grave.example.cn' }), IMPROPER), {
      isGrave: true,
      correctBy: '2026-04-05',
    });
    house.setToday('2026-04-06');
    expect(await step('withdrawCertificate', { markCaseId: grave.id, reasonCode: '0117' })).toMatchObject({
      outcome: 'WITHDRAW',
      markCase: { status: 'CLOSED', outcome: 'WITHDRAWN' },
    });
    expect(codesOf(await assess(await report({ usedSince: '2026-04-06' }, office)))).toEqual(['MARK_NOT_IN_FORCE']);
    expect(await state()).toMatchObject({ markStopSince: '2026-04-06' });
  });
});
