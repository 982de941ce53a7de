import type { PlainDate } from '@touchstone/plain-date';
import type { AuditKind } from '@touchstone/rules';
import type { SchemeEdition } from '@touchstone/schemes';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { readScopeOf } from '../../auth/row-scopes.js';
import type { ActorContext } from '../../context.js';
import { invalidInput, notFound } from '../../errors/domain-error.js';
import { localId } from '../../graphql/ids.js';
import { authorsSql, combinedOutcome, sheetOf } from '../audits/index.js';
import type { Authors, ScorecardResult, Sheet, StoredSheet } from '../audits/index.js';

/** A scorecard as it is stored, with who gave its answers. */
export interface StoredCard extends StoredSheet, ScorecardResult {
  readonly editionId: string;
  readonly authors: Authors;
}

/** An audit with the scorecards that stood. */
export interface ScoredAuditFile {
  readonly id: string;
  readonly number: string;
  readonly kind: AuditKind;
  readonly auditedOn: PlainDate;
  readonly clientId: string;
  readonly clientName: string;
  readonly certificationId: string;
  readonly editionId: string;
  readonly cards: readonly StoredCard[];
}

/** One evaluation of an audit: as it is stored, and as the engine takes it. */
export interface ScoredCard {
  readonly card: StoredCard;
  readonly sheet: Sheet;
}

/**
 * Which scorecards of the audit `a` stand: the newest revisions; or those that had been reported, and not opened again,
 * on a day of the past.
 */
export function standingCardsSql(card: string, knownOn: PlainDate | null): RawBuilder<unknown> {
  const of = (column: string) => sql.ref(`${card}.${column}`);
  if (knownOn === null) return sql`${of('audit_id')} = a.id and ${of('status')} <> 'SUPERSEDED'`;
  return sql`${of('audit_id')} = a.id and exists (select 1 from score_fact f where f.scorecard_id = ${of('id')}
    and f.known_from <= ${knownOn}::date and (f.known_until is null or f.known_until > ${knownOn}::date))`;
}

/** @throws DomainError INVALID_INPUT for a day to come, of which nothing is known */
export function checkKnownOn({ today }: ActorContext, knownOn: PlainDate | null): void {
  if (knownOn !== null && knownOn > today)
    throw invalidInput([{ field: 'asKnownOn', code: 'DAY_IN_FUTURE', params: { day: knownOn, today } }]);
}

/**
 * Audits by their global ids, in that order, with their scorecards as far as the actor may read them.
 * @throws DomainError NOT_FOUND where one is out of sight
 */
export async function auditFiles(
  context: ActorContext,
  ids: readonly string[],
  knownOn: PlainDate | null,
): Promise<readonly ScoredAuditFile[]> {
  checkKnownOn(context, knownOn);
  const uuids = ids.map((id) => localId('Audit', id));
  const scope = readScopeOf(context.actor);
  const { rows } = await sql<ScoredAuditFile>`
    select a.id, a.number, a.kind, a.ends_on::text as "auditedOn", a.client_id as "clientId", c.name as "clientName",
      a.certification_id as "certificationId", a.edition_id as "editionId",
      (select coalesce(json_agg(json_build_object('editionId', s.edition_id, 'evaluation', s.evaluation,
          'surveillanceNumber', s.surveillance_number, 'verdicts', s.verdicts, 'sampled', s.sampled,
          'conforming', s.conforming, 'notes', s.notes, 'specialDeductions', s.special_deductions,
          'specialBonuses', s.special_bonuses, 'missing', s.missing, 'passed', s.passed, 'scoreExact', s.score_exact,
          'level', s.level, 'authors', ${authorsSql('s')})), '[]'::json)
        from scorecard s where ${standingCardsSql('s', knownOn)} and ${scope('Scorecard', 's')}) as cards
    from audit a join client c on c.id = a.client_id
    where a.id = any(${`{${uuids.join(',')}}`}::uuid[]) and ${scope('Audit', 'a')}`.execute(context.sql());
  return uuids.map((uuid, at) => {
    const found = rows.find(({ id }) => id === uuid);
    if (!found) throw notFound('Audit', ids[at] ?? uuid);
    return found;
  });
}

/** The evaluations of an audit that have a scorecard, in the edition's order. */
export function scoredCards(context: ActorContext, { editionId, cards }: ScoredAuditFile): readonly ScoredCard[] {
  return editionOf(context, editionId).evaluations.flatMap(({ id }) => {
    const card = cards.find(({ evaluation }) => evaluation === id);
    return card ? [{ card, sheet: sheetOf(context.editions, card) }] : [];
  });
}

/** What the scorecards of an audit come to together. */
export function combinedOf(context: ActorContext, { editionId, cards }: ScoredAuditFile) {
  return combinedOutcome(editionOf(context, editionId), cards);
}

function editionOf({ editions }: ActorContext, id: string): SchemeEdition {
  return editions.get(id);
}
