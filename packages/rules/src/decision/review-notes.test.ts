import { plainDate } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import { able, authorisation } from '../../test/person.js';
import { reasonsOf } from '../../test/reasons-of.js';
import { mayAnswerReviewNote, mayRaiseReviewNote, mayResolveReviewNote } from './review-notes.js';
import type { AnswerReviewNoteFacts, RaiseReviewNoteFacts, ResolveReviewNoteFacts } from './review-notes.js';

const reviewer = {
  person: able,
  programme: 'gbt-27922',
  neededCodes: ['SC03'],
  clientId: 'qinghe',
  teamPersonIds: ['li'],
  soldByPersonIds: [],
  on: plainDate('2026-11-23'),
};
const decides = { ...able, authorisations: [authorisation('DECISION')] };

describe('mayRaiseReviewNote', () => {
  const facts: RaiseReviewNoteFacts = { ...reviewer, auditStatus: 'REPORTED', text: '5.1.3 的证据看不出抽样数' };
  it.each<{ name: string; change: Partial<RaiseReviewNoteFacts>; codes: readonly string[] }>([
    { name: 'lets the reviewer write', change: {}, codes: [] },
    { name: 'not before the report', change: { auditStatus: 'IN_PROGRESS' }, codes: ['REPORT_NOT_SUBMITTED'] },
    { name: 'not once it passed', change: { auditStatus: 'REVIEWED' }, codes: ['REPORT_NOT_SUBMITTED'] },
    { name: 'asks for words', change: { text: ' ' }, codes: ['REVIEW_NOTE_TEXT_MISSING'] },
    { name: 'stops a team member', change: { teamPersonIds: ['wang'] }, codes: ['REVIEWER_ON_TEAM'] },
    { name: 'stops who may not review', change: { person: decides }, codes: ['NOT_AUTHORISED'] },
  ])('$name', ({ change, codes }) => {
    expect(reasonsOf(mayRaiseReviewNote({ ...facts, ...change }))).toEqual(codes);
  });
});

describe('mayAnswerReviewNote', () => {
  const facts: AnswerReviewNoteFacts = {
    auditStatus: 'REPORTED',
    seat: 'AUDITOR',
    isResolved: false,
    answer: '已补充',
  };
  it.each<{ name: string; change: Partial<AnswerReviewNoteFacts>; codes: readonly string[] }>([
    { name: 'lets the team answer', change: {}, codes: [] },
    { name: 'also while it works on the report again', change: { auditStatus: 'IN_PROGRESS' }, codes: [] },
    { name: 'not once the review passed', change: { auditStatus: 'REVIEWED' }, codes: ['NOT_UNDER_REVIEW'] },
    { name: 'not an outsider', change: { seat: null }, codes: ['NOT_ON_TEAM'] },
    { name: 'not a seat that records nothing', change: { seat: 'OBSERVER' }, codes: ['SEAT_RECORDS_NOTHING'] },
    { name: 'not what is resolved', change: { isResolved: true }, codes: ['REVIEW_NOTE_RESOLVED'] },
    { name: 'asks for words', change: { answer: '' }, codes: ['REVIEW_NOTE_ANSWER_MISSING'] },
  ])('$name', ({ change, codes }) => {
    expect(reasonsOf(mayAnswerReviewNote({ ...facts, ...change }))).toEqual(codes);
  });
});

describe('mayResolveReviewNote', () => {
  const facts: ResolveReviewNoteFacts = {
    ...reviewer,
    auditStatus: 'REPORTED',
    isResolved: false,
    answer: '已补充',
    resolution: null,
  };
  it.each<{ name: string; change: Partial<ResolveReviewNoteFacts>; codes: readonly string[] }>([
    { name: 'resolves what was answered', change: {}, codes: [] },
    { name: 'says why where it was not', change: { answer: null }, codes: ['REVIEW_NOTE_UNANSWERED'] },
    { name: 'and then needs no answer', change: { answer: null, resolution: '报告中已写明' }, codes: [] },
    { name: 'once', change: { isResolved: true }, codes: ['REVIEW_NOTE_RESOLVED'] },
    { name: 'not after the decision', change: { auditStatus: 'DECIDED' }, codes: ['NOT_UNDER_REVIEW'] },
    { name: 'not by the team', change: { teamPersonIds: ['wang'] }, codes: ['REVIEWER_ON_TEAM'] },
  ])('$name', ({ change, codes }) => {
    expect(reasonsOf(mayResolveReviewNote({ ...facts, ...change }))).toEqual(codes);
  });
});
