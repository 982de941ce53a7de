import { plusDays } from '@touchstone/plain-date';
import { newId } from '../src/graphql/ids.js';
import type { Client } from '../src/modules/clients/index.js';
import { Appeal, AppealFinding, AppealNote, Complaint, ComplaintSource } from '../src/modules/complaints/index.js';
import type { Decision } from '../src/modules/decisions/index.js';
import type { Person } from '../src/modules/people/index.js';
import type { Filling } from './fill-common.js';

/** An appeal against a decision, with a word and a finding, written past the use cases. */
export function makeAppeal(
  { em, today, number }: Filling,
  { client, decision, by }: { client: Client; decision: Decision; by: Person },
): void {
  const appeal = em.create(Appeal, {
    id: newId(),
    number: `APL-2026-${number}`,
    client,
    application: null,
    decision,
    objection: null,
    status: 'RECEIVED',
    filedOn: plusDays(today, -20),
    grounds: '结论依据不充分',
    lateReason: null,
    recordedBy: by,
    acknowledgeBy: plusDays(today, -15),
    acknowledgedOn: null,
    concludeBy: plusDays(today, 40),
    handler: null,
    decidedBy: null,
    outcomeReason: null,
    endedOn: null,
    version: 1,
  });
  em.create(AppealNote, {
    id: newId(),
    appeal,
    client,
    author: by,
    isFromClient: false,
    isTold: true,
    writtenOn: today,
    text: '已收到',
  });
  em.create(AppealFinding, {
    id: newId(),
    appeal,
    client,
    investigator: by,
    proposal: 'DISMISSED',
    text: '证据充分',
    proposedOn: today,
  });
  const complaint = em.create(Complaint, {
    id: newId(),
    number: `CPL-2026-${number}`,
    client,
    complainant: 'CUSTOMER_OF_CLIENT',
    summary: '维修质量',
    status: 'ACKNOWLEDGED',
    receivedOn: plusDays(today, -20),
    acknowledgeBy: plusDays(today, -15),
    acknowledgedOn: plusDays(today, -18),
    concludeBy: plusDays(today, 40),
    handler: null,
    toldClientOn: null,
    toldClient: null,
    foundText: null,
    isSubstantiated: null,
    measure: null,
    outcome: null,
    closedBy: null,
    closedOn: null,
    version: 1,
  });
  em.create(ComplaintSource, { id: newId(), complaint, name: '赵先生', contact: null, words: '三次未修好' });
}
