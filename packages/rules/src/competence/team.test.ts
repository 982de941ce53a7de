import { plainDate } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import { technicalCode } from '../../test/person.js';
import { reasonsOf, refusalsOf } from '../../test/reasons-of.js';
import { codesThroughout } from './person.js';
import { teamVerdict } from './team.js';
import type { TeamFacts, TeamMemberFacts } from './team.js';

const languages = ['zh'];
const leader: TeamMemberFacts = { languages, role: 'LEADER', codes: ['SC03'], personDays: '2.5' };
const auditor: TeamMemberFacts = { languages, role: 'AUDITOR', codes: [], personDays: '1' };
const expert: TeamMemberFacts = { languages, role: 'TECHNICAL_EXPERT', codes: ['SC15'], personDays: '5' };
const facts: TeamFacts = { members: [leader, auditor], neededCodes: ['SC03'], personDays: '3.5', language: 'zh' };

describe('teamVerdict', () => {
  it.each<{ name: string; change: Partial<TeamFacts>; codes: readonly string[] }>([
    { name: 'takes a team that just suffices', change: {}, codes: [] },
    {
      name: 'asks for one auditor who speaks to the client',
      change: { language: 'en' },
      codes: ['LANGUAGE_NOT_SPOKEN'],
    },
    {
      name: 'is content with one',
      change: { language: 'en', members: [leader, { ...auditor, languages: ['en'] }] },
      codes: [],
    },
    { name: 'stops half a day too few', change: { personDays: '4' }, codes: ['PERSON_DAYS_SHORT'] },
    {
      name: 'stops a team without a leader',
      change: { members: [{ ...auditor, codes: ['SC03'], personDays: '9' }] },
      codes: ['TEAM_WITHOUT_LEADER'],
    },
    {
      name: 'lets an expert cover a code',
      change: { members: [leader, auditor, expert], neededCodes: ['SC03', 'SC15'] },
      codes: [],
    },
    {
      name: 'lets neither trainee nor observer cover one',
      change: {
        members: [leader, auditor, { ...expert, role: 'TRAINEE' }, { ...expert, role: 'OBSERVER' }],
        neededCodes: ['SC15'],
      },
      codes: ['CODES_NOT_COVERED'],
    },
    {
      name: 'counts no time of expert, trainee or observer',
      change: {
        members: [leader, expert, { ...expert, role: 'TRAINEE' }, { ...expert, role: 'OBSERVER' }],
        neededCodes: [],
      },
      codes: ['PERSON_DAYS_SHORT'],
    },
    {
      name: 'stops an empty team for all its reasons',
      change: { members: [] },
      codes: ['TEAM_WITHOUT_LEADER', 'CODES_NOT_COVERED', 'PERSON_DAYS_SHORT'],
    },
    {
      name: 'stops an expert alone',
      change: { members: [expert], neededCodes: ['SC15'], personDays: '0' },
      codes: ['TEAM_WITHOUT_LEADER', 'EXPERT_WITHOUT_AUDITOR'],
    },
  ])('$name', ({ change, codes }) => {
    expect(reasonsOf(teamVerdict({ ...facts, ...change }))).toEqual(codes);
  });

  it('says what is missing', () => {
    const verdict = teamVerdict({
      members: [leader],
      neededCodes: ['SC03', 'SC08', 'SC15'],
      personDays: '3',
      language: 'zh',
    });
    expect(refusalsOf(verdict).map(({ params }) => params)).toEqual([
      { missing: ['SC08', 'SC15'] },
      { planned: '3', assigned: '2.5' },
    ]);
  });
});

describe('codesThroughout', () => {
  const days = [plainDate('2026-12-31'), plainDate('2027-01-01')];

  it('asks for every day, joining spans of one code', () => {
    const held = [
      technicalCode('SC15'),
      technicalCode('SC03'),
      { code: 'SC03', validFrom: plainDate('2027-01-01'), validUntil: null },
    ];
    expect(codesThroughout(held, days)).toEqual(['SC03']);
    expect(codesThroughout(held, days.slice(0, 1))).toEqual(['SC03', 'SC15']);
  });
});
