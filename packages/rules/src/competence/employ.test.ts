import { plainDate as day } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import { reasonsOf } from '../../test/reasons-of.js';
import { checkContract, checkLeave, mayCancelLeave, mayFileForPerson } from './employ.js';
import type { ContractEntry, LeaveEntry } from './employ.js';

const span = (validFrom: string, validUntil: string | null) => ({
  validFrom: day(validFrom),
  validUntil: validUntil === null ? null : day(validUntil),
});

describe('checkContract', () => {
  const entry: ContractEntry = {
    ...span('2026-01-01', null),
    exclusive: true,
    joinedOn: day('2024-01-01'),
    leftOn: null,
    registered: true,
    held: [span('2024-01-01', '2025-12-31')],
  };

  it.each<{ name: string; change: Partial<ContractEntry>; codes: readonly string[] }>([
    { name: 'takes one that follows another', change: {}, codes: [] },
    {
      name: 'takes one of somebody without registration who works elsewhere too',
      change: { registered: false, exclusive: false },
      codes: [],
    },
    {
      name: 'stops a registered auditor who practises elsewhere',
      change: { exclusive: false },
      codes: ['PRACTISES_ELSEWHERE'],
    },
    { name: 'stops a day in common with another', change: span('2025-12-31', null), codes: ['CONTRACT_OVERLAPS'] },
    {
      name: 'stops one beside an open one',
      change: { held: [span('2024-01-01', null)] },
      codes: ['CONTRACT_OVERLAPS'],
    },
    {
      name: 'stops one before the first day',
      change: { ...span('2023-12-31', '2023-12-31') },
      codes: ['DAY_TOO_EARLY'],
    },
    {
      name: 'takes one that ends on the last day',
      change: { ...span('2026-01-01', '2026-06-30'), leftOn: day('2026-06-30') },
      codes: [],
    },
    { name: 'stops an open one of somebody who leaves', change: { leftOn: day('2026-06-30') }, codes: ['PERSON_LEFT'] },
    {
      name: 'gives every reason at once',
      change: { ...span('2023-01-02', '2023-01-01'), exclusive: false },
      codes: ['ENDS_BEFORE_START', 'DAY_TOO_EARLY', 'PRACTISES_ELSEWHERE'],
    },
  ])('$name', ({ change, codes }) => {
    expect(reasonsOf(checkContract({ ...entry, ...change }))).toEqual(codes);
  });
});

describe('checkLeave', () => {
  const entry: LeaveEntry = {
    validFrom: day('2026-05-01'),
    validUntil: day('2026-05-05'),
    note: null,
    joinedOn: day('2024-01-01'),
    leftOn: null,
    held: [span('2026-04-01', '2026-04-30')],
  };

  it.each<{ name: string; change: Partial<LeaveEntry>; codes: readonly string[] }>([
    { name: 'takes days off', change: {}, codes: [] },
    { name: 'takes a single day', change: { validUntil: day('2026-05-01') }, codes: [] },
    { name: 'stops a day off twice', change: { validFrom: day('2026-04-30') }, codes: ['LEAVE_OVERLAPS'] },
    {
      name: 'stops days before the first with the body',
      change: { validFrom: day('2023-12-31'), held: [] },
      codes: ['DAY_TOO_EARLY'],
    },
    { name: 'stops days after the last', change: { leftOn: day('2026-05-04') }, codes: ['PERSON_LEFT'] },
    {
      name: 'stops an end before the start, and a note that is a book',
      change: { validUntil: day('2026-04-30'), note: 'x'.repeat(4001), held: [] },
      codes: ['ENDS_BEFORE_START', 'TEXT_TOO_LONG'],
    },
  ])('$name', ({ change, codes }) => {
    expect(reasonsOf(checkLeave({ ...entry, ...change }))).toEqual(codes);
  });
});

describe('mayCancelLeave', () => {
  it('asks why, and cancels once', () => {
    expect(reasonsOf(mayCancelLeave({ cancelledOn: null, reason: '项目推迟' }))).toEqual([]);
    expect(reasonsOf(mayCancelLeave({ cancelledOn: day('2026-05-01'), reason: ' ' }))).toEqual([
      'LEAVE_CANCELLED_ALREADY',
      'LEAVE_CANCEL_REASON_MISSING',
    ]);
  });
});

describe('mayFileForPerson', () => {
  it.each([
    { documentPersonId: null, codes: [] },
    { documentPersonId: 'wang', codes: [] },
    { documentPersonId: 'li', codes: ['DOCUMENT_OF_ANOTHER_PERSON'] },
  ])('of a paper of $documentPersonId gives $codes', ({ documentPersonId, codes }) => {
    expect(reasonsOf(mayFileForPerson({ personId: 'wang', documentPersonId }))).toEqual(codes);
  });
});
