import { plainDate as day } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import { reasonsOf } from '../../test/reasons-of.js';
import { isCompetentFor, mayAuthorise } from './authorise.js';
import type { AuthoriseFacts, CompetenceFacts } from './authorise.js';

const shown: CompetenceFacts = {
  authorisedFunction: 'AUDITOR',
  code: null,
  result: 'COMPETENT',
  evaluatedOn: day('2026-01-01'),
};
const failed: CompetenceFacts = { ...shown, result: 'NOT_COMPETENT', evaluatedOn: day('2026-02-01') };
const facts: AuthoriseFacts = {
  person: { id: 'wang', leftOn: null, authorisations: [], evaluations: [shown] },
  authoriserId: 'li',
  programme: 'gbt-27922',
  authorisedFunction: 'AUDITOR',
  validFrom: day('2026-03-01'),
  validUntil: day('2028-12-31'),
};
const given = { ...facts, validUntil: day('2027-12-31') };

describe('mayAuthorise', () => {
  it.each<{
    name: string;
    change: Partial<AuthoriseFacts>;
    person?: Partial<AuthoriseFacts['person']>;
    codes: string[];
  }>([
    { name: 'lets somebody else authorise the competent', change: {}, codes: [] },
    { name: 'stops authorising oneself', change: { authoriserId: 'wang' }, codes: ['AUTHORISES_SELF'] },
    { name: 'stops an account without a person', change: { authoriserId: null }, codes: ['ACTOR_WITHOUT_PERSON'] },
    { name: 'asks for competence first', change: {}, person: { evaluations: [] }, codes: ['COMPETENCE_NOT_SHOWN'] },
    {
      name: 'asks for competence in that very function',
      change: { authorisedFunction: 'LEADER' },
      codes: ['COMPETENCE_NOT_SHOWN'],
    },
    { name: 'stops a span turned round', change: { validUntil: day('2026-02-28') }, codes: ['ENDS_BEFORE_START'] },
    {
      name: 'stops days beyond the last with the body',
      change: {},
      person: { leftOn: day('2028-12-30') },
      codes: ['PERSON_LEFT'],
    },
    { name: 'extends what ends earlier', change: {}, person: { authorisations: [given] }, codes: [] },
    {
      name: 'says nothing twice',
      change: { validUntil: day('2027-12-31') },
      person: { authorisations: [given] },
      codes: ['AUTHORISED_ALREADY'],
    },
    {
      name: 'tells programmes apart',
      change: { validUntil: day('2027-12-31'), programme: 'other' },
      person: { authorisations: [given] },
      codes: [],
    },
  ])('$name', ({ change, person, codes }) => {
    expect(reasonsOf(mayAuthorise({ ...facts, ...change, person: { ...facts.person, ...person } }))).toEqual(codes);
  });
});

describe('isCompetentFor', () => {
  const inField = (each: CompetenceFacts, code: string) => ({ ...each, code });

  it.each([
    { name: 'needs a judgement', evaluations: [], competent: false },
    { name: 'goes by the newest', evaluations: [shown, failed], competent: false },
    { name: 'takes one field as a beginning', evaluations: [inField(shown, 'SC03')], competent: true },
    { name: 'lets one field fail alone', evaluations: [shown, inField(failed, 'SC12')], competent: true },
    { name: 'lets the whole fail every field', evaluations: [inField(shown, 'SC03'), failed], competent: false },
    { name: 'lets a field be shown anew', evaluations: [failed, inField(shown, 'SC03')], competent: true },
  ])('$name', ({ evaluations, competent }) => {
    expect(isCompetentFor(evaluations, 'AUDITOR')).toBe(competent);
  });
});
