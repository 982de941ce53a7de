import { describe, expect, it } from 'vitest';
import { mayAddResponseFiles, mayRemoveResponseFile } from './response-files.js';
import type { AddResponseFilesFacts } from './response-files.js';

const FACTS: AddResponseFilesFacts = {
  auditStatus: 'IN_PROGRESS',
  seat: 'AUDITOR',
  criteria: ['5.1.1.1', '5.1.1.2'],
  leaves: ['5.1.1.1', '5.1.1.2', '5.1.1.3'],
  files: 1,
  held: [],
};
const codesOf = (facts: Partial<AddResponseFilesFacts>) => {
  const answer = mayAddResponseFiles({ ...FACTS, ...facts });
  return answer.allowed ? [] : answer.refusals.map(({ code }) => code);
};

describe('mayAddResponseFiles', () => {
  it.each<[string, Partial<AddResponseFilesFacts>, readonly string[]]>([
    ['takes one file for several leaves', {}, []],
    ['takes one before the first day', { auditStatus: 'PLANNED' }, []],
    ['takes none once reported', { auditStatus: 'REPORTED' }, ['AUDIT_NOT_OPEN']],
    ['takes none of an outsider', { seat: null }, ['NOT_ON_TEAM']],
    ['takes none of an observer', { seat: 'OBSERVER' }, ['SEAT_RECORDS_NOTHING']],
    ['asks for a leaf', { criteria: [] }, ['CRITERION_UNKNOWN_HERE']],
    ['knows the leaves', { criteria: ['5.1.1.1', '9.9'] }, ['CRITERION_UNKNOWN_HERE']],
    ['asks for a file', { files: 0 }, ['EVIDENCE_FILE_MISSING']],
    ['keeps each file once', { held: ['5.1.1.2'] }, ['RESPONSE_FILE_HELD_ALREADY']],
    [
      'tells everything at once',
      { auditStatus: 'DECIDED', seat: null, criteria: [], files: 0 },
      ['AUDIT_NOT_OPEN', 'NOT_ON_TEAM', 'CRITERION_UNKNOWN_HERE', 'EVIDENCE_FILE_MISSING'],
    ],
  ])('%s', (_, facts, codes) => {
    expect(codesOf(facts)).toEqual(codes);
  });
});

describe('mayRemoveResponseFile', () => {
  it('lets the team take one off until the report', () => {
    expect(mayRemoveResponseFile({ auditStatus: 'IN_PROGRESS', seat: 'LEADER' }).allowed).toBe(true);
    expect(mayRemoveResponseFile({ auditStatus: 'REVIEWED', seat: 'LEADER' }).allowed).toBe(false);
    expect(mayRemoveResponseFile({ auditStatus: 'IN_PROGRESS', seat: 'TRAINEE' }).allowed).toBe(false);
  });
});
