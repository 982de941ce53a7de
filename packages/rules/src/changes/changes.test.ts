import { plainDate } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import { reasonsOf } from '../../test/reasons-of.js';
import { mayAssessChange, maySettleChange } from './assess-change.js';
import { changeClocks, mayNotifyChange } from './notify-change.js';
import { ChangeKind, ChangeNoticeStatus, ChangeOutcome } from './words.js';

const day = plainDate;

describe('mayNotifyChange', () => {
  const facts = {
    certificationStatus: 'CERTIFIED' as const,
    kinds: [ChangeKind.NAME],
    description: '公司更名。',
    occursOn: day('2026-06-01'),
    notifiedOn: day('2026-03-10'),
    openedOn: day('2025-01-10'),
    validUntil: day('2028-01-09'),
    today: day('2026-03-10'),
  };
  it.each([
    { name: 'takes a change that lies ahead', change: {}, codes: [] },
    { name: 'takes no notice that has not come', change: { notifiedOn: day('2026-03-11') }, codes: ['DAY_IN_FUTURE'] },
    { name: 'takes one of the day the file was opened', change: { occursOn: day('2025-01-10') }, codes: [] },
    { name: 'none from before', change: { occursOn: day('2025-01-09') }, codes: ['DAY_TOO_EARLY'] },
    { name: "takes one of the certificate's last day", change: { occursOn: day('2028-01-09') }, codes: [] },
    { name: 'none of the day after', change: { occursOn: day('2028-01-10') }, codes: ['DAY_TOO_LATE'] },
    {
      name: 'none told before the file was opened',
      change: { notifiedOn: day('2025-01-09') },
      codes: ['DAY_TOO_EARLY'],
    },
    { name: 'no novel', change: { description: '长'.repeat(4001) }, codes: ['TEXT_TOO_LONG'] },
    {
      name: 'wants a certificate',
      change: { certificationStatus: 'IN_PROGRESS' as const },
      codes: ['CHANGE_OF_NO_CERTIFICATE'],
    },
    {
      name: 'gives every reason at once',
      change: { kinds: [], description: ' ' },
      codes: ['CHANGE_KIND_MISSING', 'CHANGE_DESCRIPTION_MISSING'],
    },
  ])('$name', ({ change, codes }) => {
    expect(reasonsOf(mayNotifyChange({ ...facts, ...change }))).toEqual(codes);
  });
});

describe('changeClocks', () => {
  it('counts neither the day of the change nor the day of the notice', () => {
    const days = { occursOn: day('2026-03-01'), notifiedOn: day('2026-03-17'), tellWithin: 15, assessWithin: 10 };
    expect(changeClocks(days)).toEqual({ tellBy: '2026-03-16', assessBy: '2026-03-27' });
  });
});

describe('mayAssessChange', () => {
  const facts = {
    status: ChangeNoticeStatus.RECEIVED,
    kinds: [ChangeKind.KEY_PEOPLE],
    outcome: ChangeOutcome.NO_EFFECT,
    reason: '不影响服务体系。',
  };
  it.each([
    { name: 'lets a change go by that touches nothing', change: {}, codes: [] },
    { name: 'asks why', change: { reason: '' }, codes: ['ASSESSMENT_REASON_MISSING'] },
    { name: 'assesses once', change: { status: ChangeNoticeStatus.ASSESSED }, codes: ['CHANGE_ASSESSED_ALREADY'] },
    { name: 'lets no new name go by', change: { kinds: [ChangeKind.NAME] }, codes: ['CHANGE_STANDS_ON_CERTIFICATE'] },
    {
      name: 'lets no new address go by',
      change: { kinds: [ChangeKind.ADDRESS] },
      codes: ['CHANGE_STANDS_ON_CERTIFICATE'],
    },
    { name: 'lets no new scope go by', change: { kinds: [ChangeKind.SCOPE] }, codes: ['SCOPE_CHANGE_NEEDS_REVIEW'] },
    { name: 'issues a name anew', change: { kinds: [ChangeKind.NAME], outcome: ChangeOutcome.REISSUE }, codes: [] },
  ])('$name', ({ change, codes }) => {
    expect(reasonsOf(mayAssessChange({ ...facts, ...change }))).toEqual(codes);
  });
});

describe('maySettleChange', () => {
  const facts = {
    status: ChangeNoticeStatus.ASSESSED,
    outcome: ChangeOutcome.REISSUE,
    by: ChangeOutcome.REISSUE,
    isOfThisFile: true,
  };
  it.each([
    { name: 'is settled by what it asks for', change: {}, codes: [] },
    {
      name: 'is not settled by something else',
      change: { by: ChangeOutcome.AMENDMENT },
      codes: ['CHANGE_ASKS_FOR_OTHER'],
    },
    { name: "is not settled by another file's", change: { isOfThisFile: false }, codes: ['CHANGE_OF_OTHER_FILE'] },
    {
      name: 'is assessed first',
      change: { status: ChangeNoticeStatus.RECEIVED, outcome: null },
      codes: ['CHANGE_NOT_WAITING'],
    },
    { name: 'is settled once', change: { status: ChangeNoticeStatus.SETTLED }, codes: ['CHANGE_NOT_WAITING'] },
  ])('$name', ({ change, codes }) => {
    expect(reasonsOf(maySettleChange({ ...facts, ...change }))).toEqual(codes);
  });
});
