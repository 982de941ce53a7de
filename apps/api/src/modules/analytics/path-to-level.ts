import { CLAUSE, CombinationMethod, explainScore, maySeePath, pathToLevel, refusal } from '@touchstone/rules';
import type { AccountRole, Scorecard } from '@touchstone/rules';
import { clauseOf } from '@touchstone/schemes';
import type { Level, SchemeEdition } from '@touchstone/schemes';
import { sql } from 'kysely';
import type { ActorContext } from '../../context.js';
import { invalidInput } from '../../errors/domain-error.js';
import { globalId } from '../../graphql/ids.js';
import { Refused } from '../../graphql/refused.type.js';
import { isIllustrative } from '../audits/index.js';
import type { PathLeaf, PathOfEvaluation, PathToLevel } from './path-to-level.type.js';
import { auditFiles, scoredCards } from './stored-sheets.queries.js';
import type { ScoredAuditFile, ScoredCard } from './stored-sheets.queries.js';

/** The audit, and the level it is to reach. */
interface PathAsked {
  readonly auditId: string;
  readonly level: string;
}

/**
 * Which leaves would bring an audited client to a level, evaluation by evaluation. Refused to whoever audits the client
 * or sells to it, by person and whatever account is used: it would be advice.
 * @throws DomainError NOT_FOUND where the audit is out of sight, INVALID_INPUT for a level its edition does not have
 */
export async function findPathToLevel(
  context: ActorContext,
  { auditId, level: code }: PathAsked,
): Promise<(PathToLevel & { readonly __typename: 'PathToLevel' }) | Refused> {
  const [audit] = await auditFiles(context, [auditId], null);
  if (!audit) throw new Error('An audit was asked for');
  const verdict = maySeePath(await seerOf(context, audit.clientId));
  if (!verdict.allowed) return new Refused(verdict.refusals);

  const edition = context.editions.get(audit.editionId);
  const level = edition.levels.items.find((each) => each.code === code);
  if (!level) throw invalidInput([{ field: 'level', code: 'LEVEL_UNKNOWN', params: { level: code } }]);
  const deciding = decidingCards(context, audit, edition);
  if (!deciding) return new Refused([refusal('PATH_WITHOUT_SCORE', CLAUSE.scoring)]);
  if (edition.combination.method === CombinationMethod.WEIGHTED_MEAN)
    return new Refused([refusal('PATH_OF_A_MEAN', CLAUSE.scoring)]);
  return {
    __typename: 'PathToLevel',
    auditId: globalId('Audit', audit.id),
    level: level.code,
    levelTitle: level.title,
    illustrative: edition.evaluations.some(isIllustrative),
    evaluations: deciding.flatMap(({ sheet }) => pathOf(sheet, level)),
  };
}

/** The evaluations that decide the level; none where one of them has no score. */
function decidingCards(
  context: ActorContext,
  audit: ScoredAuditFile,
  { combination, evaluations }: SchemeEdition,
): readonly ScoredCard[] | null {
  const isAlone = combination.method === CombinationMethod.PRIMARY_ONLY;
  const ids = evaluations.map(({ id }) => id).filter((id) => !isAlone || id === combination.primary);
  const cards = scoredCards(context, audit).filter(({ card }) => ids.includes(card.evaluation));
  return cards.length === ids.length && cards.every(({ card }) => card.scoreExact !== null) ? cards : null;
}

/** One evaluation's way; the lowest of its bands that stands for the level, or for a higher one. */
function pathOf({ evaluation, compiled, ...sheet }: ScoredCard['sheet'], { rank }: Level): readonly PathOfEvaluation[] {
  const band = evaluation.bands.items.find((each) => each.rank >= rank);
  const now = explainScore(compiled, sheet);
  if (!band || 'refusals' in now || !now.outcome.complete) return [];
  const codes = pathToLevel(compiled, sheet, band.code);
  const losses = new Map(
    now.nodes.flatMap(({ leaf, losses: own }) => (leaf ? own : [])).map((each) => [each.criterion, each]),
  );
  const leafOf = (code: string): readonly PathLeaf[] => {
    const loss = losses.get(code);
    const title = evaluation.criteria.find((each) => each.code === code)?.title;
    if (!loss || !title) return [];
    return [{ code, title, clause: clauseOf(evaluation, code), lost: loss.lost, reason: loss.reason }];
  };
  const then = codes && explainScore(compiled, withMet(sheet, new Set(codes)));
  return [
    {
      evaluation: evaluation.id,
      title: evaluation.title,
      min: band.min,
      score: now.outcome.score,
      leaves: codes && codes.flatMap(leafOf),
      scoreThen: then && 'outcome' in then ? then.outcome.score : null,
    },
  ];
}

function withMet({ responses, ...rest }: Scorecard, codes: ReadonlySet<string>): Scorecard {
  return {
    ...rest,
    responses: responses.map((each) =>
      codes.has(each.criterion) ? { criterion: each.criterion, verdict: 'MET' } : each,
    ),
  };
}

/** Who asks, as a person: every account of his in use, and every team of the client. */
async function seerOf({ actor, sql: database }: ActorContext, clientId: string) {
  const { rows } = await sql<{ roles: AccountRole[]; onTeam: boolean }>`
    select coalesce((select json_agg(distinct role) from account c, unnest(c.roles) as role
        where c.person_id = ${actor.personId} and c.is_active), '[]'::json) as roles,
      exists (select 1 from team_assignment t where t.client_id = ${clientId} and t.person_id = ${actor.personId}) as "onTeam"`.execute(
    database(),
  );
  const [seer] = rows;
  return { roles: [...actor.roles, ...(seer?.roles ?? [])], onTeam: seer?.onTeam ?? false };
}
