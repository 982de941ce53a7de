import { plainDate as day } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import { able } from '../../test/person.js';
import { reasonsOf } from '../../test/reasons-of.js';
import type { PersonFacts } from '../competence/person.js';
import {
  mayAssignComplaintHandler,
  mayCloseComplaint,
  mayMoveComplaint,
  mayReceiveComplaint,
  mayRecordFindings,
  mayRejectComplaint,
  mayTellClient,
} from './complaint.js';
import type { ReceiveComplaintFacts } from './complaint.js';

const TODAY = day('2026-03-10');
const person: PersonFacts = {
  ...able,
  id: 'su',
  declarationValidUntil: day('2026-12-31'),
  registrations: [],
  technicalCodes: [],
  authorisations: [],
};
const uninvolved = {
  person,
  involvement: { team: ['han'], applicationReviewers: [], technicalReviewers: [], deciders: ['gao'], sellers: [] },
  clientId: 'client',
  on: TODAY,
};

describe('mayReceiveComplaint', () => {
  const facts: ReceiveComplaintFacts = {
    complainant: 'CUSTOMER_OF_CLIENT',
    name: '赵先生',
    words: '维修三次仍未修好',
    summary: '维修质量',
    receivedOn: TODAY,
    today: TODAY,
  };
  it.each<{ name: string; change?: Partial<ReceiveComplaintFacts>; found?: readonly string[] }>([
    { name: 'takes one with a name' },
    { name: 'takes an anonymous one', change: { complainant: 'ANONYMOUS', name: null } },
    { name: 'keeps no name of an anonymous one', change: { complainant: 'ANONYMOUS' }, found: ['COMPLAINANT_NAMED'] },
    {
      name: 'gives every reason at once',
      change: { name: ' ', words: '', summary: ' ', receivedOn: day('2026-03-11') },
      found: ['COMPLAINT_WORDS_MISSING', 'COMPLAINT_SUMMARY_MISSING', 'COMPLAINANT_MISSING', 'DAY_IN_FUTURE'],
    },
  ])('$name', ({ change = {}, found = [] }) => {
    expect(reasonsOf(mayReceiveComplaint({ ...facts, ...change }))).toEqual(found);
  });
});

describe('a complaint', () => {
  it('is acknowledged once, and turned away only before it is looked into, with a reason', () => {
    expect(reasonsOf(mayMoveComplaint('acknowledgeComplaint', 'RECEIVED'))).toEqual([]);
    expect(reasonsOf(mayMoveComplaint('acknowledgeComplaint', 'CLOSED'))).toEqual(['COMPLAINT_STATUS']);
    expect(reasonsOf(mayRejectComplaint({ status: 'ACKNOWLEDGED', reason: '与认证无关' }))).toEqual([]);
    expect(reasonsOf(mayRejectComplaint({ status: 'FOUND', reason: '' }))).toEqual([
      'COMPLAINT_STATUS',
      'COMPLAINT_REASON_MISSING',
    ]);
  });

  it('is looked into by somebody without a part in it', () => {
    const facts = { ...uninvolved, status: 'ACKNOWLEDGED' as const, isEntitled: true };
    expect(reasonsOf(mayAssignComplaintHandler(facts))).toEqual([]);
    const involved = { ...facts, status: 'RECEIVED' as const, isEntitled: false, person: { ...person, id: 'han' } };
    expect(reasonsOf(mayAssignComplaintHandler(involved))).toEqual([
      'COMPLAINT_STATUS',
      'HANDLER_NOT_ENTITLED',
      'INVOLVED_ON_TEAM',
    ]);
  });

  it('is told to the client concerned once, before anything is found', () => {
    const told = { status: 'INVESTIGATED' as const, isAboutClient: true, isTold: false };
    expect(reasonsOf(mayTellClient(told))).toEqual([]);
    expect(reasonsOf(mayTellClient({ status: 'CLOSED', isAboutClient: false, isTold: true }))).toEqual([
      'COMPLAINT_STATUS',
      'COMPLAINT_ABOUT_NO_CLIENT',
      'CLIENT_TOLD_ALREADY',
    ]);
    const found = { status: 'INVESTIGATED' as const, isHandler: true, mustTellClient: false, findings: '属实' };
    expect(reasonsOf(mayRecordFindings(found))).toEqual([]);
    expect(
      reasonsOf(mayRecordFindings({ status: 'RECEIVED', isHandler: false, mustTellClient: true, findings: '' })),
    ).toEqual(['COMPLAINT_STATUS', 'NOT_THE_HANDLER', 'CLIENT_NOT_TOLD', 'COMPLAINT_FINDINGS_MISSING']);
  });

  it('is closed by another without a part in it, with a measure that fits', () => {
    const facts = {
      ...uninvolved,
      status: 'FOUND' as const,
      isHandler: false,
      isAboutClient: true,
      isSubstantiated: true,
      measure: 'SHORT_NOTICE_AUDIT' as const,
      outcome: '投诉属实',
    };
    expect(reasonsOf(mayCloseComplaint(facts))).toEqual([]);
    const wrong = { ...facts, isSubstantiated: false, measure: 'SUSPENSION_PROPOSED' as const };
    expect(reasonsOf(mayCloseComplaint(wrong))).toEqual(['MEASURE_WITHOUT_FAULT']);
    expect(reasonsOf(mayCloseComplaint({ ...facts, isAboutClient: false }))).toEqual(['COMPLAINT_ABOUT_NO_CLIENT']);
    expect(
      reasonsOf(
        mayCloseComplaint({
          ...facts,
          status: 'CLOSED',
          isHandler: true,
          outcome: ' ',
          person: { ...person, id: 'gao' },
        }),
      ),
    ).toEqual(['COMPLAINT_STATUS', 'CLOSES_OWN_FINDINGS', 'COMPLAINT_OUTCOME_MISSING', 'INVOLVED_DECIDED']);
  });
});
