import type { PlainDate } from '@touchstone/plain-date';
import { sql } from 'kysely';
import { readScopeOf } from '../../auth/row-scopes.js';
import type { ActorContext } from '../../context.js';

/** A whole scorecard of a decided audit, as it was frozen. */
export interface DecidedSheet {
  readonly auditId: string;
  readonly number: string;
  readonly kind: string;
  readonly clientId: string;
  readonly certificationId: string;
  readonly sector: string;
  readonly provinceCode: string;
  readonly headcount: number;
  readonly editionId: string;
  readonly evaluation: string;
  readonly endsOn: PlainDate;
  readonly decidedOn: PlainDate;
  readonly score: string;
  readonly level: string | null;
  readonly passed: boolean | null;
  readonly verdicts: readonly number[];
  readonly sampled: readonly number[];
  readonly conforming: readonly number[];
}

/** Which of them. */
interface Wanted {
  readonly from?: PlainDate;
  /** Last day of the decision. */
  readonly until?: PlainDate;
  readonly clientId?: string;
}

/** Whole scorecards of decided audits, oldest first; nothing of a partial surveillance, which has no score. */
export async function decidedSheets(
  context: ActorContext,
  { from, until, clientId }: Wanted,
): Promise<readonly DecidedSheet[]> {
  const { rows } = await sql<DecidedSheet>`
    select s.audit_id as "auditId", a.number, a.kind, s.client_id as "clientId", a.certification_id as "certificationId",
      c.sector, c.province_code as "provinceCode", c.headcount, s.edition_id as "editionId", s.evaluation,
      to_char(a.ends_on, 'YYYY-MM-DD') as "endsOn", to_char(a.decided_on, 'YYYY-MM-DD') as "decidedOn",
      s.score::text, s.level, s.passed, to_json(s.verdicts) as verdicts, to_json(s.sampled) as sampled,
      to_json(s.conforming) as conforming
    from scorecard s join audit a on a.id = s.audit_id join client c on c.id = s.client_id
    where ${readScopeOf(context.actor)('Scorecard', 's')} and s.status = 'FROZEN' and s.score is not null
      and a.status = 'DECIDED'
      ${from ? sql`and a.ends_on >= ${from}::date` : sql``} ${until ? sql`and a.decided_on <= ${until}::date` : sql``}
      ${clientId ? sql`and s.client_id = ${clientId}::uuid` : sql``}
    order by a.ends_on, a.number, s.evaluation`.execute(context.sql());
  return rows;
}

/**
 * The newest whole scorecard of every client under one evaluation, as it was known at the end of a day: decided by then,
 * with the sector, province and size of then, so that nothing that happens later changes any of it. It looks past what
 * the reader may see: whoever asks tells of groups alone, behind the floor.
 */
export async function newestSheetsOfAll(
  context: ActorContext,
  { editionId, evaluation, until }: Pick<DecidedSheet, 'editionId' | 'evaluation'> & { readonly until: PlainDate },
): Promise<readonly PeerSheet[]> {
  const { rows } = await sql<PeerSheet>`
    select distinct on (f.client_id) f.client_id as "clientId", f.sector, f.province_code as "provinceCode", f.headcount,
      f.score::text, to_json(s.verdicts) as verdicts, to_json(s.sampled) as sampled, to_json(s.conforming) as conforming
    from score_fact f join scorecard s on s.id = f.scorecard_id
    where f.known_from <= ${until}::date and (f.known_until is null or f.known_until > ${until}::date)
      and f.stage = 'DECIDED' and f.coverage = 'FULL' and f.score is not null
      and f.edition_id = ${editionId} and f.evaluation = ${evaluation}
    order by f.client_id, f.audited_on desc, f.scorecard_id`.execute(context.sql());
  return rows;
}

/** What a group is made of. */
export type PeerSheet = Pick<
  DecidedSheet,
  'clientId' | 'sector' | 'provinceCode' | 'headcount' | 'score' | 'verdicts' | 'sampled' | 'conforming'
>;
