import { AccountRole, DueConsequence, DueKind } from '@touchstone/rules';
import { sql } from 'kysely';
import { findSqlField } from '../../../reading/registry.js';
import type { DueSource, OwedReading, Sql } from '../due-source.js';

const OF_APPLICATION = {
  label: sql`r.number`,
  clientId: sql`r.client_id`,
  certificationId: sql`r.certification_id`,
  programmeId: sql`r.programme_id`,
} as const;

const APPLICATION_REVIEW: DueSource = {
  kind: DueKind.APPLICATION_REVIEW,
  record: 'Application',
  role: AccountRole.APPLICATION_REVIEWER,
  rows: () => ({
    ...OF_APPLICATION,
    from: sql`application r`,
    where: sql`r.status = 'SUBMITTED'`,
    anchorOn: sql`r.received_on`,
    opensOn: sql`r.received_on`,
    dueOn: sql`r.review_due_on`,
    statutory: true,
    consequence: DueConsequence.NONE,
  }),
};

const PAPERS: DueSource = {
  kind: DueKind.PAPERS,
  record: 'Application',
  role: AccountRole.APPLICATION_REVIEWER,
  rows: (reading) => ({
    ...OF_APPLICATION,
    from: sql`application r join paper_request q on q.application_id = r.id`,
    where: sql`r.status = 'SUBMITTED' and ${papersState(reading)} not like 'DONE%'`,
    anchorOn: sql`q.requested_on`,
    opensOn: sql`q.requested_on`,
    dueOn: sql`q.due_on`,
    statutory: false,
    part: sql`q.id`,
    consequence: DueConsequence.NONE,
  }),
};

function papersState({ today, scope }: OwedReading): Sql {
  const state = findSqlField('PaperRequest', 'state');
  if (!state) throw new Error('PaperRequest.state is not computed in SQL');
  return state({ alias: 'q', today, scope });
}

/** What is owed on applications. */
export const OF_APPLICATIONS: readonly DueSource[] = [APPLICATION_REVIEW, PAPERS];
