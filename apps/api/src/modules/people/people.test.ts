import { daysBetween, plainDate } from '@touchstone/plain-date';
import { registrationState } from '@touchstone/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHouse } from '../../../test/house.js';
import type { Answer, House, Visitor } from '../../../test/house.js';
import { newId } from '../../graphql/ids.js';
import { Client } from '../clients/index.js';
import { Programme } from '../programmes/index.js';
import { EVERYBODY, factsOfPersons } from './person-facts.queries.js';

const REFUSED = '... on Refused { refusals { code field message clause params } }';
const verb = (name: string, fields: string): string =>
  `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { __typename ${REFUSED} ${fields} } }`;

const REGISTER = verb('registerPerson', '... on Person { id version name nameLatin registrationState }');
const AMEND = verb('amendPerson', '... on Person { version name nameLatin city }');
const LEAVE = verb('recordDeparture', '... on Person { version leftOn }');
const REGISTRATION = verb(
  'recordRegistration',
  '... on Registration { id version person { registrationState registeredUntil } }',
);
const SUSPEND = verb(
  'suspendRegistration',
  '... on Registration { version suspendedOn suspensionReason restoredOn restorationReason person { registrationState } }',
);
const RESTORE = verb(
  'restoreRegistration',
  '... on Registration { version suspendedOn restoredOn restorationReason person { registrationState } }',
);
const CODE = verb('recordTechnicalCode', '... on TechnicalCode { id version code validUntil }');
const RENEW_CODES = verb('renewTechnicalCodes', '... on TechnicalCode { validFrom validUntil }');
const END_CODE = verb('endTechnicalCode', '... on TechnicalCode { version validUntil }');
const EVALUATE = verb('recordCompetenceEvaluation', '... on CompetenceEvaluation { evaluatorName result }');
const AUTHORISE = verb(
  'authorise',
  '... on Authorisation { id version authorisedByName programme { code } validUntil }',
);
const END_AUTHORISATION = verb('endAuthorisation', '... on Authorisation { validUntil }');
const DECLARE = verb('declareInterest', '... on Interest { id version declared clientName client { name } }');
const END_INTEREST = verb('endInterest', '... on Interest { endsOn }');
const DECLARATION = verb('recordDeclaration', '... on Person { version declarationValidUntil }');

const PERSON = {
  staffNumber: 'A-001',
  name: '吕思远',
  provinceCode: '11',
  city: '北京',
  employment: 'EMPLOYEE',
  joinedOn: '2024-01-01',
};

let house: House;
let keeper: Visitor;
let clientId: string;
let programmeId: string;
let staff = 100;

beforeAll(async () => {
  house = await startHouse({ today: '2026-03-02' });
  keeper = await house.as('QUALIFICATION_ADMINISTRATOR');
  const em = house.em();
  const client = em.create(Client, {
    id: newId(),
    uscc: '91350100M000100Y43',
    name: '青禾家电服务有限公司',
    nameEn: null,
    provinceCode: '35',
    address: '学院路 1 号',
    sector: 'F',
    headcount: 100,
    legalRepresentative: null,
    contactName: '李雷',
    contactPhone: '0591-88880001',
    contactEmail: null,
    registeredOn: house.today(),
    version: 1,
  });
  const programme = em.create(Programme, {
    id: newId(),
    code: 'gbt-27922',
    titleZh: '商品售后服务评价',
    titleEn: 'After-sales service',
  });
  await em.flush();
  clientId = `Client:${client.id}`;
  programmeId = `Programme:${programme.id}`;
});
afterAll(() => house.close());

const codesOf = (answer: Answer): readonly string[] => {
  expect(answer.errors).toBeUndefined();
  const [result] = Object.values(answer.data as Record<string, { refusals?: readonly { code: string }[] }>);
  return (result?.refusals ?? []).map(({ code }) => code);
};
const newPerson = async (change: object = {}): Promise<{ id: string; version: number }> => {
  staff += 1;
  const { data } = await keeper(REGISTER, { input: { ...PERSON, staffNumber: `N-${staff}`, ...change } });
  return data.registerPerson;
};
const evaluate = async (personId: string, change: object = {}): Promise<Answer> => {
  const evaluator = await house.as('COMPETENCE_EVALUATOR');
  return evaluator(EVALUATE, {
    input: {
      personId,
      authorisedFunction: 'AUDITOR',
      method: 'OBSERVATION',
      result: 'COMPETENT',
      evidence: '见证审查',
      evaluatedOn: '2026-03-01',
      ...change,
    },
  });
};

describe('registerPerson', () => {
  it('derives the name in Latin letters, and lets a given one win', async () => {
    const { data, errors } = await keeper(REGISTER, { input: PERSON });
    expect(errors).toBeUndefined();
    expect(data.registerPerson).toMatchObject({
      __typename: 'Person',
      nameLatin: 'Lyu Siyuan',
      registrationState: 'NONE',
    });
    expect(await newPerson({ name: '欧阳修' })).toMatchObject({ nameLatin: 'Ouyang Xiu' });
    expect(await newPerson({ name: '单雄信' })).toMatchObject({ nameLatin: 'Shan Xiongxin' });
    expect(await newPerson({ name: '单雄信', nameLatin: 'Dan Xiongxin' })).toMatchObject({ nameLatin: 'Dan Xiongxin' });
    expect(await newPerson({ name: 'Anna Schmidt' })).toMatchObject({ nameLatin: 'Anna Schmidt' });
  });

  it('takes a staff number once, and tells every reason at once', async () => {
    const answer = await keeper(REGISTER, { input: { ...PERSON, name: ' ', provinceCode: '00', email: 'x' } });
    expect(codesOf(answer)).toEqual(['PERSON_NAME_MISSING', 'PROVINCE_UNKNOWN', 'EMAIL_SHAPE', 'STAFF_NUMBER_TAKEN']);
  });

  it('is for who keeps the records', async () => {
    const auditor = await house.as('AUDITOR');
    expect((await auditor(REGISTER, { input: PERSON })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('amendPerson', () => {
  it('changes the record once for each reading of it', async () => {
    const { id, version } = await newPerson();
    const input = {
      ...PERSON,
      staffNumber: `N-${staff}`,
      name: '曾明',
      city: '上海',
      provinceCode: '31',
      personId: id,
      expectedVersion: version,
    };
    const { data } = await keeper(AMEND, { input });
    expect(data.amendPerson).toMatchObject({
      name: '曾明',
      nameLatin: 'Zeng Ming',
      city: '上海',
      version: version + 1,
    });
    const stale = await keeper(AMEND, { input });
    expect(stale.errors?.[0]?.extensions).toMatchObject({ code: 'STALE_VERSION', current: { name: '曾明' } });
  });

  it("refuses another's staff number", async () => {
    const { id, version } = await newPerson();
    expect(codesOf(await keeper(AMEND, { input: { ...PERSON, personId: id, expectedVersion: version } }))).toEqual([
      'STAFF_NUMBER_TAKEN',
    ]);
  });
});

describe('recordDeparture', () => {
  it('records a last day, never before the first', async () => {
    const { id, version } = await newPerson();
    const input = { personId: id, expectedVersion: version, leftOn: '2023-12-31' };
    expect(codesOf(await keeper(LEAVE, { input }))).toEqual(['LEFT_BEFORE_JOINED']);
    const { data } = await keeper(LEAVE, { input: { ...input, leftOn: '2026-06-30' } });
    expect(data.recordDeparture).toMatchObject({ leftOn: '2026-06-30' });
  });
});

describe('recordRegistration', () => {
  it('takes a renewal under the same number, and no day twice', async () => {
    const { id } = await newPerson();
    const input = {
      personId: id,
      registrar: 'CCAA',
      grade: 'AUDITOR',
      number: 'R-1',
      validFrom: '2023-05-01',
      validUntil: '2026-04-30',
    };
    const first = await keeper(REGISTRATION, { input });
    expect(first.data.recordRegistration).toMatchObject({
      person: { registrationState: 'LAPSING', registeredUntil: '2026-04-30' },
    });
    expect(
      codesOf(await keeper(REGISTRATION, { input: { ...input, validFrom: '2026-04-30', validUntil: '2029-04-29' } })),
    ).toEqual(['REGISTRATION_OVERLAPS']);
    const renewed = await keeper(REGISTRATION, {
      input: { ...input, validFrom: '2026-05-01', validUntil: '2029-04-30' },
    });
    expect(renewed.data.recordRegistration).toMatchObject({
      person: { registrationState: 'VALID', registeredUntil: '2029-04-30' },
    });
    const other = await newPerson();
    expect(
      codesOf(
        await keeper(REGISTRATION, {
          input: { ...input, personId: other.id, validFrom: '2030-01-01', validUntil: '2031-01-01' },
        }),
      ),
    ).toEqual(['REGISTRATION_OF_ANOTHER']);
  });

  it('is held to that by the database too', async () => {
    const [one, two] = [await newPerson(), await newPerson()];
    const insert = (person: string, from: string) =>
      house
        .em()
        .getConnection()
        .execute(
          `insert into registration (id, person_id, registrar, grade, number, valid_from, valid_until) values ('${newId()}', '${person.split(':')[1]}', 'CCAA', 'AUDITOR', 'R-guard', '${from}', '2028-12-31')`,
        );
    await insert(one.id, '2026-01-01');
    await expect(insert(one.id, '2028-12-31')).rejects.toThrow('counts once');
    await expect(insert(two.id, '2029-01-01')).rejects.toThrow('counts once');
  });
});

describe('suspendRegistration and restoreRegistration', () => {
  const registered = async (): Promise<{ id: string; version: number }> => {
    const { id: personId } = await newPerson();
    const { data } = await keeper(REGISTRATION, {
      input: {
        personId,
        registrar: 'CCAA',
        grade: 'AUDITOR',
        number: `Z-${personId.slice(-12)}`,
        validFrom: '2024-01-01',
        validUntil: '2028-12-31',
      },
    });
    return data.recordRegistration;
  };

  it('take a registration out of use and back, with day and reason, in the journal', async () => {
    const { id, version } = await registered();
    const suspended = await keeper(SUSPEND, {
      input: { registrationId: id, expectedVersion: version, on: '2026-03-02', reason: ' 未完成继续教育 ' },
    });
    expect(suspended.data.suspendRegistration).toEqual({
      __typename: 'Registration',
      version: version + 1,
      suspendedOn: '2026-03-02',
      suspensionReason: '未完成继续教育',
      restoredOn: null,
      restorationReason: null,
      person: { registrationState: 'SUSPENDED' },
    });
    const restored = await keeper(RESTORE, {
      input: { registrationId: id, expectedVersion: version + 1, on: '2026-03-02', reason: '已补足学时' },
    });
    expect(restored.data.restoreRegistration).toMatchObject({
      suspendedOn: '2026-03-02',
      restoredOn: '2026-03-02',
      restorationReason: '已补足学时',
      person: { registrationState: 'VALID' },
    });
    const quality = await house.as('QUALITY_MANAGER');
    const { data } = await quality(
      'query ($record: ID!) { journal(first: 5, where: { record: { eq: $record } }) { nodes { verb changes } } }',
      { record: id },
    );
    expect(data.journal.nodes.map((entry: { verb: string }) => entry.verb)).toEqual([
      'restoreRegistration',
      'suspendRegistration',
      'recordRegistration',
    ]);
    expect(data.journal.nodes[1].changes[0].after).toMatchObject({
      suspendedOn: '2026-03-02',
      suspensionReason: '未完成继续教育',
    });
  });

  it('tell every reason, hold to the version and are for who keeps the records', async () => {
    const { id, version } = await registered();
    const input = { registrationId: id, expectedVersion: version, on: '2030-01-01', reason: '' };
    expect(codesOf(await keeper(SUSPEND, { input }))).toEqual([
      'DAY_IN_FUTURE',
      'REGISTRATION_NOT_COUNTING',
      'REGISTRATION_SUSPENSION_REASON_MISSING',
    ]);
    expect(codesOf(await keeper(RESTORE, { input: { ...input, on: '2026-03-01', reason: '误登' } }))).toEqual([
      'REGISTRATION_NOT_SUSPENDED',
    ]);
    const stale = { ...input, expectedVersion: version + 1, on: '2026-03-01', reason: '违规' };
    expect((await keeper(SUSPEND, { input: stale })).errors?.[0]?.extensions.code).toBe('STALE_VERSION');
    const planner = await house.as('PLANNER');
    expect((await planner(SUSPEND, { input: stale })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('are held to their days by the database too', async () => {
    const { id } = await registered();
    const set = (values: string): Promise<unknown> =>
      house
        .em()
        .getConnection()
        .execute(`update registration set ${values} where id = '${id.split(':')[1]}'`);
    await expect(set("suspended_on = '2026-03-01'")).rejects.toThrow('registration_suspended');
    await expect(set("suspended_on = '2023-12-31', suspension_reason = 'x'")).rejects.toThrow('registration_suspended');
    await expect(set("restored_on = '2026-03-01', restoration_reason = 'x'")).rejects.toThrow('registration_restored');
  });
});

describe('recordTechnicalCode', () => {
  it('records a field, ends it, and tells apart who ends it', async () => {
    const { id } = await newPerson();
    const bare = { personId: id, code: 'SC03', source: 'WORK', validFrom: '2026-01-01' };
    expect(codesOf(await keeper(CODE, { input: bare }))).toEqual(['EVALUATOR_MISSING', 'CODE_EVIDENCE_MISSING']);
    const input = { ...bare, evaluatorId: `Person:${keeper.personId}`, evidence: '查阅工作证明' };
    const { data } = await keeper(CODE, { input });
    expect(data.recordTechnicalCode).toMatchObject({ code: 'SC03', validUntil: null, version: 1 });
    expect(codesOf(await keeper(CODE, { input }))).toEqual(['TECHNICAL_CODE_HELD']);
    const end = { technicalCodeId: data.recordTechnicalCode.id, expectedVersion: 1, endsOn: '2026-02-28' };
    expect((await keeper(END_CODE, { input: end })).data.endTechnicalCode).toEqual({
      __typename: 'TechnicalCode',
      version: 2,
      validUntil: '2026-02-28',
    });
    expect((await keeper(END_CODE, { input: end })).errors?.[0]?.extensions.code).toBe('STALE_VERSION');
    expect(codesOf(await keeper(END_CODE, { input: { ...end, expectedVersion: 2, endsOn: '2026-03-31' } }))).toEqual([
      'ENDS_AFTER_END',
    ]);
    expect(codesOf(await keeper(CODE, { input: { ...input, validFrom: '2026-03-01' } }))).toEqual([]);
  });
});

describe('renewTechnicalCodes', () => {
  it('carries fields on from the day after they end, all of them or none', async () => {
    const judged = { evaluatorId: `Person:${keeper.personId}`, evidence: '查阅工作证明' };
    const codes: string[] = [];
    for (const code of ['SC03', 'SC12']) {
      const { id } = await newPerson();
      const span = { validFrom: '2026-01-01', validUntil: '2026-03-31' };
      const { data } = await keeper(CODE, { input: { personId: id, code, source: 'WORK', ...span, ...judged } });
      codes.push(data.recordTechnicalCode.id);
    }
    const input = { technicalCodeIds: codes, validUntil: '2029-03-31', ...judged };
    const bare = { ...input, evaluatorId: null, evidence: null };
    expect(new Set(codesOf(await keeper(RENEW_CODES, { input: bare })))).toEqual(
      new Set(['EVALUATOR_MISSING', 'CODE_EVIDENCE_MISSING']),
    );
    const unknown = { ...input, technicalCodeIds: [...codes, `TechnicalCode:${newId()}`] };
    expect(codesOf(await keeper(RENEW_CODES, { input: unknown }))).toEqual(['RENEWAL_UNKNOWN']);
    expect(codesOf(await keeper(RENEW_CODES, { input: { ...input, validUntil: '2026-03-31' } }))).toContain(
      'RENEWAL_NO_LONGER',
    );
    expect((await keeper(RENEW_CODES, { input })).data.renewTechnicalCodes).toMatchObject({
      __typename: 'TechnicalCode',
      validFrom: '2026-04-01',
      validUntil: '2029-03-31',
    });
    expect(codesOf(await keeper(RENEW_CODES, { input }))).toEqual(['TECHNICAL_CODE_HELD', 'TECHNICAL_CODE_HELD']);
  });
});

describe('authorise', () => {
  const input = { authorisedFunction: 'AUDITOR', validFrom: '2026-03-02', validUntil: '2027-03-01' };

  it('follows a judgement by another, and is never given to oneself', async () => {
    const { id } = await newPerson();
    expect(codesOf(await keeper(AUTHORISE, { input: { ...input, personId: id, programmeId } }))).toEqual([
      'COMPETENCE_NOT_SHOWN',
    ]);
    expect(codesOf(await evaluate(id, { authorisedFunction: 'LEADER' }))).toEqual([]);
    expect(codesOf(await keeper(AUTHORISE, { input: { ...input, personId: id, programmeId } }))).toEqual([
      'COMPETENCE_NOT_SHOWN',
    ]);
    expect((await evaluate(id)).data.recordCompetenceEvaluation).toMatchObject({
      result: 'COMPETENT',
      evaluatorName: expect.any(String),
    });
    const given = await keeper(AUTHORISE, { input: { ...input, personId: id, programmeId } });
    expect(given.data.authorise).toMatchObject({ programme: { code: 'gbt-27922' }, validUntil: '2027-03-01' });
    expect(codesOf(await keeper(AUTHORISE, { input: { ...input, personId: id, programmeId } }))).toEqual([
      'AUTHORISED_ALREADY',
    ]);
    const ended = await keeper(END_AUTHORISATION, {
      input: { authorisationId: given.data.authorise.id, expectedVersion: 1, endsOn: '2026-03-31' },
    });
    expect(ended.data.endAuthorisation).toMatchObject({ validUntil: '2026-03-31' });

    const own = `Person:${keeper.personId}`;
    await evaluate(own);
    expect(codesOf(await keeper(AUTHORISE, { input: { ...input, personId: own, programmeId } }))).toEqual([
      'AUTHORISES_SELF',
    ]);
  });

  it('goes by the newest judgement, which nobody makes of himself', async () => {
    const { id } = await newPerson();
    await evaluate(id);
    await evaluate(id, { result: 'NOT_COMPETENT', evaluatedOn: '2026-03-02' });
    expect(codesOf(await keeper(AUTHORISE, { input: { ...input, personId: id, programmeId } }))).toEqual([
      'COMPETENCE_NOT_SHOWN',
    ]);
    const evaluator = await house.as('COMPETENCE_EVALUATOR');
    expect(codesOf(await evaluate(`Person:${evaluator.personId}`, { evidence: ' ' }))).toEqual([
      'EVALUATES_SELF',
      'EVALUATION_EVIDENCE_MISSING',
    ]);
  });

  it('leaves nothing of a refusal behind', async () => {
    const { id } = await newPerson();
    await keeper(AUTHORISE, { input: { ...input, personId: id, programmeId } });
    const { data } = await keeper('query ($id: ID!) { person(id: $id) { authorisations { id } } }', { id });
    expect(data.person.authorisations).toEqual([]);
  });
});

describe('declareInterest', () => {
  it('lets an auditor declare his own tie to a client he cannot see, and read it back', async () => {
    const auditor = await house.as('AUDITOR');
    const input = { uscc: '91350100m000100y43', kind: 'OWNERSHIP', startsOn: '2025-01-01', declared: false };
    const { data, errors } = await auditor(DECLARE, { input });
    expect(errors).toBeUndefined();
    expect(data.declareInterest).toMatchObject({ declared: true, clientName: '青禾家电服务有限公司', client: null });
    expect(codesOf(await auditor(DECLARE, { input }))).toEqual(['INTEREST_ON_RECORD']);
    expect(codesOf(await auditor(DECLARE, { input: { ...input, uscc: '91110105MA00TEXT0W' } }))).toEqual([
      'CLIENT_NOT_REGISTERED',
    ]);
    expect((await auditor(DECLARE, { input: { ...input, uscc: null, clientId } })).errors?.[0]?.extensions.code).toBe(
      'NOT_FOUND',
    );
    const ownPage = await auditor(
      'query ($id: ID!) { person(id: $id) { interests { clientName client { name } } authorisations { authorisedBy { name } } } }',
      { id: `Person:${auditor.personId}` },
    );
    expect(ownPage.errors).toBeUndefined();
    expect(ownPage.data.person.interests).toHaveLength(1);
  });

  it('is for others by whoever keeps the records, and ended by somebody else', async () => {
    const auditor = await house.as('AUDITOR');
    const { id } = await newPerson();
    const input = { personId: id, clientId, kind: 'CONSULTANCY', startsOn: '2025-01-01', declared: false };
    expect(
      codesOf(await auditor(DECLARE, { input: { ...input, clientId: null, uscc: '91350100M000100Y43' } })),
    ).toEqual(['INTEREST_OF_ANOTHER']);
    const { data } = await keeper(DECLARE, { input });
    expect(data.declareInterest).toMatchObject({ declared: false, client: { name: '青禾家电服务有限公司' } });
    const end = { interestId: data.declareInterest.id, expectedVersion: 1, endsOn: '2026-02-28' };
    expect((await auditor(END_INTEREST, { input: end })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await keeper(END_INTEREST, { input: end })).data.endInterest).toMatchObject({ endsOn: '2026-02-28' });

    const own = await keeper(DECLARE, { input: { clientId, kind: 'FAMILY', startsOn: '2025-01-01' } });
    expect(codesOf(await keeper(END_INTEREST, { input: { ...end, interestId: own.data.declareInterest.id } }))).toEqual(
      ['ENDS_OWN_INTEREST'],
    );
  });
});

describe('recordDeclaration', () => {
  it('counts for twelve months, and only the person or the keeper records it', async () => {
    const auditor = await house.as('AUDITOR', { personId: (await newPerson()).id.split(':')[1]! });
    const input = { personId: `Person:${auditor.personId}`, expectedVersion: 1, signedOn: '2026-03-02' };
    expect((await auditor(DECLARATION, { input })).data.recordDeclaration).toMatchObject({
      declarationValidUntil: '2027-03-01',
    });
    expect(
      codesOf(await keeper(DECLARATION, { input: { ...input, expectedVersion: 2, signedOn: '2026-03-01' } })),
    ).toEqual(['DECLARATION_OLDER']);
    expect(
      codesOf(await keeper(DECLARATION, { input: { ...input, expectedVersion: 2, signedOn: '2026-03-03' } })),
    ).toEqual(['DAY_IN_FUTURE']);
    const reviewer = await house.as('TECHNICAL_REVIEWER');
    expect(codesOf(await reviewer(DECLARATION, { input: { ...input, expectedVersion: 2 } }))).toEqual([
      'INTEREST_OF_ANOTHER',
    ]);
  });
});

describe('people', () => {
  it('are found by what they hold today', async () => {
    const [one, two] = [await newPerson({ city: '成都' }), await newPerson({ city: '成都' })];
    for (const [person, code, grade] of [
      [one, 'SC15', 'SENIOR'],
      [two, 'SC12', 'AUDITOR'],
    ] as const) {
      await keeper(CODE, {
        input: {
          personId: person.id,
          code,
          source: 'WORK',
          validFrom: '2026-01-01',
          evaluatorId: `Person:${keeper.personId}`,
          evidence: '查阅工作证明',
        },
      });
      await keeper(REGISTRATION, {
        input: {
          personId: person.id,
          registrar: 'CCAA',
          grade,
          number: `G-${code}`,
          validFrom: '2024-01-01',
          validUntil: '2026-12-31',
        },
      });
    }
    const found = async (where: object): Promise<readonly string[]> => {
      const { data, errors } = await keeper(
        'query ($where: PersonWhere) { people(first: 50, where: $where) { nodes { id } } }',
        { where: { city: { eq: '成都' }, ...where } },
      );
      expect(errors).toBeUndefined();
      return data.people.nodes.map(({ id }: { id: string }) => id);
    };
    expect(await found({ technicalCode: { eq: 'SC15' } })).toEqual([one.id]);
    expect(await found({ technicalCode: { in: ['SC15', 'SC12'] } })).toHaveLength(2);
    expect(await found({ NOT: { technicalCode: { eq: 'SC15' } } })).toEqual([two.id]);
    expect(await found({ grade: { in: ['AUDITOR'] } })).toEqual([two.id]);
    expect(await found({ authorisedFunction: { eq: 'LEADER' } })).toEqual([]);
    expect(await found({ registrationState: { eq: 'VALID' }, registeredUntil: { lte: '2026-12-31' } })).toHaveLength(2);
  });

  it('read a whole page in one statement', async () => {
    house.statements();
    const { errors } = await keeper(
      '{ people(first: 100) { totalCount nodes { name registrationState registrations { number } technicalCodes { code } interests { clientName } authorisations { authorisedByName } competenceEvaluations { evaluatorName } assignments { role } } } }',
    );
    expect(errors).toBeUndefined();
    expect(house.statements()).toHaveLength(2);
  });
});

/** Moves the body's calendar and leaves the clock, by which sessions end, alone. */
const shiftTo = async (day: string): Promise<void> => {
  const shift = daysBetween(plainDate('2026-03-02'), plainDate(day));
  await house.em().getConnection().execute(`update body_profile set clock_shift_days = ${shift}`);
};

describe('registrationState', () => {
  /** First and last day, and the suspension if there is one. */
  type Span = readonly [from: string, until: string, suspendedOn?: string | null, restoredOn?: string | null];
  const SPANS = [
    [],
    [['2023-05-01', '2026-04-30']],
    [['2026-05-01', '2029-04-30']],
    [
      ['2023-05-01', '2026-04-30'],
      ['2026-05-02', '2029-05-01'],
    ],
    [['2023-05-01', '2026-04-30', '2026-01-31', null]],
    [['2023-05-01', '2026-04-30', '2026-01-30', '2026-02-15']],
    [
      ['2023-05-01', '2026-04-30', '2026-01-31', null],
      ['2026-05-02', '2029-05-01'],
    ],
  ] as const satisfies ReadonlyArray<readonly Span[]>;

  it('says in SQL what the rule says, over a grid of days', async () => {
    const people = [];
    for (const [index, spans] of SPANS.entries()) {
      const { id } = await newPerson({ city: '绵阳' });
      for (const [validFrom, validUntil, suspendedOn, restoredOn] of spans as readonly Span[]) {
        const input = {
          personId: id,
          registrar: 'CCAA',
          grade: 'AUDITOR',
          number: `S-${index}`,
          validFrom,
          validUntil,
        };
        const recorded = await keeper(REGISTRATION, { input });
        expect(codesOf(recorded)).toEqual([]);
        const step = { registrationId: recorded.data.recordRegistration.id, reason: '继续教育' };
        const suspend = { ...step, expectedVersion: 1, on: suspendedOn };
        const restore = { ...step, expectedVersion: 2, on: restoredOn };
        if (suspendedOn) await keeper(SUSPEND, { input: suspend });
        if (restoredOn) await keeper(RESTORE, { input: restore });
      }
      people.push(id);
    }
    const days = [
      '2023-04-30',
      '2023-05-01',
      '2026-01-30',
      '2026-02-14',
      '2026-02-15',
      '2026-01-31',
      '2026-04-30',
      '2026-05-01',
      '2026-05-02',
      '2029-01-31',
      '2029-02-01',
      '2029-05-01',
      '2029-05-02',
    ];
    for (const [day, warning] of [
      ...days.map((each) => [each, 90] as const),
      ['2029-04-01', 30],
      ['2029-04-02', 30],
    ] as const) {
      await house.em().getConnection().execute(`update body_profile set registration_warning_days = ${warning}`);
      await shiftTo(day);
      const { data } = await keeper(
        '{ people(first: 50, where: { city: { eq: "绵阳" } }) { nodes { id registrationState } } }',
      );
      const found = new Map(
        data.people.nodes.map(({ id, registrationState }: { id: string; registrationState: string }) => [
          id,
          registrationState,
        ]),
      );
      for (const [index, id] of people.entries()) {
        const registrations = (SPANS[index]! as readonly Span[]).map(
          ([validFrom, validUntil, suspendedOn, restoredOn]) => ({
            grade: 'AUDITOR' as const,
            suspendedOn: suspendedOn ? plainDate(suspendedOn) : null,
            restoredOn: restoredOn ? plainDate(restoredOn) : null,
            validFrom: plainDate(validFrom),
            validUntil: plainDate(validUntil),
          }),
        );
        expect([day, index, found.get(id)]).toEqual([
          day,
          index,
          registrationState(registrations, plainDate(day), warning),
        ]);
      }
    }
    await house.em().getConnection().execute('update body_profile set registration_warning_days = 90');
    await shiftTo('2026-03-02');
  });
});

describe('factsOfPersons', () => {
  it('answers for everybody in one statement', async () => {
    const context = house.context('PLANNER');
    house.statements();
    const facts = await factsOfPersons(context, EVERYBODY, { clientId: newId() });
    expect(house.statements()).toHaveLength(1);
    expect(facts.size).toBeGreaterThan(10);
    const withCode = [...facts.values()].find(({ technicalCodes }) =>
      technicalCodes.some(({ code }) => code === 'SC15'),
    );
    expect(withCode).toEqual({
      id: expect.any(String),
      leftOn: null,
      declarationValidUntil: null,
      languages: ['zh'],
      contracts: [{ id: expect.any(String), validFrom: expect.any(String), validUntil: null }],
      leaves: [],
      registrations: [
        {
          id: expect.any(String),
          specialty: 'SERVICE',
          grade: 'SENIOR',
          validFrom: '2024-01-01',
          validUntil: '2026-12-31',
          suspendedOn: null,
          restoredOn: null,
        },
      ],
      technicalCodes: [{ id: expect.any(String), code: 'SC15', validFrom: '2026-01-01', validUntil: null }],
      authorisations: [],
      interests: [],
    });
  });

  it('answers for nobody, and for who left only when asked by id', async () => {
    const { id, version } = await newPerson();
    await keeper(LEAVE, { input: { personId: id, expectedVersion: version, leftOn: '2026-03-01' } });
    const uuid = id.split(':')[1]!;
    const context = house.context('PLANNER');
    expect((await factsOfPersons(context, [])).size).toBe(0);
    expect((await factsOfPersons(context, EVERYBODY)).has(uuid)).toBe(false);
    expect((await factsOfPersons(context, [uuid])).get(uuid)).toMatchObject({ leftOn: '2026-03-01' });
  });

  it('answers for a day of the past by what was known then', async () => {
    const { id } = await newPerson();
    const uuid = id.split(':')[1]!;
    const knownOn = async (day?: string) =>
      (await factsOfPersons(house.context('PLANNER'), [uuid], day ? { knownOn: plainDate(day) } : {})).get(uuid);
    const registration = {
      registrar: 'CCAA',
      grade: 'AUDITOR',
      personId: id,
      number: 'known',
      validFrom: '2026-01-01',
      validUntil: '2028-12-31',
    };
    await shiftTo('2026-03-10');
    const { data } = await keeper(REGISTRATION, { input: registration });
    await shiftTo('2026-03-20');
    const { id: registrationId, version } = data.recordRegistration;
    const suspension = { registrationId, expectedVersion: version, on: '2026-03-15', reason: '未按时提交继续教育记录' };
    await keeper(SUSPEND, { input: suspension });

    expect(await knownOn('2026-03-01')).toBeUndefined();
    expect((await knownOn('2026-03-09'))?.registrations).toEqual([]);
    expect((await knownOn('2026-03-10'))?.registrations).toMatchObject([
      { validUntil: '2028-12-31', suspendedOn: null },
    ]);
    expect((await knownOn('2026-03-19'))?.registrations).toMatchObject([{ suspendedOn: null }]);
    expect((await knownOn('2026-03-20'))?.registrations).toMatchObject([{ suspendedOn: '2026-03-15' }]);
    expect(await knownOn('2026-03-20')).toEqual(await knownOn());
    await shiftTo('2026-03-02');
  });
});
