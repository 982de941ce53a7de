import { plainDate, plusDays } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import { LAPSING_DAYS, registrationState } from './registration-state.js';
import type { RegistrationSuspension, Validity } from './person.js';

const last = plainDate('2026-12-31');
const held: Validity & RegistrationSuspension = {
  validFrom: plainDate('2024-01-01'),
  validUntil: last,
  suspendedOn: null,
  restoredOn: null,
};
const suspended: Validity & RegistrationSuspension = { ...held, suspendedOn: plainDate('2026-02-01') };
const restored: Validity & RegistrationSuspension = { ...suspended, restoredOn: plainDate('2026-02-20') };
const next: Validity & RegistrationSuspension = {
  ...held,
  validFrom: plusDays(last, 1),
  validUntil: plainDate('2029-12-31'),
};

describe('registrationState', () => {
  it.each([
    { name: 'knows who has none', registrations: [], on: last, state: 'NONE' },
    { name: 'waits for the first day', registrations: [held], on: plainDate('2023-12-31'), state: 'NOT_YET_VALID' },
    { name: 'counts the first day', registrations: [held], on: held.validFrom, state: 'VALID' },
    { name: 'is calm 90 days ahead', registrations: [held], on: plusDays(last, -LAPSING_DAYS), state: 'VALID' },
    { name: 'warns 89 days ahead', registrations: [held], on: plusDays(last, 1 - LAPSING_DAYS), state: 'LAPSING' },
    { name: 'counts the last day', registrations: [held], on: last, state: 'LAPSING' },
    { name: 'ends the day after', registrations: [held], on: plusDays(last, 1), state: 'EXPIRED' },
    { name: 'is calm once renewed', registrations: [held, next], on: last, state: 'VALID' },
    { name: 'rests while suspended', registrations: [suspended], on: plainDate('2026-02-01'), state: 'SUSPENDED' },
    { name: 'counts until the day before', registrations: [suspended], on: plainDate('2026-01-31'), state: 'VALID' },
    { name: 'counts again once restored', registrations: [restored], on: plainDate('2026-02-20'), state: 'VALID' },
    { name: 'not the day before', registrations: [restored], on: plainDate('2026-02-19'), state: 'SUSPENDED' },
    { name: 'ends while suspended', registrations: [suspended], on: plusDays(last, 1), state: 'EXPIRED' },
    { name: 'goes by another that counts', registrations: [suspended, held], on: last, state: 'LAPSING' },
  ])('$name', ({ registrations, on, state }) => {
    expect(registrationState(registrations, on)).toBe(state);
  });

  it('warns as long before as the body says', () => {
    expect(registrationState([held], plusDays(last, -30), 30)).toBe('VALID');
    expect(registrationState([held], plusDays(last, -29), 30)).toBe('LAPSING');
  });
});
