import type { Facts, Sheet } from '@touchstone/analytics';
import type { PlainDate } from '@touchstone/plain-date';
import { shownExact } from '@touchstone/rules';
import type { Response } from '@touchstone/rules';
import type { SchemeEdition } from '@touchstone/schemes';
import { sql } from 'kysely';
import type { ActorContext } from '../../context.js';
import { globalId } from '../../graphql/ids.js';
import { compiledOf, evaluationOf } from '../audits/index.js';
import type { SupposedEdition } from './supposed-edition.js';
import type { AuditThen, StoredAudit, StoredCardThen } from './audit-then.js';
import type { WhatIfAudit } from './what-if.type.js';

/** What the columns do not hold of a scorecard. */
interface Beside {
  readonly id: string;
  readonly deductions: number;
  readonly bonuses: number;
  readonly passed: boolean | null;
  readonly scoreExact: string | null;
  readonly level: string | null;
}

/** How many scorecards are read at a time: short enough to let others have their turn. */
const AT_A_TIME = 2000;

/** Audits that some facts are of, in the order of their ids, with their scorecards among these. */
export async function auditsOfRows(
  context: ActorContext,
  facts: Facts,
  rows: Int32Array,
): Promise<readonly StoredAudit[]> {
  const audit = facts.column('audit');
  const own = Array.from(rows);
  const answersOf = answerReader(context, facts);
  const audits = new Map<number, StoredAudit>();
  for (let from = 0; from < own.length; from += AT_A_TIME) {
    const part = own.slice(from, from + AT_A_TIME);
    const beside = await besideOf(
      context,
      part.map((row) => scorecardOf(facts, row)),
    );
    for (const row of part) {
      const known = beside.get(scorecardOf(facts, row));
      const plan = facts.sheets.all[facts.column('sheet')[row] ?? 0]?.plan;
      if (!known || !plan) continue;
      const at = audit[row] ?? 0;
      const made = audits.get(at) ?? {
        auditId: facts.ids.audit.valueOf(at),
        cards: new Map<string, StoredCardThen>(),
      };
      audits.set(at, made);
      const { passed, scoreExact, level, deductions, bonuses } = known;
      const scorecard = {
        responses: answersOf(row),
        specialDeductions: Array.from({ length: deductions }, () => NOTHING_SAID),
        specialBonuses: Array.from({ length: bonuses }, () => NOTHING_SAID),
      };
      made.cards.set(plan.evaluation, { scorecard, passed, scoreExact, level });
    }
    await new Promise(setImmediate);
  }
  return [...audits.values()].toSorted((a, b) => (a.auditId < b.auditId ? -1 : 1));
}

const NOTHING_SAID = {};

function scorecardOf(facts: Facts, row: number): string {
  return facts.ids.scorecard.valueOf(facts.column('scorecard')[row] ?? 0);
}

async function besideOf({ sql: database }: ActorContext, ids: readonly string[]): Promise<ReadonlyMap<string, Beside>> {
  const { rows } = await sql<Beside>`select s.id, jsonb_array_length(s.special_deductions) as deductions,
      jsonb_array_length(s.special_bonuses) as bonuses, s.passed, s.score_exact as "scoreExact", s.level
    from scorecard s where s.id = any(${`{${ids.join(',')}}`}::uuid[])`.execute(database());
  return new Map(rows.map((row) => [row.id, row]));
}

/** Reads the answers of a fact from the columns; one leaf's answers of a kind are one object. */
function answerReader({ editions }: ActorContext, facts: Facts): (row: number) => readonly Response[] {
  const codesOf = new Map<Sheet, readonly string[]>();
  const made = new Map<string, Response | null>();
  return (row) => {
    const sheet = facts.sheets.all[facts.column('sheet')[row] ?? 0];
    if (!sheet) return [];
    const { editionId, evaluation } = sheet.plan;
    const leaves =
      codesOf.get(sheet) ??
      compiledOf(evaluationOf(editions.get(editionId), evaluation)).leaves.map(({ code }) => code);
    codesOf.set(sheet, leaves);
    const at = facts.rowOf[facts.column('scorecard')[row] ?? 0] ?? 0;
    return leaves.flatMap((criterion, leaf) => {
      const code = sheet.column(leaf)[at] ?? 0;
      const key = `${criterion} ${code}`;
      const known = made.get(key);
      const response = known === undefined ? responseOf(facts, criterion, code) : known;
      if (known === undefined) made.set(key, response);
      return response ?? [];
    });
  };
}

const PLAIN = [null, 'MET', 'NOT_MET', 'NOT_APPLICABLE'] as const;

function responseOf({ sheets: { codes } }: Facts, criterion: string, code: number): Response | null {
  const verdict = PLAIN[code];
  if (verdict === null) return null;
  if (verdict) return { criterion, verdict };
  const sampled = codes.sampled[code] ?? 0;
  return { criterion, verdict: 'SAMPLED', sampled, conforming: sampled - (codes.nonconforming[code] ?? 0) };
}

interface Named {
  readonly id: string;
  readonly number: string;
  readonly auditedOn: PlainDate;
  readonly clientId: string;
  readonly clientName: string;
}

/** Audits as a page shows them. */
export async function namedAudits(
  { sql: database, locale }: ActorContext,
  audits: readonly AuditThen[],
  { from, to, links }: SupposedEdition,
): Promise<readonly WhatIfAudit[]> {
  const ids = audits.map(({ audit }) => audit.auditId);
  const { rows } = await sql<Named>`select a.id, a.number, a.ends_on::text as "auditedOn", a.client_id as "clientId",
      ${locale === 'en' ? sql`coalesce(c.name_en, c.name)` : sql`c.name`} as "clientName"
    from audit a join client c on c.id = a.client_id where a.id = any(${`{${ids.join(',')}}`}::uuid[])`.execute(
    database(),
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  const title = ({ levels }: SchemeEdition, code: string | null) =>
    levels.items.find((each) => each.code === code)?.title ?? null;
  return audits.flatMap(({ audit, before, after, afterMost, scores }) => {
    const named = byId.get(audit.auditId);
    if (!named) return [];
    return {
      ...named,
      auditId: globalId('Audit', named.id),
      clientId: globalId('Client', named.clientId),
      before,
      beforeTitle: title(from, before),
      after,
      afterTitle: title(to, after),
      afterMostTitle: title(to, afterMost),
      open: after !== afterMost,
      evaluations: scores.map(({ evaluation, bounds }) => {
        const stored = links === null ? audit.cards.get(evaluation)?.scoreExact : null;
        return {
          evaluation,
          title: to.evaluations.find(({ id }) => id === evaluation)?.title ?? { zh: evaluation, en: evaluation },
          before: stored ? shownExact(stored) : null,
          after: bounds.low.score,
          afterMost: bounds.high.score,
        };
      }),
    };
  });
}
