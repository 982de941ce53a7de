import { describe, expect, it } from 'vitest';
import { mayAttachBasis, mayDetachBasis } from './attach-basis.js';
import type { AttachBasisFacts } from './attach-basis.js';

const FACTS: AttachBasisFacts = {
  auditStatus: 'IN_PROGRESS',
  seat: 'AUDITOR',
  leafIsKnown: true,
  survey: { status: 'CLOSED', ofThisClient: true },
  visit: null,
  record: null,
  attached: false,
};
const visit = { kind: 'MYSTERY', conclusion: 'PASSED', ofThisAudit: true } as const;

describe('mayAttachBasis', () => {
  it.each<[string, Partial<AttachBasisFacts>, readonly string[]]>([
    ['a closed survey', {}, []],
    ['a concluded mystery visit', { survey: null, visit }, []],
    ['neither', { survey: null }, ['BASIS_ONE_ONLY']],
    ['both', { visit }, ['BASIS_ONE_ONLY']],
    ['a recorded visit', { survey: null, record: { ofThisAudit: true } }, []],
    ['a recorded visit beside a survey', { record: { ofThisAudit: true } }, ['BASIS_ONE_ONLY']],
    ['a recorded visit of another audit', { survey: null, record: { ofThisAudit: false } }, ['VISIT_OF_ANOTHER_AUDIT']],
    ['a survey that is still open', { survey: { status: 'COLLECTING', ofThisClient: true } }, ['SURVEY_STILL_OPEN']],
    ["another client's", { survey: { status: 'CLOSED', ofThisClient: false } }, ['SURVEY_OF_ANOTHER_CLIENT']],
    ['a day on site', { survey: null, visit: { ...visit, kind: 'ON_SITE' } }, ['NO_MYSTERY_VISIT']],
    ['a visit still to come', { survey: null, visit: { ...visit, conclusion: null } }, ['VISIT_NOT_CONCLUDED']],
    ["another audit's visit", { survey: null, visit: { ...visit, ofThisAudit: false } }, ['VISIT_OF_ANOTHER_AUDIT']],
    ['a leaf there is not', { leafIsKnown: false }, ['CRITERION_UNKNOWN_HERE']],
    ['the same twice', { attached: true }, ['BASIS_ATTACHED_ALREADY']],
    ['by an outsider once reported', { auditStatus: 'REPORTED', seat: null }, ['AUDIT_NOT_OPEN', 'NOT_ON_TEAM']],
  ])('%s', (_name, change, expected) => {
    const answer = mayAttachBasis({ ...FACTS, ...change });
    expect(answer.allowed ? [] : answer.refusals.map(({ code }) => code)).toEqual(expected);
  });
});

describe('mayDetachBasis', () => {
  it('is for the team, before the report', () => {
    expect(mayDetachBasis({ auditStatus: 'IN_PROGRESS', seat: 'LEADER' }).allowed).toBe(true);
    expect(mayDetachBasis({ auditStatus: 'REPORTED', seat: 'OBSERVER' })).toMatchObject({
      refusals: [{ code: 'AUDIT_NOT_OPEN' }, { code: 'SEAT_RECORDS_NOTHING' }],
    });
  });
});
