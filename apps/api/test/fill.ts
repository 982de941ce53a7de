import { instant, plainDate, plusDays } from '@touchstone/plain-date';
import type { EntityManager } from '@mikro-orm/postgresql';
import { newId } from '../src/graphql/ids.js';
import { Agreement, Application, ApplicationDocument, ApplicationReview } from '../src/modules/applications/index.js';
import {
  Audit,
  AuditActivity,
  blankScorecard,
  Nonconformity,
  Scorecard,
  TeamAssignment,
} from '../src/modules/audits/index.js';
import { Certificate, CertificateEvent, Certification } from '../src/modules/certificates/index.js';
import { Client, Site } from '../src/modules/clients/index.js';
import { Decision, TechnicalReview } from '../src/modules/decisions/index.js';
import { StoredDocument } from '../src/modules/documents/index.js';
import {
  Authorisation,
  CompetenceEvaluation,
  Interest,
  Person,
  Registration,
  TechnicalCode,
} from '../src/modules/people/index.js';
import { Programme, SchemeEdition } from '../src/modules/programmes/index.js';
import { SurveillanceActivity } from '../src/modules/surveillance/index.js';
import type { House } from './house.js';

/*
 * Whole client files, written past the use cases: for tests that ask how rows are read and held, not how they come to
 * be. One of everything per client, so that every list and every relation has rows.
 */

/** What one file consists of: UUIDs by record. */
export interface File {
  readonly client: string;
  readonly certification: string;
  readonly certificate: string;
  readonly surveillance: string;
  readonly application: string;
  readonly audit: string;
  readonly scorecard: string;
  readonly team: string;
  readonly nonconformity: string;
  readonly decision: string;
  /** On the team. */
  readonly auditor: string;
  /** Not on the team. */
  readonly outsider: string;
}

const EDITION = 'gbt-27922/2011';
const WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2] as const;
let count = 0;

/** Writes some files; the clock of the house says when. */
export async function fill(
  house: House,
  files: number,
  { decided = true }: { decided?: boolean } = {},
): Promise<readonly File[]> {
  const em = house.em();
  const programme = (await em.findOne(Programme, { code: 'gbt-27922' })) ?? makeProgramme(em, house);
  const made = Array.from({ length: files }, () => makeFile(em, house, { programme, decided }));
  await em.flush();
  return made;
}

function makeProgramme(em: EntityManager, house: House): Programme {
  const programme = em.create(Programme, {
    id: newId(),
    code: 'gbt-27922',
    titleZh: '商品售后服务评价',
    titleEn: 'After-sales service',
  });
  em.create(SchemeEdition, {
    id: newId(),
    programme,
    editionId: EDITION,
    checksum: '0'.repeat(64),
    adoptedOn: house.today(),
  });
  return programme;
}

function makeFile(
  em: EntityManager,
  house: House,
  { programme, decided }: { programme: Programme; decided: boolean },
): File {
  count += 1;
  const today = house.today();
  const [auditor, outsider] = [makePerson(em, house, programme), makePerson(em, house, programme)];
  const client = em.create(Client, {
    id: newId(),
    uscc: usccOf(count),
    name: `清源家电服务有限公司 ${count % 4}`,
    nameEn: null,
    provinceCode: count % 2 ? '11' : '31',
    address: '某路 1 号',
    sector: 'F',
    headcount: 20 + (count % 3),
    legalRepresentative: null,
    contactName: '李雷',
    contactPhone: '010-1',
    contactEmail: null,
    registeredOn: plusDays(today, -400),
    version: 1,
  });
  for (const name of ['总部', '分部'])
    em.create(Site, {
      id: newId(),
      client,
      name,
      address: '某路 1 号',
      provinceCode: '11',
      headcount: 9,
      isHeadOffice: name === '总部',
    });
  em.create(Interest, {
    id: newId(),
    person: outsider,
    client,
    kind: 'FAMILY',
    startsOn: plusDays(today, -900),
    endsOn: null,
    declared: true,
  });
  const common = { client, programme, editionId: EDITION };
  const certification = em.create(Certification, {
    id: newId(),
    number: `CF-2026-${count}`,
    ...common,
    scopeZh: '家电售后服务',
    scopeEn: null,
    technicalCodes: ['SC03'],
    status: 'CERTIFIED',
    openedOn: plusDays(today, -390),
    version: 1,
  });
  const certificate = makeCertificate(em, house, { ...common, certification, outsider });
  const surveillance = em.create(SurveillanceActivity, {
    id: newId(),
    certificate,
    client,
    programme,
    number: 1,
    anchorOn: plusDays(today, -300),
    opensOn: plusDays(today, -200),
    dueOn: plusDays(today, 65 - 7 * (count % 20)),
    completedOn: null,
    owed: true,
    provisional: false,
    orRecertification: false,
  });
  const application = makeApplication(em, house, { ...common, certification, reviewer: outsider });
  const audit = makeAudit(em, house, { ...common, certification, auditor });
  const decision = !decided
    ? null
    : em.create(Decision, {
        id: newId(),
        audit: audit.audit,
        certification,
        client,
        certificate,
        outcome: 'GRANT',
        level: 'COMPLIANT',
        decidedBy: outsider,
        decidedOn: plusDays(today, -300),
        reason: null,
        checks: [],
      });
  em.create(TechnicalReview, {
    id: newId(),
    audit: audit.audit,
    client,
    reviewer: outsider,
    outcome: 'PASSED',
    remarks: null,
    reviewedOn: plusDays(today, -301),
  });
  return {
    client: client.id,
    certification: certification.id,
    certificate: certificate.id,
    surveillance: surveillance.id,
    application: application.id,
    audit: audit.audit.id,
    scorecard: audit.scorecard.id,
    team: audit.team.id,
    nonconformity: audit.nonconformity.id,
    decision: decision?.id ?? '',
    auditor: auditor.id,
    outsider: outsider.id,
  };
}

function makePerson(em: EntityManager, house: House, programme: Programme): Person {
  count += 1;
  const today = house.today();
  const days = { validFrom: plusDays(today, -500), validUntil: plusDays(today, 500) };
  const person = em.create(Person, {
    id: newId(),
    staffNumber: `P${count}`,
    name: '韩砚清',
    nameLatin: 'Han Yanqing',
    provinceCode: '11',
    city: '北京',
    email: null,
    employment: 'EMPLOYEE',
    joinedOn: plainDate('2020-01-01'),
    leftOn: null,
    declarationValidUntil: null,
    version: 1,
  });
  const judge = em.create(Person, {
    id: newId(),
    staffNumber: `J${count}`,
    name: '苏怀瑾',
    nameLatin: 'Su Huaijin',
    provinceCode: '31',
    city: '上海',
    email: null,
    employment: 'EMPLOYEE',
    joinedOn: plainDate('2020-01-01'),
    leftOn: null,
    declarationValidUntil: null,
    version: 1,
  });
  em.create(Registration, { id: newId(), person, registrar: 'CCAA', grade: 'AUDITOR', number: `R${count}`, ...days });
  em.create(TechnicalCode, { id: newId(), person, code: 'SC03', source: 'WORK', ...days });
  em.create(CompetenceEvaluation, {
    id: newId(),
    person,
    evaluator: judge,
    authorisedFunction: 'AUDITOR',
    code: null,
    method: 'INTERVIEW',
    result: 'COMPETENT',
    evidence: '面谈记录',
    evaluatedOn: days.validFrom,
  });
  em.create(Authorisation, {
    id: newId(),
    person,
    programme,
    authorisedFunction: 'AUDITOR',
    authorisedBy: judge,
    ...days,
  });
  return person;
}

interface Common {
  readonly client: Client;
  readonly programme: Programme;
  readonly editionId: string;
  readonly certification: Certification;
}

function makeCertificate(
  em: EntityManager,
  house: House,
  { outsider, ...common }: Common & { outsider: Person },
): Certificate {
  const today = house.today();
  const certificate = em.create(Certificate, {
    id: newId(),
    number: `SPECIMEN-${count}`,
    ...common,
    level: 'COMPLIANT',
    clientName: common.client.name,
    clientAddress: '某路 1 号',
    scopeZh: '家电售后服务',
    scopeEn: null,
    decidedOn: plusDays(today, -300),
    issuedOn: plusDays(today, -300),
    validUntil: plusDays(today, 795),
    firstIssuedOn: plusDays(today, -300),
    previousValidUntil: null,
    isSpecimen: true,
    suspendedOn: null,
    suspensionEndsOn: null,
    restoredOn: null,
    withdrawnOn: null,
    cancelledOn: null,
    replacedOn: null,
    regime: 'strict',
    recertificationStartedOn: null,
    recertificationOnSiteUntil: null,
    version: 1,
  });
  em.create(CertificateEvent, {
    id: newId(),
    certificate,
    client: common.client,
    kind: 'ISSUED',
    effectiveOn: plusDays(today, -300),
    level: 'COMPLIANT',
    reason: null,
    decidedBy: outsider,
    recordedAt: instant(`${today}T01:00:00.000Z`),
  });
  return certificate;
}

function makeApplication(
  em: EntityManager,
  house: House,
  { certification, reviewer, ...common }: Common & { reviewer: Person },
): Application {
  const today = house.today();
  const { client } = common;
  const application = em.create(Application, {
    id: newId(),
    number: `AP-2026-${count}`,
    ...common,
    scopeZh: '家电售后服务',
    scopeEn: null,
    technicalCodes: ['SC03'],
    headcountInScope: 20,
    serviceSystemSince: plusDays(today, -800),
    status: 'ACCEPTED',
    draftedOn: plusDays(today, -400),
    receivedOn: plusDays(today, -399),
    reviewDueOn: plusDays(today, -385),
    review: null,
    agreement: null,
    version: 1,
  });
  const document = em.create(StoredDocument, {
    id: newId(),
    sha256: '0'.repeat(64),
    fileName: '申请书.pdf',
    mediaType: 'application/pdf',
    size: 9,
    storedAt: instant(`${today}T01:00:00.000Z`),
    uploadedById: null,
    clientId: client.id,
  });
  em.create(ApplicationDocument, {
    id: newId(),
    application,
    client,
    kind: 'APPLICATION_FORM',
    document,
    addedOn: today,
  });
  em.create(ApplicationReview, {
    id: newId(),
    application,
    client,
    reviewer,
    outcome: 'ACCEPT',
    basicsConfirmed: true,
    requirementsUnderstood: true,
    competenceConfirmed: true,
    reason: null,
    reviewedOn: plusDays(today, -395),
  });
  em.create(Agreement, {
    id: newId(),
    number: `AG-2026-${count}`,
    application,
    client,
    certification,
    personDays: '3.0',
    feeFen: 100,
    drawnUpOn: plusDays(today, -394),
    signedOn: plusDays(today, -390),
    document: null,
    version: 1,
  });
  return application;
}

function makeAudit(em: EntityManager, house: House, { auditor, ...common }: Common & { auditor: Person }) {
  const today = house.today();
  const { client } = common;
  const days = { startsOn: plusDays(today, -320), endsOn: plusDays(today, -319) };
  const audit = em.create(Audit, {
    id: newId(),
    number: `AU-2026-${count}`,
    kind: 'INITIAL',
    status: 'REVIEWED',
    ...common,
    technicalCodes: ['SC03'],
    surveillanceActivity: null,
    ...days,
    personDays: '3.0',
    timeJustification: null,
    plannedOn: plusDays(today, -340),
    reportedOn: plusDays(today, -310),
    reportConclusion: '符合',
    recommendation: 'CERTIFY',
    decidedOn: null,
    cancelReason: null,
    version: 1,
  });
  em.create(AuditActivity, {
    id: newId(),
    audit,
    client,
    kind: 'ON_SITE',
    ...days,
    concludedOn: days.endsOn,
    conclusion: 'PASSED',
    notes: null,
  });
  const team = em.create(TeamAssignment, {
    id: newId(),
    audit,
    client,
    person: auditor,
    role: 'LEADER',
    personDays: '3.0',
    assignedOn: plusDays(today, -330),
  });
  const blank = blankScorecard({
    edition: house.parts.editions.get(EDITION),
    evaluation: 'main',
    kind: 'INITIAL',
    surveillanceNumber: 1,
  });
  const scorecard = em.create(Scorecard, { ...blank, audit, client });
  const nonconformity = em.create(Nonconformity, {
    id: newId(),
    audit,
    client,
    number: 1,
    evaluation: 'main',
    criterion: '5.1.1.1',
    specialDeductionId: null,
    grade: 'MINOR',
    status: 'OPEN',
    statement: '未备案',
    evidence: '抽样三份',
    raisedOn: days.startsOn,
    dueOn: plusDays(days.startsOn, 30),
    cause: null,
    correction: null,
    correctiveAction: null,
    answeredOn: null,
    returnReason: null,
    acceptedOn: null,
    verifiedBy: null,
    verifiedOn: null,
    verification: null,
    closedOn: null,
    version: 1,
  });
  return { audit, scorecard, nonconformity, team };
}

/** A code in the shape the database holds codes to; its check character is not asked here. */
function usccOf(number: number): string {
  return `91110105MA00${String(number * 10 + WEIGHTS[number % WEIGHTS.length]!).padStart(6, '0')}`;
}
