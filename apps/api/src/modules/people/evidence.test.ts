import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHouse } from '../../../test/house.js';
import type { Answer, House, Visitor } from '../../../test/house.js';
import { readPdf } from '../../../test/pdf-text.js';
import { newId } from '../../graphql/ids.js';
import { StoredDocument } from '../documents/index.js';
import { Programme } from '../programmes/index.js';

const REFUSED = '... on Refused { refusals { code field message clause params } }';
const verb = (name: string, fields: string): string =>
  `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { __typename ${REFUSED} ${fields} } }`;

const REGISTER = verb('registerPerson', '... on Person { id version languages contracts { id version } }');
const AMEND = verb('amendPerson', '... on Person { languages }');
const DEPART = verb('recordDeparture', '... on Person { contracts { validFrom validUntil } }');
const CONTRACT = verb(
  'recordContract',
  '... on Contract { id version exclusive document { fileName } person { employment } }',
);
const END_CONTRACT = verb('endContract', '... on Contract { validUntil }');
const LEAVE = verb('recordLeave', '... on Leave { id version seats }');
const CANCEL_LEAVE = verb('cancelLeave', '... on Leave { cancelledOn cancelReason }');
const REGISTRATION = verb('recordRegistration', '... on Registration { specialty }');
const CODE = verb('recordTechnicalCode', '... on TechnicalCode { evaluator { id } evaluation { criteria } }');
const EVALUATE = verb('recordCompetenceEvaluation', '... on CompetenceEvaluation { id criteria evaluator { id } }');
const DECLARATION = verb('recordDeclaration', '... on Person { declarations { signedOn validUntil } }');

const PERSON = {
  name: '吕思远',
  provinceCode: '11',
  city: '北京',
  employment: 'EMPLOYEE',
  joinedOn: '2024-01-01',
};

let house: House;
let keeper: Visitor;
let staff = 100;

beforeAll(async () => {
  house = await startHouse({ today: '2026-03-02' });
  keeper = await house.as('QUALIFICATION_ADMINISTRATOR');
});
afterAll(() => house.close());

const codesOf = (answer: Answer): readonly string[] => {
  expect(answer.errors).toBeUndefined();
  const [result] = Object.values(answer.data as Record<string, { refusals?: readonly { code: string }[] }>);
  return (result?.refusals ?? []).map(({ code }) => code);
};
const newPerson = async (change: object = {}): Promise<{ id: string; version: number; contracts: Contract[] }> => {
  staff += 1;
  const { data } = await keeper(REGISTER, { input: { ...PERSON, staffNumber: `E-${staff}`, ...change } });
  return data.registerPerson;
};
interface Contract {
  readonly id: string;
  readonly version: number;
}
const paper = async (by: Visitor, fileName = '合同.pdf'): Promise<string> => {
  const em = house.em();
  const stored = em.create(StoredDocument, {
    id: newId(),
    sha256: '0'.repeat(64),
    fileName,
    mediaType: 'application/pdf',
    size: 1,
    storedAt: house.context('PLANNER').now,
    uploadedById: by.personId,
    clientId: null,
  });
  await em.flush();
  return `StoredDocument:${stored.id}`;
};

describe('registerPerson', () => {
  it('gives everybody a language and an open contract, and keeps what was said of languages', async () => {
    const { id, contracts } = await newPerson();
    expect(contracts).toHaveLength(1);
    const input = { ...PERSON, staffNumber: `E-${staff}`, personId: id, expectedVersion: 1 };
    const amended = await keeper(AMEND, { input: { ...input, languages: ['zh', 'de'] } });
    expect(amended.data.amendPerson.languages).toEqual(['zh', 'de']);
    const again = await keeper(AMEND, { input: { ...input, expectedVersion: 2, city: '天津' } });
    expect(again.data.amendPerson.languages).toEqual(['zh', 'de']);
    expect(codesOf(await keeper(AMEND, { input: { ...input, expectedVersion: 3, languages: ['xx', 'zh'] } }))).toEqual([
      'LANGUAGE_UNKNOWN',
    ]);
  });
});

describe('recordContract', () => {
  it('follows the one that ended, says how the person works now, and ends with the departure', async () => {
    const { id, contracts } = await newPerson();
    const input = { personId: id, kind: 'CONTRACTOR', validFrom: '2026-01-01', exclusive: true };
    expect(codesOf(await keeper(CONTRACT, { input }))).toEqual(['CONTRACT_OVERLAPS']);
    const end = { contractId: contracts[0]!.id, expectedVersion: 1, endsOn: '2025-12-31' };
    expect((await keeper(END_CONTRACT, { input: end })).data.endContract.validUntil).toBe('2025-12-31');
    const documentId = await paper(keeper);
    const { data } = await keeper(CONTRACT, { input: { ...input, documentId } });
    expect(data.recordContract).toMatchObject({
      document: { fileName: '合同.pdf' },
      person: { employment: 'CONTRACTOR' },
    });
    const left = await keeper(DEPART, { input: { personId: id, expectedVersion: 2, leftOn: '2026-06-30' } });
    expect(left.data.recordDeparture.contracts).toEqual([
      { validFrom: '2026-01-01', validUntil: '2026-06-30' },
      { validFrom: '2024-01-01', validUntil: '2025-12-31' },
    ]);
    const other = await newPerson();
    expect(
      codesOf(await keeper(CONTRACT, { input: { ...input, personId: other.id, documentId, validFrom: '2023-01-01' } })),
    ).toEqual(['DAY_TOO_EARLY', 'CONTRACT_OVERLAPS', 'DOCUMENT_OF_ANOTHER_PERSON']);
  });

  it('binds a registered auditor to one body, whichever is recorded first', async () => {
    const { id, contracts } = await newPerson();
    await keeper(END_CONTRACT, {
      input: { contractId: contracts[0]!.id, expectedVersion: 1, endsOn: '2025-12-31' },
    });
    const input = { personId: id, kind: 'CONTRACTOR', validFrom: '2026-01-01', exclusive: false };
    expect(codesOf(await keeper(CONTRACT, { input }))).toEqual([]);
    const registration = {
      personId: id,
      registrar: 'CCAA',
      grade: 'AUDITOR',
      number: 'X-1',
      validFrom: '2026-02-01',
      validUntil: '2029-01-31',
    };
    expect(codesOf(await keeper(REGISTRATION, { input: registration }))).toEqual(['PRACTISES_ELSEWHERE']);
    const other = await newPerson();
    const held = await keeper(REGISTRATION, { input: { ...registration, personId: other.id } });
    expect(held.data.recordRegistration.specialty).toBe('SERVICE');
    await keeper(END_CONTRACT, {
      input: { contractId: other.contracts[0]!.id, expectedVersion: 1, endsOn: '2026-02-28' },
    });
    const elsewhere = { ...input, personId: other.id, validFrom: '2026-03-01' };
    expect(codesOf(await keeper(CONTRACT, { input: elsewhere }))).toEqual(['PRACTISES_ELSEWHERE']);
  });

  it('is held to one at a time by the database as well', async () => {
    const { id } = await newPerson();
    await expect(
      house.em().getConnection().execute(`insert into contract (id, person_id, kind, valid_from)
        values (gen_random_uuid(), '${id.split(':')[1]}', 'EMPLOYEE', '2030-01-01')`),
    ).rejects.toThrow(/one contract at a time/);
  });
});

describe('recordLeave', () => {
  it('is taken once, and may be cancelled with a reason', async () => {
    const { id } = await newPerson();
    const input = { personId: id, kind: 'ANNUAL', validFrom: '2026-04-06', validUntil: '2026-04-10' };
    const { data } = await keeper(LEAVE, { input });
    expect(data.recordLeave).toMatchObject({ version: 1, seats: [] });
    expect(codesOf(await keeper(LEAVE, { input: { ...input, kind: 'SICK', validFrom: '2026-04-10' } }))).toEqual([
      'LEAVE_OVERLAPS',
    ]);
    const cancel = { leaveId: data.recordLeave.id, expectedVersion: 1, reason: ' ' };
    expect(codesOf(await keeper(CANCEL_LEAVE, { input: cancel }))).toEqual(['LEAVE_CANCEL_REASON_MISSING']);
    expect((await keeper(CANCEL_LEAVE, { input: { ...cancel, reason: '项目推迟' } })).data.cancelLeave).toMatchObject({
      cancelledOn: '2026-03-02',
    });
    expect(codesOf(await keeper(LEAVE, { input }))).toEqual([]);
  });
});

describe('a paper of a person', () => {
  it('is read by whoever keeps or judges qualifications and by the person, and by nobody else in the office', async () => {
    const auditor = await house.as('AUDITOR', { personId: (await newPerson()).id.split(':')[1]! });
    const documentId = await paper(keeper, '声明.pdf');
    const input = { personId: `Person:${auditor.personId}`, expectedVersion: 1, signedOn: '2026-03-01', documentId };
    const signed = await keeper(DECLARATION, { input });
    expect(signed.data.recordDeclaration.declarations).toEqual([{ signedOn: '2026-03-01', validUntil: '2027-02-28' }]);
    const ask = async (visitor: Visitor) => {
      const { data, errors } = await visitor(
        'query ($id: ID!) { person(id: $id) { declarations { document { fileName } } } }',
        { id: input.personId },
      );
      expect(errors).toBeUndefined();
      return data.person.declarations[0].document;
    };
    for (const role of ['COMPETENCE_EVALUATOR', 'PROGRAMME_MANAGER', 'QUALITY_MANAGER'] as const)
      expect(await ask(await house.as(role))).toEqual({ fileName: '声明.pdf' });
    expect(await ask(auditor)).toEqual({ fileName: '声明.pdf' });
    for (const role of ['PLANNER', 'TECHNICAL_REVIEWER', 'ARCHIVIST'] as const)
      expect(await ask(await house.as(role))).toBeNull();
  });
});

describe('recordTechnicalCode', () => {
  it('rests on an evaluation by another, and takes the evaluator from it', async () => {
    const { id } = await newPerson();
    const evaluator = await house.as('COMPETENCE_EVALUATOR');
    const judged = await evaluator(EVALUATE, {
      input: {
        personId: id,
        authorisedFunction: 'AUDITOR',
        code: 'SC03',
        method: 'INTERVIEW',
        result: 'COMPETENT',
        criteria: '专业能力准则 SC03',
        evidence: '面谈记录',
        evaluatedOn: '2026-03-01',
      },
    });
    const evaluationId = judged.data.recordCompetenceEvaluation.id;
    const input = { personId: id, code: 'SC03', source: 'EVALUATION', validFrom: '2026-03-02', evaluationId };
    expect(codesOf(await keeper(CODE, { input: { ...input, code: 'SC15' } }))).toEqual([
      'EVALUATION_OF_SOMETHING_ELSE',
    ]);
    expect((await keeper(CODE, { input })).data.recordTechnicalCode).toEqual({
      __typename: 'TechnicalCode',
      evaluator: { id: `Person:${evaluator.personId}` },
      evaluation: { criteria: '专业能力准则 SC03' },
    });
    expect(
      codesOf(await keeper(CODE, { input: { ...input, code: 'SC12', evaluationId: null, evaluatorId: id } })),
    ).toEqual(['EVALUATES_SELF', 'CODE_EVIDENCE_MISSING']);
  });
});

describe('recordEducation', () => {
  const EDUCATION = verb('recordEducation', '... on ContinuingEducation { id version hours }');
  const REMOVE = verb('removeEducation', '... on ContinuingEducation { removedOn }');
  const YEARS = `query ($id: ID!) { person(id: $id) {
    educationYears { year hours professionalHours target professionalTarget state } } }`;

  it('is counted by year against what the body asks, without what was taken out', async () => {
    const { id } = await newPerson();
    await keeper(REGISTRATION, {
      input: {
        personId: id,
        registrar: 'CCAA',
        grade: 'AUDITOR',
        number: 'X-2',
        validFrom: '2025-02-01',
        validUntil: '2028-01-31',
      },
    });
    const input = { personId: id, doneOn: '2025-05-06', hours: '12.5', professional: true, subject: '服务认证新规' };
    const first = await keeper(EDUCATION, { input });
    expect(first.data.recordEducation).toMatchObject({ hours: '12.5', version: 1 });
    await keeper(EDUCATION, { input: { ...input, hours: '8', professional: false } });
    const yearsOf = async () => (await keeper(YEARS, { id })).data.person.educationYears;
    const asked = { target: 20, professionalTarget: 10 };
    expect(await yearsOf()).toEqual([
      { year: 2026, hours: '0.0', professionalHours: '0.0', state: 'RUNNING', ...asked },
      { year: 2025, hours: '20.5', professionalHours: '12.5', state: 'MET', ...asked },
    ]);
    const remove = { continuingEducationId: first.data.recordEducation.id, expectedVersion: 1, reason: '重复登记' };
    expect((await keeper(REMOVE, { input: remove })).data.removeEducation.removedOn).toBe('2026-03-02');
    expect((await yearsOf())[1]).toMatchObject({ hours: '8.0', professionalHours: '0.0', state: 'SHORT' });
    expect(codesOf(await keeper(REMOVE, { input: { ...remove, expectedVersion: 2 } }))).toEqual([
      'EDUCATION_REMOVED_ALREADY',
    ]);
  });

  it('is recorded by the person himself as well, and by no colleague', async () => {
    const own = await house.as('AUDITOR', { personId: (await newPerson()).id.split(':')[1]! });
    const input = {
      personId: `Person:${own.personId}`,
      doneOn: '2026-03-02',
      hours: '0.4',
      professional: true,
      subject: '家电维修服务规范',
    };
    expect(codesOf(await own(EDUCATION, { input }))).toEqual(['EDUCATION_HOURS_SHAPE']);
    expect(codesOf(await own(EDUCATION, { input: { ...input, hours: '0.5' } }))).toEqual([]);
    const colleague = await house.as('TECHNICAL_REVIEWER');
    expect(codesOf(await colleague(EDUCATION, { input: { ...input, hours: '1' } }))).toEqual(['INTEREST_OF_ANOTHER']);
  });
});

describe('recordIdentityNumber', () => {
  const RECORD = verb('recordIdentityNumber', '... on IdentityNumber { id recordedOn }');
  const REVEAL = verb('revealIdentityNumber', '... on RevealedIdentityNumber { number }');
  const LOOKS =
    'query ($id: ID!) { person(id: $id) { identityNumber { recordedOn } identityLooks { reason lookedBy { id } } } }';
  const NUMBER = '11010519491231002X';

  it('keeps the number from everybody but who says what for, and each look on record', async () => {
    const { id } = await newPerson();
    expect(codesOf(await keeper(RECORD, { input: { personId: id, number: '110105194912310020' } }))).toEqual([
      'IDENTITY_NUMBER_CHECK_CHARACTER',
    ]);
    expect(codesOf(await keeper(REVEAL, { input: { personId: id, reason: '信息上报' } }))).toEqual([
      'IDENTITY_NUMBER_NOT_RECORDED',
    ]);
    expect(codesOf(await keeper(RECORD, { input: { personId: id, number: ' 11010519491231002x' } }))).toEqual([]);
    const other = await newPerson();
    expect(codesOf(await keeper(RECORD, { input: { personId: other.id, number: NUMBER } }))).toEqual([
      'IDENTITY_NUMBER_TAKEN',
    ]);

    const officer = await house.as('REPORTING_OFFICER');
    expect(codesOf(await officer(REVEAL, { input: { personId: id, reason: ' ' } }))).toEqual([
      'IDENTITY_LOOK_REASON_MISSING',
    ]);
    const told = await officer(REVEAL, { input: { personId: id, reason: '月度信息上报' } });
    expect(told.data.revealIdentityNumber).toEqual({ __typename: 'RevealedIdentityNumber', number: NUMBER });
    expect((await keeper(LOOKS, { id })).data.person).toEqual({
      identityNumber: { recordedOn: '2026-03-02' },
      identityLooks: [{ reason: '月度信息上报', lookedBy: { id: `Person:${officer.personId}` } }],
    });
    for (const role of ['PLANNER', 'PROGRAMME_MANAGER', 'ADMINISTRATOR'] as const) {
      const { errors } = await (await house.as(role))(REVEAL, { input: { personId: id, reason: '看看' } });
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });

  it('leaves the number neither in the tables nor in the journal, and the looks where they are', async () => {
    const { id } = await newPerson();
    const number = '110105200002290013';
    expect(codesOf(await keeper(RECORD, { input: { personId: id, number } }))).toEqual([]);
    await keeper(REVEAL, { input: { personId: id, reason: '核对证件' } });
    const connection = house.em().getConnection();
    const rows = await connection.execute(
      `select (select string_agg(j.changes::text, '') from journal_entry j) || (select string_agg(n::text, '') from identity_number n) as everything`,
    );
    const { everything } = rows[0] as { everything: string };
    expect(everything).not.toContain(number);
    expect(everything).toContain('核对证件');
    expect(everything).toContain('"sealed":"…"'.replace(':', ': '));
    await expect(connection.execute(`delete from identity_look`)).rejects.toThrow(/stays on record/);
  });
});

describe('proposeQualification', () => {
  const PROPOSE = verb('proposeQualification', '... on QualificationProposal { id version status }');
  const JUDGE = verb('evaluateProposal', '... on QualificationProposal { version status evaluation { criteria } }');
  const GIVE = verb(
    'authoriseProposal',
    '... on QualificationProposal { status authorisation { validUntil authorisedByName } technicalCode { code evaluator { id } } }',
  );
  const REFUSE = verb('refuseProposal', '... on QualificationProposal { status closingReason }');
  const WITHDRAW = verb('withdrawProposal', '... on QualificationProposal { status }');
  const QUEUE = `query ($where: QualificationProposalWhere) {
    qualificationProposals(first: 10, where: $where) { nodes { id person { name } proposedBy { name } } } }`;
  const judgement = {
    method: 'OBSERVATION',
    result: 'COMPETENT',
    criteria: '能力准则 4.2',
    evidence: '见证记录',
    evaluatedOn: '2026-03-02',
  };
  const inCode = { authorisedFunction: 'AUDITOR', code: 'SC03', source: 'EVALUATION', validFrom: '2026-03-02' };

  it('comes to an authorisation by three others', async () => {
    const { id } = await newPerson();
    const programme = house.em().create(Programme, {
      id: newId(),
      code: 'gbt-27922',
      titleZh: '商品售后服务评价',
      titleEn: 'After-sales service',
    });
    await house.em().persist(programme).flush();
    const evaluator = await house.as('COMPETENCE_EVALUATOR');
    const manager = await house.as('PROGRAMME_MANAGER');
    const input = {
      personId: id,
      authorisedFunction: 'LEADER',
      programmeId: `Programme:${programme.id}`,
      validFrom: '2026-03-02',
      validUntil: '2029-03-01',
      reason: '已完成两次见证审查',
    };
    const { data } = await keeper(PROPOSE, { input });
    expect(data.proposeQualification).toMatchObject({ status: 'PROPOSED', version: 1 });
    expect(codesOf(await keeper(PROPOSE, { input }))).toEqual(['PROPOSAL_PENDING']);
    const at = { qualificationProposalId: data.proposeQualification.id, expectedVersion: 1 };
    expect(codesOf(await manager(GIVE, { input: at }))).toEqual(['PROPOSAL_NOT_OPEN', 'COMPETENCE_NOT_SHOWN']);
    const waiting = { status: { in: ['PROPOSED'] }, personName: { contains: '吕' } };
    expect((await evaluator(QUEUE, { where: waiting })).data.qualificationProposals.nodes).toHaveLength(1);

    const judged = await evaluator(JUDGE, { input: { ...at, ...judgement } });
    expect(judged.data.evaluateProposal).toMatchObject({
      status: 'EVALUATED',
      evaluation: { criteria: '能力准则 4.2' },
    });
    expect((await evaluator(JUDGE, { input: { ...at, ...judgement } })).errors?.[0]?.extensions.code).toBe(
      'STALE_VERSION',
    );
    expect(codesOf(await keeper(GIVE, { input: { ...at, expectedVersion: 2 } }))).toEqual(['JUDGES_OWN_PROPOSAL']);
    const given = await manager(GIVE, { input: { ...at, expectedVersion: 2 } });
    expect(given.data.authoriseProposal).toMatchObject({
      status: 'AUTHORISED',
      authorisation: { validUntil: '2029-03-01' },
    });
    expect(codesOf(await keeper(WITHDRAW, { input: { ...at, expectedVersion: 3, reason: '重复' } }))).toEqual([
      'PROPOSAL_NOT_OPEN',
    ]);
  });

  it('comes to a technical code with its evaluator, ends where competence is not shown, and can be refused', async () => {
    const { id } = await newPerson();
    const evaluator = await house.as('COMPETENCE_EVALUATOR');
    const manager = await house.as('PROGRAMME_MANAGER');
    const propose = async (code: string) => {
      const { data } = await keeper(PROPOSE, { input: { ...inCode, personId: id, code, reason: '相关工作八年' } });
      return { qualificationProposalId: data.proposeQualification.id, expectedVersion: 1 };
    };
    const first = await propose('SC03');
    await evaluator(JUDGE, { input: { ...first, ...judgement } });
    const given = await manager(GIVE, { input: { ...first, expectedVersion: 2 } });
    expect(given.data.authoriseProposal.technicalCode).toEqual({
      code: 'SC03',
      evaluator: { id: `Person:${evaluator.personId}` },
    });
    const second = await propose('SC15');
    const failed = await evaluator(JUDGE, { input: { ...second, ...judgement, result: 'NOT_COMPETENT' } });
    expect(failed.data.evaluateProposal).toMatchObject({ status: 'NOT_COMPETENT' });
    const third = await propose('SC12');
    expect(codesOf(await manager(REFUSE, { input: { ...third, reason: ' ' } }))).toEqual([
      'PROPOSAL_CLOSING_REASON_MISSING',
    ]);
    expect((await manager(REFUSE, { input: { ...third, reason: '暂无业务' } })).data.refuseProposal).toMatchObject({
      status: 'REFUSED',
      closingReason: '暂无业务',
    });
    const fourth = await propose('SC12');
    const withdrawn = await keeper(WITHDRAW, { input: { ...fourth, reason: '重复' } });
    expect(withdrawn.data.withdrawProposal).toMatchObject({ status: 'WITHDRAWN' });
    const own = `Person:${keeper.personId}`;
    expect(codesOf(await keeper(PROPOSE, { input: { ...inCode, personId: own, reason: '本人' } }))).toEqual([
      'PROPOSES_SELF',
    ]);
  });

  it('is held to another person at each step by the database as well', async () => {
    const { id } = await newPerson();
    const evaluator = await house.as('COMPETENCE_EVALUATOR');
    const { data } = await keeper(PROPOSE, { input: { ...inCode, personId: id, reason: '相关工作八年' } });
    const at = { qualificationProposalId: data.proposeQualification.id, expectedVersion: 1 };
    await evaluator(JUDGE, { input: { ...at, ...judgement } });
    const connection = house.em().getConnection();
    const row = `where id = '${at.qualificationProposalId.split(':')[1]}'`;
    await expect(
      connection.execute(`update qualification_proposal set evaluated_by_id = proposed_by_id ${row}`),
    ).rejects.toThrow(/proposal_evaluated_by_another/);
    await expect(
      connection.execute(`update qualification_proposal set status = 'AUTHORISED', closed_on = '2026-03-02',
        closed_by_id = evaluated_by_id, technical_code_id = (select id from technical_code limit 1) ${row}`),
    ).rejects.toThrow(/proposal_authorised_by_another/);
    await expect(connection.execute(`update qualification_proposal set status = 'PROPOSED' ${row}`)).rejects.toThrow(
      /no step leads there/,
    );
  });
});

describe('a competence dossier', () => {
  const get = (who: Visitor, path: string) => house.http.inject({ url: path, headers: { cookie: who.cookie } });

  it('comes as an archive with its evidence, for whoever keeps qualifications and for the person', async () => {
    const { id } = await newPerson({ name: '顾言蹊' });
    const content = Buffer.from('%PDF-1.7 注册证书');
    const em = house.em();
    const stored = em.create(StoredDocument, {
      id: newId(),
      sha256: await house.parts.documents.put(content),
      fileName: '注册证书.pdf',
      mediaType: 'application/pdf',
      size: content.length,
      storedAt: house.context('PLANNER').now,
      uploadedById: keeper.personId,
      clientId: null,
    });
    await em.flush();
    const input = {
      personId: id,
      registrar: 'CCAA',
      grade: 'SENIOR',
      number: 'X-9',
      validFrom: '2026-01-01',
      validUntil: '2028-12-31',
      documentId: `StoredDocument:${stored.id}`,
    };
    expect(codesOf(await keeper(REGISTRATION, { input }))).toEqual([]);
    const answer = await get(keeper, `/dossiers/${id}?language=ZH`);
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'application/zip']);
    const files = unzipSync(answer.rawPayload);
    expect(Object.keys(files)).toEqual(['人员能力档案 顾言蹊.pdf', 'export.txt', 'evidence/01 注册证书.pdf']);
    expect(Buffer.from(files['evidence/01 注册证书.pdf']!).equals(content)).toBe(true);

    const own = await house.as('AUDITOR', { personId: id.split(':')[1]! });
    expect((await get(own, `/dossiers/${id}`)).statusCode).toBe(200);
    for (const role of ['PLANNER', 'TECHNICAL_REVIEWER', 'AUDITOR'] as const)
      expect((await get(await house.as(role), `/dossiers/${id}`)).statusCode).toBe(404);
    expect((await get(await house.as('SALES'), `/dossiers/${id}`)).statusCode).toBe(403);
  });

  it('tells what was known on a day', async () => {
    const { id } = await newPerson({ name: '顾言蹊' });
    const code = {
      personId: id,
      code: 'SC15',
      source: 'WORK',
      validFrom: '2026-01-01',
      evaluatorId: `Person:${keeper.personId}`,
      evidence: '查阅工作证明',
    };
    await keeper(CODE, { input: code });
    const textOn = async (day: string): Promise<string> => {
      const answer = await get(keeper, `/papers/COMPETENCE_DOSSIER/${id}?language=ZH&knownOn=${day}`);
      expect(answer.statusCode).toBe(200);
      return readPdf(answer.rawPayload).pages.join('');
    };
    expect(await textOn('2026-03-02')).toContain('SC15');
    // Backdate what is kept of the person, as if it had been recorded a month ago, all but the code.
    const uuid = id.split(':')[1];
    await house.asOwner(`alter table known_fact disable trigger user`);
    await house.asOwner(
      `update known_fact set known_from = '2026-02-01' where person_id = '${uuid}' and kind <> 'technical_code'`,
    );
    await house.asOwner(`alter table known_fact enable trigger user`);
    expect(await textOn('2026-02-15')).not.toContain('SC15');
    expect((await get(keeper, `/papers/COMPETENCE_DOSSIER/${id}?knownOn=2026-01-15`)).statusCode).toBe(404);
  });
});
