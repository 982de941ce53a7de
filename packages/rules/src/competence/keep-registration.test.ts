import { plainDate } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import { reasonsOf } from '../../test/reasons-of.js';
import { mayRestoreRegistration, maySuspendRegistration } from './keep-registration.js';

const facts = {
  validFrom: plainDate('2024-01-01'),
  validUntil: plainDate('2026-12-31'),
  suspendedOn: null,
  restoredOn: null,
  on: plainDate('2026-03-01'),
  today: plainDate('2026-03-02'),
  reason: '未完成继续教育',
};
const suspended = { ...facts, suspendedOn: plainDate('2026-02-01') };
const restored = { ...suspended, restoredOn: plainDate('2026-02-20') };

describe('maySuspendRegistration', () => {
  it.each([
    { name: 'suspends one that counts', facts, reasons: [] },
    { name: 'suspends it again once it was restored', facts: restored, reasons: [] },
    { name: 'suspends on the day of the restoration', facts: { ...restored, on: restored.restoredOn }, reasons: [] },
    { name: 'not twice', facts: suspended, reasons: ['REGISTRATION_SUSPENDED_ALREADY'] },
    {
      name: 'not within an earlier suspension',
      facts: { ...restored, on: plainDate('2026-02-19') },
      reasons: ['SUSPENDED_BEFORE_RESTORED'],
    },
    {
      name: 'not before it counts',
      facts: { ...facts, on: plainDate('2023-12-31') },
      reasons: ['REGISTRATION_NOT_COUNTING'],
    },
    {
      name: 'tells every reason at once',
      facts: { ...facts, on: plainDate('2027-01-01'), reason: ' ' },
      reasons: ['DAY_IN_FUTURE', 'REGISTRATION_NOT_COUNTING', 'REGISTRATION_SUSPENSION_REASON_MISSING'],
    },
  ])('$name', ({ facts: given, reasons }) => {
    expect(reasonsOf(maySuspendRegistration(given))).toEqual(reasons);
  });
});

describe('mayRestoreRegistration', () => {
  it.each([
    { name: 'restores what is suspended', facts: suspended, reasons: [] },
    { name: 'restores on the day itself', facts: { ...suspended, on: suspended.suspendedOn }, reasons: [] },
    { name: 'not what counts', facts, reasons: ['REGISTRATION_NOT_SUSPENDED'] },
    { name: 'not twice', facts: restored, reasons: ['REGISTRATION_NOT_SUSPENDED'] },
    {
      name: 'tells every reason at once',
      facts: { ...suspended, on: plainDate('2026-01-31'), reason: '' },
      reasons: ['RESTORED_BEFORE_SUSPENDED', 'REGISTRATION_RESTORATION_REASON_MISSING'],
    },
    { name: 'not ahead of the day', facts: { ...suspended, on: plainDate('2026-03-03') }, reasons: ['DAY_IN_FUTURE'] },
  ])('$name', ({ facts: given, reasons }) => {
    expect(reasonsOf(mayRestoreRegistration(given))).toEqual(reasons);
  });
});
