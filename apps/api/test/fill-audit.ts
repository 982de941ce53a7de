import { plusDays } from '@touchstone/plain-date';
import type { SchemeEdition as EditionFile } from '@touchstone/schemes';
import { newId } from '../src/graphql/ids.js';
import {
  Audit,
  AuditActivity,
  blankScorecard,
  Nonconformity,
  Scorecard,
  TeamAssignment,
} from '../src/modules/audits/index.js';
import type { Person } from '../src/modules/people/index.js';
import type { Common, Filling } from './fill-common.js';

/** An audit with all its parts; still under way, because no seat is taken once it is reported. */
export function makeAudit(
  { em, today, number }: Filling,
  { auditor, edition, ...common }: Common & { auditor: Person; edition: EditionFile },
) {
  const { client } = common;
  const days = { startsOn: plusDays(today, -320), endsOn: plusDays(today, -319) };
  const audit = em.create(Audit, {
    id: newId(),
    number: `AU-2026-${number}`,
    kind: 'INITIAL',
    status: 'IN_PROGRESS',
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
  const blank = blankScorecard({ edition, evaluation: 'main', kind: 'INITIAL', surveillanceNumber: 1 });
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
