import { describe, expect, it } from 'vitest';
import { reasonsOf } from '../../test/reasons-of.js';
import { checkSeat, mayLeaveTeam } from './seats.js';

describe('checkSeat', () => {
  it.each([
    {
      name: 'takes a leader with time',
      seat: { auditStatus: 'PLANNED', role: 'LEADER', personDays: '2.5' },
      codes: [],
    },
    {
      name: 'stops an auditor without',
      seat: { auditStatus: 'PLANNED', role: 'AUDITOR', personDays: '0' },
      codes: ['PERSON_DAYS_SHAPE'],
    },
    {
      name: 'takes an observer without',
      seat: { auditStatus: 'IN_PROGRESS', role: 'OBSERVER', personDays: '0' },
      codes: [],
    },
    {
      name: 'stops a trainee with time',
      seat: { auditStatus: 'PLANNED', role: 'TRAINEE', personDays: '1' },
      codes: ['SEAT_BRINGS_NO_TIME'],
    },
    {
      name: 'stops quarter days on a reported audit',
      seat: { auditStatus: 'REPORTED', role: 'TRAINEE', personDays: '0.25' },
      codes: ['AUDIT_NOT_OPEN', 'PERSON_DAYS_SHAPE'],
    },
  ] as const)('$name', ({ seat, codes }) => {
    expect(reasonsOf(checkSeat(seat))).toEqual(codes);
  });
});

describe('mayLeaveTeam', () => {
  it('lets go before the work begins', () => {
    expect(reasonsOf(mayLeaveTeam({ auditStatus: 'PLANNED' }))).toEqual([]);
    expect(reasonsOf(mayLeaveTeam({ auditStatus: 'IN_PROGRESS' }))).toEqual(['TEAM_AT_WORK']);
    expect(reasonsOf(mayLeaveTeam({ auditStatus: 'DECIDED' }))).toEqual(['AUDIT_NOT_OPEN']);
  });
});
