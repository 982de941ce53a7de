import type { PlainDate } from '@touchstone/plain-date';
import { instant, plainDate } from '@touchstone/plain-date';
import type { EntityManager } from '@mikro-orm/postgresql';
import { CreditSubject, ReviewItem } from '@touchstone/rules';
import type { AuthorisedFunction, RegistrationGrade } from '@touchstone/rules';
import { newId } from '../src/graphql/ids.js';
import { Agreement, Application, ApplicationReview, CreditCheck } from '../src/modules/applications/index.js';
import { Certificate, CertificateIssue, Certification } from '../src/modules/certificates/index.js';
import { Client, Site } from '../src/modules/clients/index.js';
import { StoredDocument } from '../src/modules/documents/index.js';
import { Authorisation, Contract, Person, Registration, TechnicalCode } from '../src/modules/people/index.js';
import { Programme, SchemeEdition } from '../src/modules/programmes/index.js';
import { SurveillanceActivity } from '../src/modules/surveillance/index.js';
import { grantOf } from './fill-grant.js';
import type { House } from './house.js';
import { freshUscc } from './uscc.js';

/* Facts a test begins from, put straight into the database: what earlier steps of the process would have left. */

const FROM = plainDate('2020-01-01');
const UNTIL = plainDate('2030-12-31');

/** A programme with one adopted edition of the shelf. */
export async function adoptProgramme(house: House, editionId = 'gbt-27922/2011'): Promise<Programme> {
  const em = house.em();
  const { programme, checksum } = house.parts.editions.get(editionId);
  const { code, title } = programme;
  const known = await em.findOne(Programme, { code });
  if (known) return known;
  const made = em.create(Programme, { id: newId(), code, titleZh: title.zh, titleEn: title.en });
  em.create(SchemeEdition, { id: newId(), programme: made, editionId, checksum, adoptedOn: FROM });
  await em.flush();
  return made;
}

/** A client with its head office and some shops. */
export async function makeClient(
  house: House,
  {
    name = '清源家电服务有限公司',
    headcount = 60,
    shops = 0,
  }: { name?: string; headcount?: number; shops?: number } = {},
): Promise<Client> {
  const em = house.em();
  const place = { provinceCode: '11', address: '北京市海淀区中关村大街 1 号' };
  const client = em.create(Client, {
    ...place,
    id: newId(),
    uscc: freshUscc(),
    name,
    nameEn: null,
    businessScope: '家用电器销售、维修；售后服务',
    distinctBecause: null,
    sector: 'F',
    headcount,
    legalRepresentative: null,
    contactName: '李雷',
    contactPhone: '010-66668888',
    contactEmail: null,
    registeredOn: FROM,
    version: 1,
  });
  em.create(Site, { ...place, id: newId(), client, name: '总部', headcount: headcount - shops, isHeadOffice: true });
  const checkedBy = em.create(Person, creditLooker());
  fileCredit(em, { client, checkedBy, on: house.today() });
  for (let shop = 1; shop <= shops; shop += 1)
    em.create(Site, { ...place, id: newId(), client, name: `门店 ${shop}`, headcount: 1, isHeadOffice: false });
  await em.flush();
  return client;
}

/** Looks a client's credit up on a day: nothing is listed anywhere. */
export async function lookUpCredit(house: House, clientId: string, on: PlainDate = house.today()): Promise<void> {
  const em = house.em();
  const checkedBy = em.create(Person, creditLooker());
  fileCredit(em, { client: em.getReference(Client, clientId), checkedBy, on });
  await em.flush();
}

function creditLooker() {
  return {
    id: newId(),
    staffNumber: newId().slice(-8),
    name: '查询人',
    nameLatin: 'cx',
    provinceCode: '11',
    city: '北京',
    employment: 'EMPLOYEE' as const,
    joinedOn: FROM,
    version: 1,
  };
}

/** The same in a unit of work of the caller's. */
export function fileCredit(
  em: EntityManager,
  { client, checkedBy, on }: { client: Client; checkedBy: Person; on: PlainDate },
): void {
  const screenshot = em.create(StoredDocument, {
    id: newId(),
    sha256: newId().replaceAll('-', '').padEnd(64, '0'),
    fileName: 'credit.pdf',
    mediaType: 'application/pdf',
    size: 10,
    storedAt: instant(`${on}T04:00:00.000Z`),
    uploadedById: null,
    clientId: client.id,
  });
  for (const subject of Object.values(CreditSubject))
    em.create(CreditCheck, {
      id: newId(),
      client,
      subject,
      listed: false,
      checkedOn: on,
      checkedBy,
      screenshot,
      related: null,
      clearanceDocument: null,
      assessment: null,
    });
}

/** A stored file, fresh or in a client's file already; its content is not kept. */
export async function storeDocument(
  house: House,
  { clientId = null }: { clientId?: string | null } = {},
): Promise<string> {
  const em = house.em();
  const stored = em.create(StoredDocument, {
    id: newId(),
    sha256: newId().replaceAll('-', '').padEnd(64, '0'),
    fileName: 'paper.pdf',
    mediaType: 'application/pdf',
    size: 10,
    storedAt: house.parts.clock.now(),
    uploadedById: null,
    clientId,
  });
  await em.flush();
  return `StoredDocument:${stored.id}`;
}

/** The further items of an application review, all answered with yes. */
export const ITEMS_ANSWERED = Object.values(ReviewItem).map((item) => ({ item, answer: 'YES', remark: null }));

/** People enough for the body to take applications: who leads, who reviews reports, who decides. */
export async function staffBody(house: House, programme: Programme): Promise<void> {
  await makePerson(house, { programme, name: '组长', functions: ['LEADER', 'AUDITOR'] });
  await makePerson(house, { programme, name: '复核', functions: ['TECHNICAL_REVIEW'] });
  await makePerson(house, { programme, name: '决定', functions: ['DECISION'] });
}

/** What a person may do, and until when. */
export interface Qualification {
  readonly name?: string;
  readonly grade?: RegistrationGrade | null;
  readonly codes?: readonly string[];
  readonly functions?: readonly AuthorisedFunction[];
  readonly programme: Programme;
  readonly registeredUntil?: PlainDate;
  readonly suspendedOn?: PlainDate | null;
  readonly declaredUntil?: PlainDate | null;
}

/** Somebody of the body with qualifications that count from 2020 to 2030 unless something else is said. */
export async function makePerson(
  house: House,
  {
    name = '王芳',
    grade = 'AUDITOR',
    codes = ['SC03'],
    functions = ['LEADER', 'AUDITOR'],
    programme,
    registeredUntil = UNTIL,
    suspendedOn = null,
    declaredUntil = UNTIL,
  }: Qualification,
): Promise<Person> {
  const em = house.em();
  const id = newId();
  const person = em.create(Person, {
    id,
    staffNumber: id.slice(-8),
    name,
    nameLatin: name,
    provinceCode: '11',
    city: '北京',
    email: null,
    employment: 'EMPLOYEE',
    joinedOn: FROM,
    leftOn: null,
    declarationValidUntil: declaredUntil,
    version: 1,
  });
  const authorisedBy = em.create(Person, {
    id: newId(),
    staffNumber: newId().slice(-8),
    name: '授权人',
    nameLatin: 'zz',
    provinceCode: '11',
    city: '北京',
    email: null,
    employment: 'EMPLOYEE',
    joinedOn: FROM,
    leftOn: plainDate('2021-01-01'),
    declarationValidUntil: null,
    version: 1,
  });
  em.create(Contract, { id: newId(), person, kind: 'EMPLOYEE', validFrom: FROM, validUntil: null });
  await em.flush();
  const span = { person, validFrom: FROM, validUntil: UNTIL };
  if (grade)
    em.create(Registration, {
      ...span,
      id: newId(),
      registrar: 'CCAA',
      grade,
      number: id.slice(-8),
      validUntil: registeredUntil,
      suspendedOn,
      suspensionReason: suspendedOn && '未完成继续教育',
    });
  codes.forEach((code) => em.create(TechnicalCode, { ...span, id: newId(), code, source: 'WORK', version: 1 }));
  functions.forEach((authorisedFunction) =>
    em.create(Authorisation, {
      ...span,
      id: newId(),
      programme: em.getReference(Programme, programme.id),
      authorisedFunction,
      authorisedBy,
      version: 1,
    }),
  );
  await em.flush();
  return person;
}

/** A client's file in a programme, opened by an agreement that was signed on a day. */
export async function openFile(
  house: House,
  {
    programme,
    client,
    signedOn = '2026-03-01',
    editionId = 'gbt-27922/2011',
    kind = 'INITIAL',
  }: {
    programme: Programme;
    client: Client;
    signedOn?: string;
    editionId?: string;
    kind?: 'INITIAL' | 'TRANSFER';
  },
): Promise<Certification> {
  const em = house.em();
  const day = plainDate(signedOn);
  const of = { client: em.getReference(Client, client.id), programme: em.getReference(Programme, programme.id) };
  const wanted = {
    ...of,
    editionId,
    scopeZh: '家用电器的售后服务',
    scopeEn: null,
    technicalCodes: ['SC03'],
    version: 1,
  };
  const certification = em.create(Certification, {
    ...wanted,
    id: newId(),
    number: `CF-T-${newId()}`,
    status: 'IN_PROGRESS',
    openedOn: day,
  });
  const application = em.create(Application, {
    ...wanted,
    id: newId(),
    number: `AP-T-${newId()}`,
    kind,
    activities: [],
    holdsCertificates: false,
    headcountInScope: client.headcount,
    serviceSystemSince: FROM,
    status: 'ACCEPTED',
    draftedOn: day,
    receivedOn: day,
    reviewDueOn: day,
  });
  const reviewer = await makePerson(house, { programme, functions: [] });
  em.create(ApplicationReview, {
    id: newId(),
    application,
    client: of.client,
    reviewer: em.getReference(Person, reviewer.id),
    outcome: 'ACCEPT',
    basicsConfirmed: true,
    requirementsUnderstood: true,
    competenceConfirmed: true,
    items: [],
    bodyCompetence: [],
    reason: null,
    reviewedOn: day,
  });
  em.create(Agreement, {
    id: newId(),
    number: `AG-T-${newId()}`,
    application,
    client: of.client,
    certification,
    personDays: '6.5',
    feeFen: 2_800_000,
    changeNoticeDays: 15,
    drawnUpOn: day,
    signedOn: day,
    document: null,
    version: 1,
  });
  await em.flush();
  return certification;
}

/** An application for another scope of a file, accepted on the day of the house, as its review would have left it. */
export async function acceptScopeChange(
  house: House,
  certificationId: string,
  { direction, scopeZh, on = house.today() }: { direction: 'EXTEND' | 'REDUCE'; scopeZh: string; on?: PlainDate },
): Promise<Application> {
  const em = house.em();
  const certification = await em.findOneOrFail(Certification, { id: certificationId });
  const { client, programme, editionId, technicalCodes } = certification;
  const application = em.create(Application, {
    id: newId(),
    number: `AP-S-${newId()}`,
    kind: 'SCOPE_CHANGE',
    certification,
    scopeDirection: direction,
    statedReason: '业务调整。',
    client,
    programme,
    editionId,
    technicalCodes,
    scopeZh,
    scopeEn: null,
    activities: [],
    holdsCertificates: false,
    headcountInScope: 10,
    serviceSystemSince: FROM,
    status: 'ACCEPTED',
    draftedOn: on,
    receivedOn: on,
    reviewDueOn: on,
    version: 1,
  });
  await em.flush();
  return application;
}

/** The same with a certificate and its first surveillance, as a grant on a day leaves them. */
export async function certify(
  house: House,
  certification: Certification,
  {
    issuedOn,
    validUntil,
    dueOn,
    regime = 'strict',
  }: { issuedOn: string; validUntil: string; dueOn: string; regime?: Certificate['regime'] },
): Promise<{ certificate: Certificate; surveillance: SurveillanceActivity }> {
  const em = house.em();
  const file = await em.findOneOrFail(Certification, { id: certification.id });
  const { client, programme, editionId, scopeZh, scopeEn } = file;
  const day = plainDate(issuedOn);
  file.status = 'CERTIFIED';
  const certificate = em.create(Certificate, {
    id: newId(),
    number: `SPECIMEN-${newId().toUpperCase()}`,
    certification: file,
    client,
    programme,
    editionId,
    scopeZh,
    scopeEn,
    level: 'FIVE_STAR',
    clientName: '清源',
    clientAddress: '北京',
    decidedOn: day,
    issuedOn: day,
    validUntil: plainDate(validUntil),
    firstIssuedOn: day,
    previousValidUntil: null,
    isSpecimen: true,
    suspendedOn: null,
    suspensionEndsOn: null,
    restoredOn: null,
    withdrawnOn: null,
    cancelledOn: null,
    replacedOn: null,
    regime,
    recertificationStartedOn: null,
    recertificationOnSiteUntil: null,
    version: 1,
  });
  const { checkedBy } = await em.findOneOrFail(CreditCheck, { client: client.id }, { orderBy: { id: 'asc' } });
  grantOf(em, certificate, em.getReference(Person, checkedBy.id));
  em.create(CertificateIssue, {
    id: newId(),
    certificate,
    client,
    issue: 0,
    number: certificate.number,
    changeCodes: [],
    clientName: '清源',
    clientAddress: '北京',
    scopeZh,
    scopeEn,
    level: 'FIVE_STAR',
    sites: null,
    issuedOn: day,
    reason: null,
  });
  const surveillance = em.create(SurveillanceActivity, {
    id: newId(),
    certificate,
    client,
    programme,
    number: 1,
    anchorOn: day,
    opensOn: day,
    dueOn: plainDate(dueOn),
    completedOn: null,
    owed: true,
    provisional: false,
    orRecertification: false,
  });
  await em.flush();
  return { certificate, surveillance };
}
