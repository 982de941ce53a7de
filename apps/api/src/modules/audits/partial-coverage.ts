import type { PlainDate } from '@touchstone/plain-date';
import { lastFullAudit, leftOutOf } from '@touchstone/rules';
import { sql } from 'kysely';
import type { EditionShelf } from '../../editions.js';
import { globalId } from '../../graphql/ids.js';
import { rowFact } from '../../reading/registry.js';
import { Audit } from './audit.entity.js';
import type { LastFullAudit, PartialCoverage, PartialEvaluation } from './partial-coverage.type.js';
import { askedFor, compiledOf, evaluationOf } from './scorecard-sheet.js';
import { combinedOutcome, cutScore } from './scorecard.queries.js';
import type { ScorecardResult } from './scorecard.queries.js';

/** A scorecard, as far as its coverage and its outcome go. */
interface CoveredCard extends ScorecardResult {
  readonly editionId: string;
  readonly score: string | null;
  readonly verdicts: readonly number[];
}

/** A decided audit of the same file before this one. */
interface CoveredAudit {
  readonly id: string;
  readonly number: string;
  readonly endsOn: PlainDate;
  readonly editionId: string;
  readonly cards: readonly CoveredCard[];
}

/** What the statement brings beside an audit. */
export interface CoverageFacts {
  readonly coverage: { readonly cards: readonly CoveredCard[]; readonly earlier: readonly CoveredAudit[] };
}

type Editions = Pick<EditionShelf, 'get'>;

const cardsOf = (audit: string) => sql`(select coalesce(json_agg(json_build_object('editionId', card.edition_id,
    'evaluation', card.evaluation, 'surveillanceNumber', card.surveillance_number, 'missing', card.missing,
    'passed', card.passed, 'score', card.score::text, 'scoreExact', card.score_exact, 'level', card.level,
    'verdicts', card.verdicts) order by card.id), '[]'::json)
  from scorecard card where card.audit_id = ${sql.ref(audit)} and`;

/**
 * The newest revisions of an audit's scorecards, and the decided ones of the file's audits before it, the newest first.
 * Whoever may see an audit reads by whom a leaf was assessed last (GB/T 27021.1-2017, 9.6.2): the scorecards themselves
 * stay with their teams.
 */
export const COVERAGE = rowFact(Audit, 'coverage', ({ alias, scope }) => {
  const of = (column: string) => sql.ref(`${alias}.${column}`);
  return sql`(select json_build_object(
    'cards', ${cardsOf(`${alias}.id`)} card.status <> 'SUPERSEDED' and ${scope('Scorecard', 'card')}),
    'earlier', (select coalesce(json_agg(json_build_object('id', its.id, 'number', its.number, 'endsOn', its.ends_on,
        'editionId', its.edition_id, 'cards', ${cardsOf('its.id')} card.status = 'FROZEN'))
        order by its.starts_on desc, its.id desc), '[]'::json)
      from audit its where its.certification_id = ${of('certification_id')} and its.starts_on < ${of('starts_on')}
        and its.status = 'DECIDED')))`;
});

/** What a partial surveillance leaves out, and whose level holds meanwhile; null where every leaf is asked for. */
export function partialCoverageOf(
  editions: Editions,
  { coverage: { cards, earlier } }: CoverageFacts,
): PartialCoverage | null {
  const partial = cards.filter(isPartial);
  if (partial.length === 0) return null;
  const full = lastFullAudit(
    earlier.map((audit) => ({ audit, cards: audit.cards.map((card) => ({ isPartial: isPartial(card) })) })),
  );
  return {
    evaluations: partial.map((card) => partialEvaluation(editions, card, earlier)),
    lastFull: full && fullAudit(editions, full.audit),
  };
}

function isPartial({ surveillanceNumber }: CoveredCard): boolean {
  return surveillanceNumber !== null;
}

function partialEvaluation(editions: Editions, card: CoveredCard, before: readonly CoveredAudit[]): PartialEvaluation {
  const evaluation = evaluationOf(editions.get(card.editionId), card.evaluation);
  const leaves = leavesOf(editions, card);
  const titles = new Map(evaluation.criteria.map(({ code, title }) => [code, title]));
  const earlier = before.flatMap((audit) =>
    audit.cards
      .filter((each) => each.evaluation === card.evaluation)
      .map((each) => ({ audit, answered: answeredOf(editions, each) })),
  );
  const asked = askedFor(evaluation, card.surveillanceNumber) ?? leaves;
  return {
    evaluation: card.evaluation,
    title: evaluation.title,
    leaves: leaves.length,
    leftOut: leftOutOf({ leaves, asked, answered: answeredOf(editions, card), earlier }).map(({ criterion, last }) => ({
      criterion,
      title: titles.get(criterion) ?? { zh: criterion, en: criterion },
      last: last && named(last),
    })),
  };
}

function fullAudit(editions: Editions, audit: CoveredAudit): LastFullAudit {
  const edition = editions.get(audit.editionId);
  const { level, score } = combinedOutcome(edition, audit.cards);
  return {
    ...named(audit),
    level,
    levelTitle: edition.levels.items.find(({ code }) => code === level)?.title ?? null,
    score,
    evaluations: audit.cards.map((card) => {
      const { title, bands } = evaluationOf(editions.get(card.editionId), card.evaluation);
      return {
        title,
        score: card.score && cutScore(card.score),
        levelTitle: bands.items.find(({ code }) => code === card.level)?.title ?? null,
      };
    }),
  };
}

function named({ id, number, endsOn }: CoveredAudit) {
  return { auditId: globalId('Audit', id), auditNumber: number, endedOn: endsOn };
}

function leavesOf(editions: Editions, { editionId, evaluation }: CoveredCard): readonly string[] {
  return compiledOf(evaluationOf(editions.get(editionId), evaluation)).leaves.map(({ code }) => code);
}

function answeredOf(editions: Editions, card: CoveredCard): readonly string[] {
  return leavesOf(editions, card).filter((_, at) => Number(card.verdicts[at] ?? 0) !== 0);
}
