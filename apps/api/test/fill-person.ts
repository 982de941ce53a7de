import { instant, plainDate, plusDays } from '@touchstone/plain-date';
import { newId } from '../src/graphql/ids.js';
import { Witness } from '../src/modules/audits/index.js';
import {
  Authorisation,
  CompetenceEvaluation,
  ContinuingEducation,
  Contract,
  Declaration,
  IdentityLook,
  IdentityNumber,
  Leave,
  Person,
  QualificationProposal,
  Registration,
  TechnicalCode,
} from '../src/modules/people/index.js';
import type { Programme } from '../src/modules/programmes/index.js';
import type { Filling } from './fill-common.js';
import { SECRETS } from './secrets.js';

/** Somebody with every qualification, and the one who judged them. */
export function makePerson({ em, today, number }: Filling, programme: Programme): Person {
  const days = { validFrom: plusDays(today, -500), validUntil: plusDays(today, 500) };
  const person = em.create(Person, {
    id: newId(),
    staffNumber: `P${number}`,
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
    staffNumber: `J${number}`,
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
  em.create(Registration, { id: newId(), person, registrar: 'CCAA', grade: 'AUDITOR', number: `R${number}`, ...days });
  em.create(Contract, { id: newId(), person, kind: 'EMPLOYEE', validFrom: person.joinedOn, validUntil: null });
  em.create(Leave, {
    id: newId(),
    person,
    kind: 'ANNUAL',
    validFrom: plusDays(today, 400),
    validUntil: plusDays(today, 404),
    note: null,
  });
  em.create(Declaration, { id: newId(), person, signedOn: plusDays(today, -800), validUntil: plusDays(today, -436) });
  em.create(ContinuingEducation, {
    id: newId(),
    person,
    doneOn: plusDays(today, -100),
    hours: '8',
    professional: true,
    subject: '服务认证新规',
    provider: null,
  });
  em.create(IdentityNumber, {
    id: newId(),
    person,
    sealed: SECRETS.seal('11010519491231002X', person.id),
    fingerprint: SECRETS.fingerprint(person.id),
    recordedOn: today,
  });
  em.create(IdentityLook, {
    id: newId(),
    person,
    lookedBy: judge,
    reason: '信息上报',
    lookedAt: instant(`${today}T02:00:00.000Z`),
  });
  em.create(QualificationProposal, {
    id: newId(),
    person,
    programme,
    authorisedFunction: 'LEADER',
    code: null,
    source: null,
    ...days,
    reason: '已完成两次见证审查',
    status: 'PROPOSED',
    proposedBy: judge,
    proposedOn: today,
  });
  em.create(Witness, {
    id: newId(),
    person,
    witnessing: judge,
    programme,
    audit: null,
    plannedOn: plusDays(today, 30),
  });
  const evaluation = em.create(CompetenceEvaluation, {
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
  const rests = { evaluator: judge, evaluation };
  em.create(TechnicalCode, { id: newId(), person, code: 'SC03', source: 'EVALUATION', ...rests, ...days });
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
