import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adoptProgramme, certify, makeClient, makePerson, openFile } from '../../../test/path.js';
import type { House, Visitor } from '../../../test/house.js';
import { startHouse } from '../../../test/house.js';
import { multipart } from '../../../test/multipart.js';
import type { PlainDate } from '@touchstone/plain-date';
import { keepAllKnown } from '../../database/keep-known.js';
import { globalId } from '../../graphql/ids.js';
import type { Client } from '../clients/index.js';
import type { Person } from '../people/index.js';
import type { Programme } from '../programmes/index.js';

const CHECKS = 'checks { code passed title message clause evidence changesOn }';
const ASK = `query ($duty: Duty!, $programmeId: ID!, $technicalCodes: [String!], $alone: Boolean, $clientId: ID, $personId: ID, $startsOn: PlainDate!, $endsOn: PlainDate!, $knownOn: PlainDate) {
  eligibility(duty: $duty, programmeId: $programmeId, technicalCodes: $technicalCodes, alone: $alone, clientId: $clientId, personId: $personId, startsOn: $startsOn, endsOn: $endsOn, knownOn: $knownOn) {
    eligible changesOn person { id name } ${CHECKS} } }`;
const FALLEN = `kind recordId number clientName on needs { duty technicalCode could least }
  seats { personId personName role reasons others }`;
const HORIZON = `{ qualificationHorizon { kind recordId personName grade authorisedFunction technicalCode hoursMissing professionalHoursMissing witnessReason lastDay step costs { ${FALLEN} } } }`;
const FALLS = `query ($changes: [WhatIfInput!]!) { whatFallsOver(changes: $changes) { ${FALLEN} } }`;
const PLAN = `mutation ($input: PlanAuditInput!) { planAudit(input: $input) { __typename ... on Audit { id number } ... on Refused { refusals { code } } } }`;
const ASSIGN = `mutation ($input: AssignAuditorInput!) { assignAuditor(input: $input) { __typename ... on TeamAssignment { id } ... on Refused { refusals { code message } } } }`;

let house: House;
let planner: Visitor;
let keeper: Visitor;
let programme: Programme;
let client: Client;
let leader: Person;
let lapsing: Person;
let auditId: string;

beforeAll(async () => {
  house = await startHouse({ today: '2026-03-02' });
  programme = await adoptProgramme(house);
  planner = await house.as('PLANNER');
  keeper = await house.as('QUALIFICATION_ADMINISTRATOR');
  client = await makeClient(house);
  const certification = await openFile(house, { programme, client });
  leader = await makePerson(house, { name: '李静', programme, grade: 'SENIOR' });
  lapsing = await makePerson(house, { name: '周敏', programme, registeredUntil: '2026-04-30' as never });
  const input = {
    certificationId: globalId('Certification', certification.id),
    kind: 'INITIAL',
    activities: [
      { kind: 'DOCUMENT_REVIEW', startsOn: '2026-03-10', endsOn: '2026-03-10' },
      { kind: 'ON_SITE', startsOn: '2026-03-16', endsOn: '2026-03-18' },
    ],
    personDays: '6.5',
  };
  auditId = (await planner(PLAN, { input })).data.planAudit.id;
  await planner(ASSIGN, {
    input: { auditId, personId: globalId('Person', leader.id), role: 'LEADER', personDays: '3.5' },
  });
  const other = await makeClient(house);
  const certified = await openFile(house, { programme, client: other });
  await certify(house, certified, { issuedOn: '2025-06-16', validUntil: '2028-06-15', dueOn: '2026-06-15' });
});
afterAll(() => house.close());

async function ask(change: object = {}) {
  const { data, errors } = await keeper(ASK, {
    duty: 'LEADER',
    programmeId: globalId('Programme', programme.id),
    technicalCodes: ['SC03'],
    startsOn: '2026-04-29',
    endsOn: '2026-04-30',
    ...change,
  });
  return { answers: data?.eligibility, errors };
}

describe('eligibility', () => {
  it('answers for everybody, those who may first, in one statement beside those that find what it is about', async () => {
    house.statements();
    const { answers } = await ask();
    expect(house.statements()).toHaveLength(4);
    const firstNot = answers.findIndex(({ eligible }: { eligible: boolean }) => !eligible);
    expect(answers.slice(firstNot).some(({ eligible }: { eligible: boolean }) => eligible)).toBe(false);
    const one = answers.find(({ person }: { person: { name: string } }) => person.name === '周敏');
    expect(one).toMatchObject({ eligible: true, changesOn: '2026-04-30' });
    const valid = one.checks.find(({ code }: { code: string }) => code === 'REGISTRATION_NOT_VALID_THROUGHOUT');
    expect(valid).toMatchObject({ passed: true, changesOn: '2026-04-30', clause: 'CCAA', message: null });
    expect(valid.evidence).toEqual([expect.stringMatching(/^Registration:/)]);
  });

  it('says why not, and when', async () => {
    const personId = globalId('Person', lapsing.id);
    const { answers } = await ask({ personId, startsOn: '2026-04-30', endsOn: '2026-05-01' });
    expect(answers).toHaveLength(1);
    expect(answers[0]).toMatchObject({ eligible: false, changesOn: null });
    const failed = answers[0].checks.filter(({ passed }: { passed: boolean }) => !passed);
    expect(failed).toMatchObject([
      { code: 'REGISTRATION_NOT_VALID_THROUGHOUT', message: expect.stringContaining('2026-05-01') },
    ]);
  });

  it('asks ties of the client named, bookings of a seat, and codes of whoever stands alone', async () => {
    const personId = globalId('Person', leader.id);
    const codesOf = async (change: object) => {
      const { answers } = await ask({ personId, clientId: globalId('Client', client.id), ...change });
      return answers[0].checks
        .filter(({ passed }: { passed: boolean }) => !passed)
        .map(({ code }: { code: string }) => code);
    };
    expect(await codesOf({ startsOn: '2026-03-16', endsOn: '2026-03-16' })).toEqual(['DOUBLE_BOOKED']);
    expect(await codesOf({ technicalCodes: ['SC15'], alone: false })).toEqual([]);
    expect(await codesOf({ technicalCodes: ['SC15'] })).toEqual(['CODES_NOT_HELD']);
    expect(await codesOf({ duty: 'DECISION' })).toEqual(['NOT_AUTHORISED']);
  });

  it('answers for a day of the past by what was known then', async () => {
    const registered = {
      registrar: 'CCAA',
      grade: 'AUDITOR',
      number: 'late',
      validFrom: '2026-01-01',
      validUntil: '2028-12-31',
    };
    const person = await makePerson(house, { name: '后补', programme, grade: null });
    const verb = (name: string, input: string) =>
      `mutation ($input: ${input}!) { ${name}(input: $input) { __typename ... on Refused { refusals { code } } } }`;
    const personId = globalId('Person', person.id);
    // Known from the first verb that touches each record.
    await house.em().getConnection().execute(`insert into known_fact (id, kind, record_id, person_id, known_from, facts)
      select gen_random_uuid(), t.kind, t.id, '${person.id}', '2026-01-10', t.facts from (
        select 'person' as kind, p.id, to_jsonb(p) as facts from person p where p.id = '${person.id}'
        union all select 'contract', c.id, to_jsonb(c) from contract c where c.person_id = '${person.id}'
        union all select 'technical_code', c.id, to_jsonb(c) from technical_code c where c.person_id = '${person.id}'
        union all select 'authorisation', a.id, to_jsonb(a) from authorisation a where a.person_id = '${person.id}') t`);
    const { data } = await keeper(verb('recordRegistration', 'RecordRegistrationInput'), {
      input: { personId, ...registered },
    });
    expect(data.recordRegistration.__typename).toBe('Registration');
    const knownOn = async (day: string | null) => {
      const { answers } = await ask({ personId, knownOn: day });
      return answers.map(({ eligible }: { eligible: boolean }) => eligible);
    };
    expect(await knownOn(null)).toEqual([true]);
    expect(await knownOn('2026-03-02')).toEqual([true]);
    expect(await knownOn('2026-03-01')).toEqual([false]);
    expect(await knownOn('2026-01-09')).toEqual([]);
  });

  it.each([
    [{ startsOn: '2026-04-30', endsOn: '2026-04-29' }, 'endsOn', 'WORK_DAYS_RANGE'],
    [{ startsOn: '2026-04-01', endsOn: '2026-05-02' }, 'endsOn', 'WORK_DAYS_RANGE'],
    [{ knownOn: '2026-03-03' }, 'knownOn', 'DAY_IN_FUTURE'],
    [{ technicalCodes: ['ZZ99'] }, 'technicalCodes', 'TECHNICAL_CODE_SHAPE'],
  ])('takes no %o', async (change, field, code) => {
    const { errors } = await ask(change);
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'INVALID_INPUT', fields: [{ field, code }] } });
  });
});

describe('whatFallsOver', () => {
  const falls = async (change: object) => {
    const { data, errors } = await keeper(FALLS, { changes: [change] });
    return { fallen: data?.whatFallsOver, errors };
  };

  it('finds the seat of who leaves, who could take it, and what nobody else covers', async () => {
    const { fallen } = await falls({
      kind: 'PERSON_LEAVES',
      personId: globalId('Person', leader.id),
      on: '2026-03-15',
    });
    const audit = fallen.find(
      ({ recordId, kind }: { recordId: string; kind: string }) => recordId === auditId && kind === 'AUDIT',
    );
    expect(audit).toMatchObject({
      on: '2026-03-10',
      needs: [],
      seats: [{ personName: '李静', role: 'LEADER', reasons: [expect.stringContaining('2026-03-15')] }],
    });
    expect(audit.seats[0].others).toContain('周敏');
  });

  it('finds what needs more leaders than there are', async () => {
    const { fallen } = await falls({ kind: 'LEADERS_NEEDED', technicalCode: 'SC03', least: 9, on: '2026-06-01' });
    const due = fallen.find(({ kind }: { kind: string }) => kind === 'SURVEILLANCE');
    expect(due).toMatchObject({ on: '2026-06-15', seats: [], needs: [{ duty: 'LEADER', least: 9 }] });
    expect(due.needs[0].could).toBeGreaterThan(0);
    expect(due.needs[0].could).toBeLessThan(9);
  });

  it('is never all clear about nobody, or about nothing', async () => {
    const nobody = '01a00000-0000-7000-8000-000000000000';
    const of = { personId: globalId('Person', leader.id), on: '2026-03-15' };
    for (const change of [
      { ...of, kind: 'PERSON_LEAVES', personId: globalId('Person', nobody) },
      { ...of, kind: 'REGISTRATION_ENDS', recordId: globalId('Registration', nobody) },
      { ...of, kind: 'AUTHORISATION_ENDS', recordId: globalId('Authorisation', nobody) },
    ])
      expect((await falls(change)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    // A record of somebody else is none of his.
    const { data } = await keeper(`{ person(id: "${globalId('Person', lapsing.id)}") { registrations { id } } }`);
    const recordId = data.person.registrations[0].id;
    const { errors } = await falls({ ...of, kind: 'REGISTRATION_ENDS', recordId });
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it.each([
    [{ kind: 'PERSON_LEAVES', on: '2026-03-15' }, 'personId', 'WHAT_IF_INCOMPLETE'],
    [{ kind: 'LEADERS_NEEDED', technicalCode: 'SC03', on: '2026-03-15' }, 'least', 'WHAT_IF_INCOMPLETE'],
    [{ kind: 'LEADERS_NEEDED', technicalCode: 'SC03', least: 10, on: '2026-03-15' }, 'least', 'LEADERS_RANGE'],
  ])('takes no %o', async (change, field, code) => {
    const { errors } = await falls(change);
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'INVALID_INPUT', fields: [{ field, code }] } });
  });
});

describe('importQualifications', () => {
  const PREVIEW = `query ($id: ID!) { qualificationImportPreview(documentId: $id) { codes registrations unchanged refusals { code field message } } }`;
  const IMPORT = `mutation ($input: ImportQualificationsInput!) { importQualifications(input: $input) { __typename ... on Refused { refusals { code field } } } }`;
  const exported = async (): Promise<Uint8Array> => {
    const answer = await house.http.inject({
      url: '/competence/qualifications.xlsx',
      headers: { cookie: keeper.cookie },
    });
    expect(answer.statusCode).toBe(200);
    return answer.rawPayload;
  };
  const upload = async (bytes: Uint8Array): Promise<string> => {
    const { payload, headers } = multipart('qualifications.xlsx', bytes);
    const answer = await house.http.inject({
      method: 'POST',
      url: '/documents',
      payload,
      headers: { ...headers, cookie: keeper.cookie, 'x-touchstone-csrf': '1' },
    });
    return answer.json<{ id: string }>().id;
  };
  /** The exported workbook with rows put to the end of its sheets. */
  const withRows = async (rows: Readonly<Record<number, ReadonlyArray<readonly string[]>>>): Promise<Uint8Array> => {
    const { sheets } = await readXlsx(await exported());
    return writeXlsx({
      sheets: sheets.map(({ name, rows: own }, at) => ({
        name,
        rows: [...own, ...(rows[at] ?? []).map((row) => [...row])],
      })),
    });
  };

  it('finds nothing new in what was just handed out', async () => {
    const { data } = await keeper(PREVIEW, { id: await upload(await exported()) });
    expect(data.qualificationImportPreview).toMatchObject({ codes: 0, registrations: 0, refusals: [] });
    expect(data.qualificationImportPreview.unchanged).toBeGreaterThan(5);
  });

  it('takes new rows in, and nothing the second time', async () => {
    const bytes = await withRows({
      0: [[leader.staffNumber, '', 'SC15', 'EVALUATION', lapsing.staffNumber, '面谈记录', '2026-03-01', '']],
      1: [[leader.staffNumber, '', 'CCAA', 'SERVICE', 'SENIOR', 'new', '2031-01-01', '2033-12-31']],
    });
    const id = await upload(bytes);
    const before = await keeper(PREVIEW, { id });
    expect(before.data.qualificationImportPreview).toMatchObject({ codes: 1, registrations: 1, refusals: [] });
    const { data } = await keeper(IMPORT, { input: { documentId: id } });
    expect(data.importQualifications.__typename).toBe('StoredDocument');
    const after = await keeper(PREVIEW, { id });
    expect(after.data.qualificationImportPreview).toMatchObject({ codes: 0, registrations: 0, refusals: [] });
  });

  it('says by sheet, row and column what is wrong, and writes none of it', async () => {
    const rows = (await readXlsx(await exported())).sheets[0]?.rows.length ?? 0;
    const id = await upload(
      await withRows({
        0: [
          [leader.staffNumber, '', 'SC12', 'WORK', lapsing.staffNumber, '工作证明', '2026-03-01', ''],
          ['nobody', '', 'SC03', 'HEARSAY', '', '', '1 March', ''],
        ],
      }),
    );
    const { data } = await keeper(IMPORT, { input: { documentId: id } });
    const at = `TECHNICAL_CODES.${rows + 2}`;
    expect(data.importQualifications.refusals).toEqual([
      { code: 'IMPORT_PERSON_UNKNOWN', field: `${at}.staffNumber` },
      { code: 'IMPORT_WORD_UNKNOWN', field: `${at}.source` },
      { code: 'IMPORT_DAY_SHAPE', field: `${at}.validFrom` },
    ]);
    const after = await keeper(PREVIEW, { id });
    expect(after.data.qualificationImportPreview.codes).toBe(1);
  });

  it('takes no other file', async () => {
    const id = await upload(new TextEncoder().encode('%PDF-1.4 nothing'));
    const { data } = await keeper(PREVIEW, { id });
    expect(data?.qualificationImportPreview.refusals ?? [{ code: 'IMPORT_NOT_WORKBOOK' }]).toMatchObject([
      { code: 'IMPORT_NOT_WORKBOOK' },
    ]);
  });
});

describe('competenceMatrix', () => {
  it('says of everybody what the engine says of each, in three statements', async () => {
    house.statements();
    const { data, errors } = await keeper(
      `query ($duty: Duty!, $programmeId: ID!) { competenceMatrix(duty: $duty, programmeId: $programmeId) {
        on technicalCodes rows { personId name eligible reasons cells { technicalCode state until recordId } } } }`,
      { duty: 'LEADER', programmeId: globalId('Programme', programme.id) },
    );
    expect(errors).toBeUndefined();
    expect(house.statements()).toHaveLength(5);
    const { rows, on } = data.competenceMatrix;
    for (const row of rows) {
      for (const { technicalCode, state } of row.cells) {
        const { answers } = await ask({
          personId: row.personId,
          technicalCodes: [technicalCode],
          alone: true,
          startsOn: on,
          endsOn: on,
        });
        // What somebody is booked for is asked of a seat, not of the matrix.
        const open = answers[0].checks.every(
          ({ code, passed }: { code: string; passed: boolean }) => passed || code === 'DOUBLE_BOOKED',
        );
        expect([row.name, technicalCode, state === 'OPEN' || state === 'LAPSING']).toEqual([
          row.name,
          technicalCode,
          open,
        ]);
      }
    }
  });
});

describe('qualificationHorizon', () => {
  it('shows what runs out or is owed, in which step, in five statements however many people there are', async () => {
    house.statements();
    const { data } = await keeper(HORIZON);
    expect(house.statements()).toHaveLength(5);
    const mine = data.qualificationHorizon.filter(({ personName }: { personName: string }) => personName === '周敏');
    expect(mine).toMatchObject([
      {
        kind: 'EDUCATION',
        lastDay: '2025-12-31',
        step: 0,
        hoursMissing: '20',
        professionalHoursMissing: '10',
        costs: [],
      },
      { kind: 'REGISTRATION', lastDay: '2026-04-30', step: 60, grade: 'AUDITOR', costs: [] },
      { kind: 'WITNESS', lastDay: '2026-04-30', step: 60, witnessReason: 'PERIOD', costs: [] },
    ]);
  });

  it('costs what nobody else covers, and goes with a renewal', async () => {
    const leaders = (await ask({ startsOn: '2026-06-15', endsOn: '2026-06-15' })).answers
      .filter(({ eligible }: { eligible: boolean }) => eligible)
      .map(({ person }: { person: { id: string } }) => person.id);
    for (const id of leaders) {
      const { data } = await keeper(
        `mutation ($input: RecordDepartureInput!) { recordDeparture(input: $input) { __typename } }`,
        { input: { personId: id, expectedVersion: 1, leftOn: '2026-06-01' } },
      );
      expect(data.recordDeparture.__typename).toBe('Person');
    }
    const { data } = await keeper(HORIZON);
    const mine = data.qualificationHorizon.find(
      ({ personName, kind }: { personName: string; kind: string }) => personName === '周敏' && kind === 'REGISTRATION',
    );
    expect(mine.costs).toMatchObject([
      {
        kind: 'SURVEILLANCE',
        on: '2026-06-15',
        needs: [
          { duty: 'LEADER', technicalCode: null, could: 0, least: 1 },
          { technicalCode: 'SC03', could: 0 },
        ],
      },
    ]);

    const input = {
      personId: globalId('Person', lapsing.id),
      registrar: 'CCAA',
      grade: 'AUDITOR',
      number: 'renewed',
      validFrom: '2026-05-01',
      validUntil: '2029-04-30',
    };
    await keeper(`mutation ($input: RecordRegistrationInput!) { recordRegistration(input: $input) { __typename } }`, {
      input,
    });
    const after = await keeper(HORIZON);
    expect(
      after.data.qualificationHorizon.filter(
        ({ personName, kind }: { personName: string; kind: string }) =>
          personName === '周敏' && kind === 'REGISTRATION',
      ),
    ).toEqual([]);
  });
});

describe('how often in a row one may lead', () => {
  it('is the body’s to set, and on a day of the past what it had set then', async () => {
    const administrator = await house.as('ADMINISTRATOR');
    const run = (statement: string) => house.em().getConnection().execute(statement);
    const personId = globalId('Person', lapsing.id);
    const asked = { personId, clientId: globalId('Client', client.id), startsOn: '2026-04-01', endsOn: '2026-04-01' };
    const rotation = async (change: object = {}) => {
      const { answers } = await ask({ ...asked, ...change });
      const each = answers[0].checks.find(({ code }: { code: string }) => code === 'ROTATION_DUE');
      return each.passed;
    };
    // He led the only audit of the client before.
    await run(`update team_assignment set person_id = '${lapsing.id}' where person_id = '${leader.id}'`);
    await keepAllKnown({ today: '2026-02-01' as PlainDate, sql: () => house.em().getKysely() as never });
    expect(await rotation()).toBe(true);
    const set = `mutation ($input: SetBodyTermsInput!) { setBodyTerms(input: $input) { __typename ... on BodyProfile { version } } }`;
    const { data: read } = await administrator('{ bodyProfile { version } }');
    const { data } = await administrator(set, {
      input: { expectedVersion: read.bodyProfile.version, ledInRowMost: 1 },
    });
    expect(data.setBodyTerms.__typename).toBe('BodyProfile');
    expect(await rotation()).toBe(false);
    expect(await rotation({ knownOn: '2026-03-01' })).toBe(true);
    await administrator(set, { input: { expectedVersion: data.setBodyTerms.version, ledInRowMost: 6 } });
    await run(`update team_assignment set person_id = '${leader.id}' where person_id = '${lapsing.id}'`);
  });
});

/* Last: it moves the calendar. */
describe('a cancelled audit', () => {
  it('still booked whoever sat there, on the days before it was cancelled', async () => {
    await house.em().getConnection().execute('update body_profile set clock_shift_days = 3');
    const { data } = await planner(
      `mutation ($input: CancelAuditInput!) { cancelAudit(input: $input) { __typename } }`,
      { input: { auditId, expectedVersion: 1, reason: '客户推迟' } },
    );
    expect(data.cancelAudit.__typename).toBe('Audit');
    const booked = async (knownOn: string) => {
      const { answers } = await ask({
        personId: globalId('Person', leader.id),
        startsOn: '2026-03-16',
        endsOn: '2026-03-16',
        knownOn,
      });
      return answers.map(({ checks }: { checks: { code: string; passed: boolean }[] }) =>
        checks.some(({ code, passed }) => code === 'DOUBLE_BOOKED' && !passed),
      );
    };
    // He was entered without a verb: what is known of him begins here.
    await keepAllKnown({ today: '2026-03-01' as PlainDate, sql: () => house.em().getKysely() as never });
    expect(await booked('2026-03-04')).toEqual([true]);
    expect(await booked('2026-03-05')).toEqual([false]);
    await house.em().getConnection().execute('update body_profile set clock_shift_days = 0');
  });
});
