import { describe, expect, it } from 'vitest';
import { faultReason, sortReasons } from './form-errors.js';

const reason = (field: string | null, message = 'No') => ({ code: 'X', message, ...(field ? { field } : {}) });

describe('sortReasons', () => {
  it('gives a reason to the input it names', () => {
    expect(sortReasons([reason('uscc')], ['uscc'])).toEqual({ byField: { uscc: 'No' }, rest: [] });
  });

  it('reaches into lists', () => {
    const { byField } = sortReasons([reason('sites.1.headcount')], ['sites.0.headcount', 'sites.1.headcount']);
    expect((byField['sites'] as unknown[])[1]).toEqual({ headcount: 'No' });
  });

  it('keeps every reason of one input', () => {
    const { byField } = sortReasons([reason('name', 'Too long.'), reason('name', 'Not ours.')], ['name']);
    expect(byField).toEqual({ name: 'Too long. Not ours.' });
  });

  it('loses no reason: what no input can show goes to the rest', () => {
    const { byField, rest } = sortReasons([reason('province'), reason(null)], ['name']);
    expect(byField).toEqual({});
    expect(rest).toHaveLength(2);
  });
});

describe('faultReason', () => {
  it("names the form's own input, of whatever the API calls it within its argument", () => {
    const fault = { field: 'input.sites.0.headcount', code: 'NUMBER_NOT_WHOLE', message: 'No' };
    expect(faultReason(fault, String)).toEqual({ ...fault, field: 'sites.0.headcount' });
  });
});
