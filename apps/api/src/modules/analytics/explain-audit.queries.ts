import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import type { ActorContext } from '../../context.js';
import { readScopeOf } from '../../auth/row-scopes.js';
import { notFound } from '../../errors/domain-error.js';
import { localId } from '../../graphql/ids.js';
import { readContext } from '../../reading/read.js';
import { selectList, typeNamesOf } from '../../reading/row-json.js';
import { fieldsOf, selectionOf } from '../../reading/selection.js';
import { shownRow } from '../../reading/shown-row.js';
import { auditOutcomeOf, combinedOutcome, isIllustrative } from '../audits/index.js';
import type { ScorecardResult } from '../audits/index.js';
import type { ExplainedAudit } from './explained-audit.type.js';
import type { ExplanationArgs } from './explanation.args.js';
import { checkKnownOn, standingCardsSql } from './stored-sheets.queries.js';

interface ExplainedRow {
  readonly audit: object;
  readonly previous: object | null;
  readonly editionId: string;
  /** In no order. */
  readonly cards: ReadonlyArray<{ readonly result: ScorecardResult; readonly shown: object }>;
}

/**
 * An audit with the scorecards that stand, in one statement. Each scorecard's explanation is its own field, so that a
 * score is unfolded by one function wherever it is asked.
 * @throws DomainError NOT_FOUND where the audit is out of sight
 */
export async function explainAudit(
  context: ActorContext,
  { auditId, asKnownOn }: ExplanationArgs,
  info: GraphQLResolveInfo,
): Promise<ExplainedAudit> {
  checkKnownOn(context, asKnownOn);
  const scope = readScopeOf(context.actor);
  const shown = (field: string, alias: string) =>
    shownRow(context, info, { answer: 'ExplainedAudit', field, type: 'Audit', alias });
  const { rows } = await sql<ExplainedRow>`
    select ${shown('audit', 'a')} as audit, a.edition_id as "editionId",
      (select ${shown('previous', 'b')} from audit b
        where b.certification_id = a.certification_id and b.ends_on < a.starts_on and ${scope('Audit', 'b')}
          and exists (select 1 from scorecard p where p.audit_id = b.id and p.status in ('LOCKED', 'FROZEN')
            and p.surveillance_number is null and ${scope('Scorecard', 'p')})
        order by b.ends_on desc, b.id desc limit 1) as previous,
      (select coalesce(json_agg(json_build_object('result', json_build_object('evaluation', s.evaluation,
          'surveillanceNumber', s.surveillance_number, 'missing', s.missing, 'passed', s.passed,
          'scoreExact', s.score_exact, 'level', s.level), 'shown', ${cardSql(context, info)})), '[]'::json)
        from scorecard s where ${standingCardsSql('s', asKnownOn)} and ${scope('Scorecard', 's')}) as cards
    from audit a where a.id = ${localId('Audit', auditId)} and ${scope('Audit', 'a')}`.execute(context.sql());
  const [row] = rows;
  if (!row) throw notFound('Audit', auditId);
  const edition = context.editions.get(row.editionId);
  const cards = edition.evaluations.flatMap(({ id }) => row.cards.find(({ result }) => result.evaluation === id) ?? []);
  const results = cards.map(({ result }) => result);
  const isPartial = results.some(({ surveillanceNumber }) => surveillanceNumber !== null);
  return {
    audit: row.audit,
    previous: row.previous,
    asKnownOn,
    scorecards: cards.map((card) => card.shown),
    outcome: auditOutcomeOf(edition, combinedOutcome(edition, results), isPartial),
    illustrative: edition.evaluations.some(isIllustrative),
  };
}

function cardSql(context: ActorContext, info: GraphQLResolveInfo) {
  const asked = selectionOf(info, ['ExplainedAudit']).get('scorecards') ?? [];
  const selection = fieldsOf(asked, typeNamesOf('Scorecard'), info);
  return sql`(select row_to_json(r) from (select ${selectList(readContext(context, info), 'Scorecard', { alias: 's', selection })}) r)`;
}
