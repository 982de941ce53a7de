import { BODY_TERMS, DEFAULT_NUMBER_PATTERN } from '@touchstone/rules';
import { plusDays, plusMonths } from '@touchstone/plain-date';
import {
  AuthorisedFunction,
  CompetenceResult,
  Employment,
  EvaluationMethod,
  InterestKind,
  TechnicalCodeSource,
} from '@touchstone/rules';
import { newId } from '../graphql/ids.js';
import { BodyProfile } from '../modules/body/index.js';
import { Account, DEMO_PASSWORD, hashPassword } from '../modules/identity/index.js';
import {
  Authorisation,
  CompetenceEvaluation,
  Interest,
  Contract,
  Declaration,
  Person,
  Registration,
  TechnicalCode,
} from '../modules/people/index.js';
import { Client } from '../modules/clients/index.js';
import { Programme, SchemeEdition } from '../modules/programmes/index.js';
import type { EditionShelf } from '../editions.js';
import { makeEvidence } from './demo-evidence.js';
import { AUDITORS, COMMITTEE, OFFICE } from './demo-people.js';
import type { DemoAuditor, DemoPerson } from './demo-people.js';
import type { Player, Stage } from './demo-stage.js';

/** Everybody and everything the stories are played with. */
export interface Cast {
  /** By key, as the lists of people name them. */
  readonly players: ReadonlyMap<string, Player>;
  /** Programmes by code. */
  readonly programmes: ReadonlyMap<string, Programme>;
}

const FIELDS = ['SC03', 'SC12', 'SC15'];
/** The one authorisation that runs out soon and that nobody else covers: by whom and programme, in days from today. */
const LAPSES_IN: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  technical: { 'online-service-capability': 75 },
};
/** The house has stood for so long. */
const SINCE_DAYS = -2200;

/** Makes the demo body: its profile, programmes, people with their qualifications, and accounts. */
export async function makeBody(stage: Stage, editions: EditionShelf): Promise<Cast> {
  const { em } = stage;
  em.create(BodyProfile, {
    id: newId(),
    onlyOne: 1,
    nameZh: '试金石认证（演示）有限公司',
    nameEn: 'Touchstone Certification (Demonstration) Co., Ltd.',
    approvalNumber: 'CNCA-R-2020-999',
    branch: '00',
    address: '北京市朝阳区演示路 1 号',
    signatory: '高景行',
    certificateNumberPattern: DEFAULT_NUMBER_PATTERN,
    approvedFields: FIELDS,
    isDemo: true,
    // Whoever tries the demonstration comes in with one press, and is not asked again all day.
    secondFactorRoles: [],
    proofGoodForMinutes: BODY_TERMS.proofGoodForMinutes.most,
    clockShiftDays: 0,
    version: 1,
  });
  const programmes = new Map(editions.all().map((edition) => [edition.programme.code, adopt(stage, edition)] as const));
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  const people = [...OFFICE, ...AUDITORS, ...COMMITTEE].map(
    (person, index) => [person, makePerson(stage, person, index)] as const,
  );
  const players = new Map(
    people.map(([facts, person]) => [facts.key, makeAccount(stage, { facts, person, passwordHash })] as const),
  );
  const byKey = new Map(people.map(([facts, person]) => [facts.key, person] as const));
  for (const [facts, person] of people) qualify(stage, { facts, person, byKey, programmes });
  const [programme] = programmes.values();
  if (programme) makeEvidence(stage, { byKey, programme });
  await em.flush();
  return { players, programmes };
}

/** A client's own contact, who may sign in and see that client's file. */
export async function makeContact({ em }: Stage, client: Client, email: string): Promise<Player> {
  const account = em.create(Account, {
    id: newId(),
    email,
    displayName: `${client.contactName}（${client.name}）`,
    passwordHash: await hashPassword(DEMO_PASSWORD),
    roles: ['CLIENT_CONTACT'],
    isActive: true,
    person: null,
    client: em.getReference(Client, client.id, { wrapped: true }),
    version: 1,
  });
  await em.flush();
  return { personId: null, accountId: account.id, name: account.displayName, roles: account.roles };
}

/** Ties that bar: one consulted lately, one long enough ago, one is related, one was employed there. */
export async function makeInterests(
  { em, today }: Stage,
  { players }: Cast,
  clients: readonly Client[],
): Promise<void> {
  const ties = [
    ['auditor', 2, InterestKind.CONSULTANCY, -40, -14],
    ['a05', 5, InterestKind.CONSULTANCY, -60, -30],
    ['a10', 8, InterestKind.FAMILY, -90, null],
    ['a12', 11, InterestKind.INTERNAL_AUDIT, -20, -8],
    ['a07', 17, InterestKind.EMPLOYMENT, -100, -50],
  ] as const;
  for (const [key, at, kind, from, until] of ties) {
    const [person, client] = [players.get(key)?.personId, clients[at]];
    if (!person || !client) continue;
    em.create(Interest, {
      id: newId(),
      person: em.getReference(Person, person, { wrapped: true }),
      client: em.getReference(Client, client.id, { wrapped: true }),
      kind,
      startsOn: plusMonths(today, from),
      endsOn: until === null ? null : plusMonths(today, until),
      declared: true,
    });
  }
  await em.flush();
}

function adopt({ em, day }: Stage, edition: ReturnType<EditionShelf['get']>): Programme {
  const { code, title } = edition.programme;
  const programme = em.create(Programme, { id: newId(), code, titleZh: title.zh, titleEn: title.en });
  const adoptedOn = day(SINCE_DAYS) < edition.inForceFrom ? edition.inForceFrom : day(SINCE_DAYS);
  em.create(SchemeEdition, { id: newId(), programme, editionId: edition.id, checksum: edition.checksum, adoptedOn });
  return programme;
}

function makePerson({ em, day }: Stage, facts: DemoPerson | DemoAuditor, index: number): Person {
  const qualified = 'grade' in facts ? facts : null;
  const person = em.create(Person, {
    id: newId(),
    staffNumber: `TS${String(index + 1).padStart(3, '0')}`,
    name: facts.name,
    nameLatin: facts.nameLatin,
    provinceCode: facts.provinceCode,
    city: facts.city,
    email: `${facts.nameLatin.toLowerCase().replaceAll(' ', '.')}@demo.touchstone.example`,
    employment: qualified?.contractor ? Employment.CONTRACTOR : Employment.EMPLOYEE,
    joinedOn: day(SINCE_DAYS + index * 9),
    leftOn: qualified?.leavesIn === undefined ? null : day(qualified.leavesIn),
    declarationValidUntil: qualified?.withoutDeclaration ? null : day(300 + index),
    version: 1,
  });
  const { employment: kind, joinedOn: validFrom, leftOn: validUntil } = person;
  em.create(Contract, { id: newId(), person, kind, validFrom, validUntil, exclusive: true });
  if (person.declarationValidUntil)
    em.create(Declaration, {
      id: newId(),
      person,
      signedOn: plusDays(plusMonths(person.declarationValidUntil, -12), 1),
      validUntil: person.declarationValidUntil,
    });
  return person;
}

function makeAccount(
  { em }: Stage,
  { facts, person, passwordHash }: { facts: DemoPerson; person: Person; passwordHash: string },
): Player {
  if (facts.roles.length === 0)
    return { personId: person.id, accountId: person.id, name: facts.name, roles: ['AUDITOR'] };
  const account = em.create(Account, {
    id: newId(),
    email: `${facts.key}@demo.touchstone.example`,
    displayName: facts.name,
    passwordHash,
    roles: [...facts.roles],
    isActive: true,
    person,
    client: null,
    version: 1,
  });
  return { personId: person.id, accountId: account.id, name: facts.name, roles: facts.roles };
}

interface Qualifying {
  readonly facts: DemoPerson | DemoAuditor;
  readonly person: Person;
  readonly byKey: ReadonlyMap<string, Person>;
  readonly programmes: ReadonlyMap<string, Programme>;
}

/** Gives a person what the role needs: registrations, fields, an evaluation by somebody else, authorisations. */
function qualify(stage: Stage, { facts, person, byKey, programmes }: Qualifying): void {
  const { em, day } = stage;
  const functions = functionsOf(facts);
  if ('grade' in facts && !facts.expert) register(stage, facts, person);
  const isAuditor = 'grade' in facts;
  if (functions.length === 0 && !isAuditor) return;
  const [evaluator, authoriser] = [byKey.get('evaluator'), byKey.get('manager')];
  if (!evaluator || !authoriser) throw new Error('The demo body needs an evaluator and a programme manager');
  for (const code of 'codes' in facts ? facts.codes : FIELDS) {
    em.create(TechnicalCode, {
      id: newId(),
      person,
      code,
      source: TechnicalCodeSource.WORK,
      evaluator,
      evidence: '查阅工作证明与项目清单，连续从事本领域服务四年以上。',
      validFrom: day(SINCE_DAYS),
      validUntil: null,
    });
  }
  for (const authorisedFunction of functions) {
    em.create(CompetenceEvaluation, {
      id: newId(),
      person,
      evaluator,
      authorisedFunction,
      code: null,
      method: EvaluationMethod.RECORDS_REVIEW,
      result: CompetenceResult.COMPETENT,
      evidence: '查阅学历、工作经历与审查记录，符合能力准则。',
      evaluatedOn: day(SINCE_DAYS + 20),
    });
    for (const programme of programmes.values()) {
      em.create(Authorisation, {
        id: newId(),
        person,
        programme,
        authorisedFunction,
        authorisedBy: authoriser,
        validFrom: day(SINCE_DAYS + 30),
        validUntil: day(LAPSES_IN[facts.key]?.[programme.code] ?? 900),
      });
    }
  }
}

function register({ em, day }: Stage, facts: DemoAuditor, person: Person): void {
  const ends = day(facts.registrationEndsIn);
  const before = plusMonths(ends, -36);
  const spans = [
    [plusDays(before, 1), ends],
    [plusDays(plusMonths(ends, -72), 1), before],
    [plusDays(plusMonths(ends, -108), 1), plusMonths(ends, -72)],
  ] as const;
  spans.forEach(([validFrom, validUntil], at) =>
    em.create(Registration, {
      id: newId(),
      person,
      registrar: 'CCAA',
      grade: facts.grade,
      number: `${validFrom.slice(0, 4)}-FW-${String(1000 + AUDITORS.indexOf(facts) * 7)}-${at + 1}`,
      validFrom,
      validUntil,
    }),
  );
}

function functionsOf(facts: DemoPerson | DemoAuditor): readonly AuthorisedFunction[] {
  if ('grade' in facts) {
    if (facts.expert) return [AuthorisedFunction.TECHNICAL_EXPERT];
    if (facts.grade === 'TRAINEE') return [];
    return facts.mayLead ? [AuthorisedFunction.LEADER, AuthorisedFunction.AUDITOR] : [AuthorisedFunction.AUDITOR];
  }
  if (facts.key === 'reviewer') return [AuthorisedFunction.APPLICATION_REVIEW];
  if (facts.key === 'technical') return [AuthorisedFunction.TECHNICAL_REVIEW];
  if (facts.key === 'decider') return [AuthorisedFunction.DECISION];
  if (facts.key === 'analyst') return [AuthorisedFunction.SURVEY_ANALYST];
  if (facts.key === 'reporting') return [AuthorisedFunction.MYSTERY_CUSTOMER];
  if (facts.key.startsWith('committee')) return [AuthorisedFunction.IMPARTIALITY_COMMITTEE];
  return [];
}
