import { plainDate } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import { certificateInputOf, reviewInputOf } from './transfer-inputs.js';

const days = { issuedOn: plainDate('2024-06-10'), validUntil: plainDate('2027-06-09') };

describe('certificateInputOf', () => {
  it.each([
    { field: 'scopeZh', input: 'certifiedScope' },
    { field: 'technicalCodes', input: 'certifiedFields' },
    { field: 'status', input: 'transferStatus' },
    { field: 'validUntil', input: 'validUntil' },
    { field: 'surveillancesOn', first: '2024-06-09', input: 'firstSurveillanceOn' },
    { field: 'surveillancesOn', first: '2027-06-10', input: 'firstSurveillanceOn' },
    { field: 'surveillancesOn', first: '2024-06-10', input: 'secondSurveillanceOn' },
    { field: 'surveillancesOn', input: 'secondSurveillanceOn' },
  ])('finds $field, with a first day of $first, in $input', ({ field, first, input }) => {
    expect(certificateInputOf(field, { ...days, firstSurveillanceOn: first ? plainDate(first) : null })).toBe(input);
  });
});

describe('reviewInputOf', () => {
  it('finds the remark of an item by its place', () => {
    expect(reviewInputOf('items.1.remark')).toBe('answers.REASON.remark');
    expect(reviewInputOf('needsVisit')).toBe('needsVisit');
    expect(reviewInputOf('items.99.remark')).toBe('items.99.remark');
  });
});
