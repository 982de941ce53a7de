import { plainDate } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import { refusalsOf } from '../../test/reasons-of.js';
import type { AuditActivityKind } from '../audits/words.js';
import { isRemote, mayAuditRemotely } from './remote.js';
import type { RemoteFacts, RemoteTerms } from './remote.js';

const day = plainDate;
const on = (kind: AuditActivityKind, from: string) => ({ kind, startsOn: day(from), endsOn: day(from) });
const terms: RemoteTerms = {
  extent: '总部职能远程，网点现场',
  riskAssessment: '双方网络与会议平台已试运行',
  bodyConsentedOn: day('2026-11-20'),
  clientConsentedOn: day('2026-11-24'),
};
const facts: RemoteFacts = {
  kind: 'INITIAL',
  activities: [on('REMOTE', '2026-11-24'), on('ON_SITE', '2026-12-03')],
  terms,
  today: day('2026-11-24'),
};

describe('mayAuditRemotely', () => {
  it.each<{ name: string; change: Partial<RemoteFacts>; found: readonly string[] }>([
    { name: 'takes a part from afar, agreed to on its first day', change: {}, found: [] },
    {
      name: 'stops a wholly remote initial audit',
      change: { activities: [on('REMOTE', '2026-12-01')] },
      found: ['WHOLLY_REMOTE activities'],
    },
    {
      name: 'and recertification, mystery customer or not',
      change: { kind: 'RECERTIFICATION', activities: [on('REMOTE', '2026-12-01'), on('MYSTERY', '2026-12-02')] },
      found: ['WHOLLY_REMOTE activities'],
    },
    {
      name: 'takes a wholly remote surveillance',
      change: { kind: 'SURVEILLANCE', activities: [on('REMOTE', '2026-12-01')] },
      found: [],
    },
    { name: 'asks for terms', change: { terms: null }, found: ['REMOTE_TERMS_MISSING remote'] },
    { name: 'asks for none on site', change: { terms: null, activities: [on('ON_SITE', '2026-12-03')] }, found: [] },
    {
      name: 'asks for extent and risks',
      change: { terms: { ...terms, extent: ' ', riskAssessment: '' } },
      found: ['REMOTE_EXTENT_MISSING remote.extent', 'REMOTE_RISKS_MISSING remote.riskAssessment'],
    },
    {
      name: 'stops a consent of the day after it began',
      change: { today: day('2026-11-25'), terms: { ...terms, clientConsentedOn: day('2026-11-25') } },
      found: ['REMOTE_CONSENT_LATE remote.clientConsentedOn'],
    },
    {
      name: 'stops a consent that has not been given yet',
      change: { today: day('2026-11-19'), terms: { ...terms, clientConsentedOn: day('2026-11-19') } },
      found: ['DAY_IN_FUTURE remote.bodyConsentedOn'],
    },
  ])('$name', ({ change, found }) => {
    const refusals = refusalsOf(mayAuditRemotely({ ...facts, ...change }));
    expect(refusals.map(({ code, field }) => `${code} ${field}`)).toEqual(found);
  });

  it('knows what is remote', () => {
    expect(isRemote(facts.activities)).toBe(true);
    expect(isRemote([{ kind: 'ON_SITE' }])).toBe(false);
  });
});
