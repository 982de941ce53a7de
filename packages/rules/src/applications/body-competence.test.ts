import { plainDate } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import { able, authorisation, registration, technicalCode } from '../../test/person.js';
import { bodyCompetence, bodyCompetenceVerdict } from './body-competence.js';
import type { NamedPerson } from './body-competence.js';
import type { AuthorisedFunction } from '../competence/words.js';

const on = plainDate('2026-03-02');
const span = { validFrom: plainDate('2020-01-01'), validUntil: plainDate('2026-03-02') };

function person(
  name: string,
  functions: readonly AuthorisedFunction[],
  change: Partial<NamedPerson> = {},
): NamedPerson {
  return {
    ...able,
    id: name,
    name,
    registrations: [{ ...registration(), ...span }],
    technicalCodes: [{ ...technicalCode('SC03'), ...span }],
    authorisations: functions.map((each) => ({ ...authorisation(each), ...span, programme: 'p' })),
    declarationValidUntil: span.validUntil,
    ...change,
  };
}

const leader = person('甲', ['LEADER']);
const reviewer = person('乙', ['TECHNICAL_REVIEW']);
const decider = person('丙', ['DECISION']);
const whole = [leader, reviewer, decider];

describe('bodyCompetence', () => {
  const asked = { programme: 'p', technicalCodes: ['SC03'], clientId: 'c', on };
  const lacking = (people: readonly NamedPerson[], change: object = {}) => {
    const answer = bodyCompetenceVerdict(bodyCompetence({ ...asked, people, ...change }));
    return answer.allowed ? [] : answer.refusals.map(({ params }) => params?.['authorisedFunction']);
  };

  it('names who could do what', () => {
    expect(bodyCompetence({ ...asked, people: whole })).toEqual([
      { authorisedFunction: 'LEADER', names: ['甲'], missingCodes: [] },
      { authorisedFunction: 'AUDITOR', names: ['甲'], missingCodes: [] },
      { authorisedFunction: 'TECHNICAL_REVIEW', names: ['乙'], missingCodes: [] },
      { authorisedFunction: 'DECISION', names: ['丙'], missingCodes: [] },
    ]);
  });

  it.each([
    { name: 'is enough with three', people: whole, lacks: [] },
    {
      name: 'lacks everything without people',
      people: [],
      lacks: ['LEADER', 'AUDITOR', 'TECHNICAL_REVIEW', 'DECISION'],
    },
    { name: 'lacks who decides', people: [leader, reviewer], lacks: ['DECISION'] },
    { name: 'counts a leader on his last registered day', people: whole, lacks: [], on: '2026-03-02' },
    {
      name: 'counts nobody the day after all ran out',
      people: whole,
      lacks: ['LEADER', 'AUDITOR', 'TECHNICAL_REVIEW', 'DECISION'],
      on: '2026-03-03',
    },
    {
      name: 'lets no trainee lead',
      people: [
        person('甲', ['LEADER'], {
          registrations: [{ ...registration('TRAINEE'), ...span }],
        }),
        reviewer,
        decider,
      ],
      lacks: ['LEADER', 'AUDITOR'],
    },
    {
      name: 'lets no suspended one lead',
      people: [
        person('甲', ['LEADER'], { registrations: [{ ...registration('SENIOR'), ...span, suspendedOn: on }] }),
        reviewer,
        decider,
      ],
      lacks: ['LEADER', 'AUDITOR'],
    },
    {
      name: 'asks the field of reviewer and decision maker',
      people: whole,
      lacks: ['AUDITOR', 'TECHNICAL_REVIEW', 'DECISION'],
      technicalCodes: ['SC03', 'SC15'],
    },
    {
      name: 'lets an expert bring the field',
      people: [
        person('甲', ['LEADER'], { technicalCodes: [] }),
        person('丁', ['TECHNICAL_EXPERT'], { registrations: [] }),
        reviewer,
        decider,
      ],
      lacks: [],
    },
    {
      name: 'leaves out who has a tie to the client',
      people: [
        leader,
        reviewer,
        person('丙', ['DECISION'], {
          interests: [{ id: 'share', kind: 'OWNERSHIP', clientId: 'c', startsOn: null, endsOn: null }],
        }),
      ],
      lacks: ['DECISION'],
    },
    {
      name: 'leaves out who has left',
      people: [leader, reviewer, person('丙', ['DECISION'], { leftOn: plainDate('2026-03-01') })],
      lacks: ['DECISION'],
    },
    {
      name: 'knows another programme for another',
      people: whole,
      lacks: ['LEADER', 'AUDITOR', 'TECHNICAL_REVIEW', 'DECISION'],
      programme: 'q',
    },
  ])('$name', ({ people, lacks, ...change }) => expect(lacking(people, change)).toEqual(lacks));
});
