import { plainDate } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import { reasonsOf } from '../../test/reasons-of.js';
import { mayConcludeActivity, mayEnterResponses } from './fieldwork.js';
import type { ConcludeActivityFacts, EnterResponsesFacts } from './fieldwork.js';

const activity: ConcludeActivityFacts = {
  auditStatus: 'IN_PROGRESS',
  seat: 'LEADER',
  documentReviewFirst: true,
  documentReview: 'PASSED',
  kind: 'ON_SITE',
  startsOn: plainDate('2026-11-22'),
  visitFrom: plainDate('2026-11-22'),
  concluded: null,
  conclusion: 'PASSED',
  notes: null,
  concludedOn: plainDate('2026-11-23'),
  today: plainDate('2026-11-23'),
};

/** A document review that ends the day before the visit. */
const REVIEW = {
  kind: 'DOCUMENT_REVIEW',
  documentReview: null,
  startsOn: plainDate('2026-11-20'),
  concludedOn: plainDate('2026-11-21'),
} as const;

describe('mayConcludeActivity', () => {
  it.each<{ name: string; change: Partial<ConcludeActivityFacts>; codes: readonly string[] }>([
    { name: 'concludes what was done', change: {}, codes: [] },
    { name: 'concludes on the first day', change: { concludedOn: plainDate('2026-11-22') }, codes: [] },
    { name: 'not the day before', change: { concludedOn: plainDate('2026-11-21') }, codes: ['CONCLUDED_BEFORE_START'] },
    { name: 'not tomorrow', change: { concludedOn: plainDate('2026-11-24') }, codes: ['DAY_IN_FUTURE'] },
    {
      name: 'concludes the document review first of all',
      change: { ...REVIEW, auditStatus: 'PLANNED' },
      codes: [],
    },
    {
      name: 'lets no document review pass on the first day on site',
      change: { ...REVIEW, concludedOn: plainDate('2026-11-22') },
      codes: ['DOCUMENT_REVIEW_TOO_LATE'],
    },
    {
      name: 'though it may fail then',
      change: { ...REVIEW, concludedOn: plainDate('2026-11-22'), conclusion: 'NOT_PASSED', notes: '手册缺失' },
      codes: [],
    },
    {
      name: 'or pass where the edition reads nothing first',
      change: { ...REVIEW, concludedOn: plainDate('2026-11-22'), documentReviewFirst: false },
      codes: [],
    },
    { name: 'not on site before it', change: { documentReview: null }, codes: ['DOCUMENT_REVIEW_NOT_PASSED'] },
    {
      name: 'not on site after it failed',
      change: { documentReview: 'NOT_PASSED' },
      codes: ['DOCUMENT_REVIEW_NOT_PASSED'],
    },
    {
      name: 'unless the edition asks for none',
      change: { documentReview: null, documentReviewFirst: false },
      codes: [],
    },
    {
      name: 'says of what was done from afar how it went',
      change: { kind: 'REMOTE' },
      codes: ['REMOTE_EFFECT_MISSING'],
    },
    { name: 'and needs no more', change: { kind: 'REMOTE', notes: '音视频连续，可以辨认记录。' }, codes: [] },
    { name: 'not twice', change: { concluded: 'PASSED' }, codes: ['ACTIVITY_ALREADY_CONCLUDED'] },
    { name: 'not without saying why it failed', change: { conclusion: 'NOT_PASSED' }, codes: ['NOTES_MISSING'] },
    { name: 'failed, with the reason', change: { conclusion: 'NOT_PASSED', notes: '手册缺失' }, codes: [] },
    { name: 'not by an outsider', change: { seat: null }, codes: ['NOT_ON_TEAM'] },
    { name: 'not by an observer', change: { seat: 'OBSERVER' }, codes: ['SEAT_RECORDS_NOTHING'] },
    { name: 'not by a trainee', change: { seat: 'TRAINEE' }, codes: ['SEAT_RECORDS_NOTHING'] },
    { name: 'not in a reported audit', change: { auditStatus: 'REPORTED' }, codes: ['AUDIT_NOT_OPEN'] },
  ])('$name', ({ change, codes }) => {
    expect(reasonsOf(mayConcludeActivity({ ...activity, ...change }))).toEqual(codes);
  });
});

describe('mayEnterResponses', () => {
  const facts: EnterResponsesFacts = {
    auditStatus: 'IN_PROGRESS',
    seat: 'AUDITOR',
    documentReviewFirst: true,
    documentReview: 'PASSED',
    scorecardStatus: 'OPEN',
    ofOthers: [],
  };
  const ofOthers = ['5.1.1', '5.1.2'].map((criterion) => ({ criterion, member: '王芳' }));

  it.each<{ name: string; change: Partial<EnterResponsesFacts>; codes: readonly string[] }>([
    { name: 'opens the scorecard to the team', change: {}, codes: [] },
    { name: 'not once it is locked', change: { scorecardStatus: 'LOCKED' }, codes: ['SCORECARD_NOT_OPEN'] },
    {
      name: 'not before the documents passed',
      change: { documentReview: null },
      codes: ['DOCUMENT_REVIEW_NOT_PASSED'],
    },
    { name: 'not to an expert', change: { seat: 'TECHNICAL_EXPERT' }, codes: ['SEAT_RECORDS_NOTHING'] },
    {
      name: 'no leaf of another member, each with its reason',
      change: { ofOthers },
      codes: ['LEAF_OF_ANOTHER', 'LEAF_OF_ANOTHER'],
    },
    { name: 'every leaf to the leader', change: { seat: 'LEADER', ofOthers }, codes: [] },
    {
      name: 'gives every reason at once',
      change: { auditStatus: 'DECIDED', seat: null, documentReview: null, scorecardStatus: 'FROZEN' },
      codes: ['AUDIT_NOT_OPEN', 'NOT_ON_TEAM', 'DOCUMENT_REVIEW_NOT_PASSED', 'SCORECARD_NOT_OPEN'],
    },
  ])('$name', ({ change, codes }) => {
    expect(reasonsOf(mayEnterResponses({ ...facts, ...change }))).toEqual(codes);
  });
});
