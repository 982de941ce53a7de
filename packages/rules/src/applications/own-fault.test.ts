import { plainDate } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import { OWN_FAULT_MONTHS, ownFaultFault } from './own-fault.js';

const day = plainDate;

describe('ownFaultFault', () => {
  it.each([
    { name: 'bars on the very day', fault: '2025-03-10', on: '2025-03-10', bars: true },
    { name: 'bars the day before a year is full', fault: '2025-03-10', on: '2026-03-09', bars: true },
    { name: 'is over when a year is full', fault: '2025-03-10', on: '2026-03-10', bars: false },
    { name: 'of 29 February bars until 27 February', fault: '2024-02-29', on: '2025-02-27', bars: true },
    { name: 'of 29 February is over on 28 February', fault: '2024-02-29', on: '2025-02-28', bars: false },
    { name: 'of 28 February bars on 27 February of a leap year', fault: '2027-02-28', on: '2028-02-27', bars: true },
    { name: 'of the future says nothing yet', fault: '2025-03-11', on: '2025-03-10', bars: false },
    {
      name: 'bars a scope of several fields by one of them',
      fault: '2025-03-10',
      on: '2025-04-01',
      codes: ['SC15', 'SC03'],
      bars: true,
    },
    { name: 'bars nothing in another field', fault: '2025-03-10', on: '2025-04-01', codes: ['SC15'], bars: false },
    { name: 'never bars a renewal', fault: '2025-03-10', on: '2025-04-01', kind: 'RECERTIFICATION', bars: false },
  ] as const)('$name', ({ fault, on, bars, ...change }) => {
    const finding = ownFaultFault({
      kind: 'kind' in change ? change.kind : 'INITIAL',
      ownFaults: [{ number: 'C-1', effectiveOn: day(fault), technicalCodes: ['SC03'] }],
      technicalCodes: 'codes' in change ? change.codes : ['SC03'],
      months: OWN_FAULT_MONTHS,
      on: day(on),
    });
    expect(finding && finding.code).toBe(bars && 'OWN_FAULT_TOO_RECENT');
  });

  it('names the newest fault and the day it is over', () => {
    const ownFaults = ['2025-03-10', '2025-05-31'].map((effectiveOn, at) => ({
      number: `C-${at}`,
      effectiveOn: day(effectiveOn),
      technicalCodes: ['SC03'],
    }));
    const on = day('2025-06-01');
    expect(ownFaultFault({ kind: 'INITIAL', ownFaults, technicalCodes: ['SC03'], months: 12, on })).toMatchObject({
      params: { number: 'C-1', effectiveOn: '2025-05-31', freeOn: '2026-05-31' },
    });
  });
});
