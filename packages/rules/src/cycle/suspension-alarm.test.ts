import { plainDate } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import { suspensionAlarm } from './suspension.js';

describe('suspensionAlarm', () => {
  it.each([
    { name: 'is silent on the day before the first', today: '2026-08-01', alarm: null },
    { name: 'rings sixty days before the end', today: '2026-08-02', alarm: 60 },
    { name: 'still says sixty on the day before the second', today: '2026-08-31', alarm: 60 },
    { name: 'rings thirty days before', today: '2026-09-01', alarm: 30 },
    { name: 'rings seven days before', today: '2026-09-24', alarm: 7 },
    { name: 'still says seven on the last day but one', today: '2026-09-30', alarm: 7 },
    { name: 'rings on the last day', today: '2026-10-01', alarm: 0 },
    { name: 'does not stop once it is over', today: '2026-10-02', alarm: 0 },
  ])('$name', ({ today, alarm }) => {
    expect(suspensionAlarm({ endsOn: plainDate('2026-10-01') }, plainDate(today))).toBe(alarm);
  });

  it.each([
    { today: '2026-08-16', alarm: null },
    { today: '2026-08-17', alarm: 45 },
    { today: '2026-10-01', alarm: 45 },
  ])('rings by the days of the body: $alarm on $today', ({ today, alarm }) => {
    expect(suspensionAlarm({ endsOn: plainDate('2026-10-01') }, plainDate(today), [45])).toBe(alarm);
  });
});
