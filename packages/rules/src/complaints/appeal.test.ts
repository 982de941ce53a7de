import { plainDate as day } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import { able } from '../../test/person.js';
import { reasonsOf, refusalsOf } from '../../test/reasons-of.js';
import type { PersonFacts } from '../competence/person.js';
import type { DecisionOutcome } from '../decision/words.js';
import { verdictOf } from '../check.js';
import {
  appealClocks,
  appealSubjectOf,
  appealUntil,
  consequenceOf,
  DEFAULT_APPEAL_PERIODS,
  mayAcknowledgeAppeal,
  mayAssignAppealHandler,
  mayDecideAppeal,
  mayFileAppeal,
  mayLinkFollowUp,
  mayNoteAppeal,
  mayProposeAppealOutcome,
  mayReturnAppeal,
  mayTakeBackAppeal,
} from './appeal.js';
import type { FileAppealFacts, FollowUpFacts } from './appeal.js';
import { uninvolvedChecks } from './uninvolved.js';
import type { Involvement } from './uninvolved.js';
import { AppealStatus, AppealSubject } from './words.js';

const TODAY = day('2026-03-10');
const person: PersonFacts = {
  ...able,
  id: 'su',
  declarationValidUntil: day('2026-12-31'),
  registrations: [],
  technicalCodes: [],
  authorisations: [],
};
const nobody: Involvement = {
  team: ['han'],
  applicationReviewers: ['shen'],
  technicalReviewers: ['fang'],
  deciders: ['gao'],
  sellers: ['qian'],
};
const uninvolved = { person, involvement: nobody, clientId: 'client', on: TODAY };

describe('appealSubjectOf and consequenceOf', () => {
  it.each<[DecisionOutcome, AppealSubject | null]>([
    ['REFUSE', 'REFUSAL'],
    ['LOWER_LEVEL', 'LEVEL_LOWERED'],
    ['REDUCE', 'REDUCTION'],
    ['SUSPEND', 'SUSPENSION'],
    ['WITHDRAW', 'WITHDRAWAL'],
    ['CANCEL', 'CANCELLATION'],
    ['GRANT', null],
    ['MAINTAIN', null],
    ['RAISE_LEVEL', null],
    ['RENEW', null],
    ['EXTEND', null],
    ['RESTORE', null],
  ])('%s is appealed as %s', (outcome, subject) => {
    expect(appealSubjectOf(outcome)).toBe(subject);
  });

  it('a change of scope that a surveillance does not make is refused', () => {
    expect(appealSubjectOf('MAINTAIN', true)).toBe('REFUSAL');
    expect(appealSubjectOf('EXTEND', true)).toBeNull();
    expect(appealSubjectOf('LOWER_LEVEL', true)).toBe('LEVEL_LOWERED');
  });

  it('owe something new, by what the appeal was against', () => {
    const owed = Object.values(AppealSubject).map((subject) => [subject, consequenceOf(subject)]);
    expect(owed.filter(([, consequence]) => consequence !== 'DECIDE_ANEW')).toEqual([
      ['DECLINE', 'REVIEW_ANEW'],
      ['OBJECTION_DISMISSED', 'OBJECT_ANEW'],
    ]);
  });
});

describe('mayFileAppeal', () => {
  const facts: FileAppealFacts = {
    subject: 'REFUSAL',
    noticeOn: day('2026-02-10'),
    filedOn: TODAY,
    today: TODAY,
    periods: DEFAULT_APPEAL_PERIODS,
    grounds: '抽样不足',
    lateReason: null,
    others: [],
  };
  it.each<{ name: string; change?: Partial<FileAppealFacts>; found?: readonly string[] }>([
    { name: 'takes an appeal within the period' },
    { name: 'on its last day, the thirtieth', change: { filedOn: day('2026-03-10'), noticeOn: day('2026-02-08') } },
    { name: 'not the day after', change: { noticeOn: day('2026-02-07') }, found: ['APPEAL_LATE'] },
    { name: 'later with what excuses it', change: { noticeOn: day('2026-02-07'), lateReason: '通知未送达' } },
    {
      name: 'later never with an excuse that says nothing',
      change: { noticeOn: day('2026-02-07'), lateReason: ' ' },
      found: ['APPEAL_LATE'],
    },
    {
      name: 'by the period the body has set',
      change: { periods: { ...DEFAULT_APPEAL_PERIODS, appealWithinDays: 27 } },
      found: ['APPEAL_LATE'],
    },
    { name: 'not against a favour', change: { subject: null }, found: ['NOT_APPEALABLE'] },
    { name: 'not twice', change: { others: ['DISMISSED'] }, found: ['APPEALED_ALREADY'] },
    { name: 'not before the notice', change: { filedOn: day('2026-02-09') }, found: ['APPEAL_BEFORE_NOTICE'] },
    {
      name: 'gives every reason at once',
      change: { subject: null, grounds: ' ', filedOn: day('2026-03-11'), others: ['RECEIVED'] },
      found: ['NOT_APPEALABLE', 'APPEALED_ALREADY', 'APPEAL_GROUNDS_MISSING', 'DAY_IN_FUTURE'],
    },
  ])('$name', ({ change = {}, found = [] }) => {
    expect(reasonsOf(mayFileAppeal({ ...facts, ...change }))).toEqual(found);
  });

  it('starts its clocks the day it is filed', () => {
    expect(appealUntil(day('2026-02-08'), DEFAULT_APPEAL_PERIODS)).toBe('2026-03-10');
    expect(appealClocks(TODAY, DEFAULT_APPEAL_PERIODS)).toEqual({
      acknowledgeBy: '2026-03-15',
      concludeBy: '2026-05-09',
    });
  });
});

describe('uninvolvedChecks', () => {
  const tie = (kind: 'CONSULTANCY' | 'FAMILY', endsOn: string | null) => [
    { id: 'tie', kind, clientId: 'client', startsOn: day('2020-01-01'), endsOn: endsOn === null ? null : day(endsOn) },
  ];
  it.each<{ name: string; who: Partial<PersonFacts>; found: readonly string[] }>([
    { name: 'lets an outsider', who: {}, found: [] },
    { name: 'not of the team', who: { id: 'han' }, found: ['INVOLVED_ON_TEAM'] },
    { name: 'not who reviewed the application', who: { id: 'shen' }, found: ['INVOLVED_REVIEWED_APPLICATION'] },
    { name: 'not who reviewed the report', who: { id: 'fang' }, found: ['INVOLVED_REVIEWED_REPORT'] },
    { name: 'not who decided', who: { id: 'gao' }, found: ['INVOLVED_DECIDED'] },
    { name: 'not who sold', who: { id: 'qian' }, found: ['INVOLVED_SOLD'] },
    { name: 'not who left', who: { leftOn: day('2026-03-09') }, found: ['PERSON_LEFT'] },
    {
      name: 'not who advised the client, to the last day of two years',
      who: { interests: tie('CONSULTANCY', '2024-03-11') },
      found: ['BARRED_CONSULTANCY'],
    },
    { name: 'but the day after', who: { interests: tie('CONSULTANCY', '2024-03-10') }, found: [] },
    { name: 'not a relative', who: { interests: tie('FAMILY', null) }, found: ['BARRED_FAMILY'] },
    {
      name: 'every reason at once',
      who: { id: 'gao', declarationValidUntil: null, interests: tie('FAMILY', null) },
      found: ['INVOLVED_DECIDED', 'BARRED_FAMILY', 'DECLARATION_MISSING'],
    },
  ])('$name', ({ who, found }) => {
    expect(reasonsOf(verdictOf(uninvolvedChecks({ ...uninvolved, person: { ...person, ...who } })))).toEqual(found);
  });

  it('asks of no tie where no client is concerned', () => {
    const related = { ...person, declarationValidUntil: null, interests: tie('FAMILY', null) };
    expect(verdictOf(uninvolvedChecks({ ...uninvolved, person: related, clientId: null })).allowed).toBe(true);
  });

  it('rests on the clause of appeals', () => {
    const [found] = refusalsOf(verdictOf(uninvolvedChecks({ ...uninvolved, person: { ...person, id: 'gao' } })));
    expect(found?.clause).toContain('9.7');
  });
});

describe('who handles an appeal', () => {
  it('is somebody whose account lets him, and nobody with a part in the matter', () => {
    const facts = { ...uninvolved, status: AppealStatus.ACKNOWLEDGED, isEntitled: true };
    expect(reasonsOf(mayAssignAppealHandler(facts))).toEqual([]);
    expect(
      reasonsOf(
        mayAssignAppealHandler({ ...facts, status: 'RECEIVED', isEntitled: false, person: { ...person, id: 'han' } }),
      ),
    ).toEqual(['APPEAL_STATUS', 'HANDLER_NOT_ENTITLED', 'INVOLVED_ON_TEAM']);
  });

  it('proposes, with what was found, and nobody else does', () => {
    const facts = { status: AppealStatus.INVESTIGATED, isHandler: true, findings: '抽样记录齐全' };
    expect(reasonsOf(mayProposeAppealOutcome(facts))).toEqual([]);
    expect(reasonsOf(mayProposeAppealOutcome({ status: 'PROPOSED', isHandler: false, findings: '' }))).toEqual([
      'APPEAL_STATUS',
      'NOT_THE_HANDLER',
      'APPEAL_FINDINGS_MISSING',
    ]);
  });

  it('does not decide; the decider is uninvolved too, and says why', () => {
    const facts = { ...uninvolved, status: AppealStatus.PROPOSED, isHandler: false, reason: '证据支持' };
    expect(reasonsOf(mayDecideAppeal(facts))).toEqual([]);
    expect(
      reasonsOf(
        mayDecideAppeal({
          ...facts,
          status: 'INVESTIGATED',
          isHandler: true,
          reason: ' ',
          person: { ...person, id: 'fang' },
        }),
      ),
    ).toEqual(['APPEAL_STATUS', 'DECIDES_OWN_PROPOSAL', 'APPEAL_REASON_MISSING', 'INVOLVED_REVIEWED_REPORT']);
  });

  it('gets a proposal back with a reason, from another', () => {
    expect(reasonsOf(mayReturnAppeal({ status: 'PROPOSED', isHandler: false, reason: '补充取证' }))).toEqual([]);
    expect(reasonsOf(mayReturnAppeal({ status: 'UPHELD', isHandler: true, reason: '' }))).toEqual([
      'APPEAL_STATUS',
      'DECIDES_OWN_PROPOSAL',
      'APPEAL_REASON_MISSING',
    ]);
  });
});

describe('an appeal that has ended', () => {
  it.each(['UPHELD', 'DISMISSED', 'TAKEN_BACK'] as const)('%s takes no word and is not taken back', (status) => {
    expect(reasonsOf(mayNoteAppeal({ status, text: '补充' }))).toEqual(['APPEAL_STATUS']);
    expect(reasonsOf(mayTakeBackAppeal(status))).toEqual(['APPEAL_STATUS']);
    expect(reasonsOf(mayAcknowledgeAppeal(status))).toEqual(['APPEAL_STATUS']);
  });

  const followUp: FollowUpFacts = {
    status: 'UPHELD',
    subject: 'REFUSAL',
    kind: 'DECIDE_ANEW',
    isOfSameMatter: true,
    madeOn: TODAY,
    decidedOn: TODAY,
    isLinked: false,
  };
  it.each<{ name: string; change?: Partial<FollowUpFacts>; found?: readonly string[] }>([
    { name: 'is tied to what followed the same day' },
    {
      name: 'not to what was there before',
      change: { madeOn: day('2026-03-09') },
      found: ['FOLLOW_UP_BEFORE_OUTCOME'],
    },
    { name: 'not to another kind of record', change: { kind: 'REVIEW_ANEW' }, found: ['FOLLOW_UP_OF_ANOTHER_MATTER'] },
    { name: 'not to another matter', change: { isOfSameMatter: false }, found: ['FOLLOW_UP_OF_ANOTHER_MATTER'] },
    { name: 'once', change: { isLinked: true }, found: ['FOLLOW_UP_LINKED'] },
    { name: 'only where it was upheld', change: { status: 'DISMISSED' }, found: ['APPEAL_STATUS'] },
  ])('$name', ({ change = {}, found = [] }) => {
    expect(reasonsOf(mayLinkFollowUp({ ...followUp, ...change }))).toEqual(found);
  });
});
