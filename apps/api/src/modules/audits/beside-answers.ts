import type { PlainDate } from '@touchstone/plain-date';
import type { NonconformityGrade, NonconformityStatus } from '@touchstone/rules';
import { sql } from 'kysely';
import type { EditionShelf } from '../../editions.js';
import { globalId } from '../../graphql/ids.js';
import { rowFact } from '../../reading/registry.js';
import type { NonconformityGround } from './nonconformity.entity.js';
import { authorsSql } from './answers.queries.js';
import { Scorecard } from './scorecard.entity.js';
import type { Authors, RecordedResponse, StoredAnswers } from './scorecard-answers.js';
import { sheetOf } from './scorecard-sheet.js';

/** A decided scorecard of an earlier audit of the same file. */
interface EarlierSheet extends StoredAnswers {
  readonly editionId: string;
  readonly evaluation: string;
  readonly auditId: string;
  readonly number: string;
  readonly endsOn: PlainDate;
  readonly leader: string | null;
  readonly authors: Authors;
}

/** A nonconformity of an earlier audit that is not closed. */
interface StillOpen {
  readonly id: string;
  readonly number: number;
  readonly auditNumber: string;
  readonly grade: NonconformityGrade;
  readonly status: NonconformityStatus;
  readonly statement: string;
  readonly criteria: readonly NonconformityGround[];
}

/** What the statement brings beside a scorecard. */
export interface BesideFacts {
  readonly evaluation: string;
  readonly known: { readonly earlier: readonly EarlierSheet[]; readonly open: readonly StillOpen[] };
}

/**
 * Decided scorecards of the file's earlier audits, the newest first, and its nonconformities that are not closed. Whoever
 * sits on a team reads what its forerunners found (GB/T 27021.1-2017, 9.6.2): the scorecards themselves stay theirs.
 */
export const BESIDE = rowFact(Scorecard, 'known', ({ alias, scope }) => {
  const of = (column: string) => sql.ref(`${alias}.${column}`);
  const before = sql`from audit mine join audit its on its.certification_id = mine.certification_id and its.starts_on < mine.starts_on`;
  return sql`(select json_build_object(
    'earlier', (select coalesce(json_agg(json_build_object('editionId', card.edition_id, 'evaluation', card.evaluation,
        'verdicts', card.verdicts, 'sampled', card.sampled, 'conforming', card.conforming, 'notes', card.notes,
        'authors', ${authorsSql('card')}, 'auditId', its.id, 'number', its.number, 'endsOn', its.ends_on,
        'leader', (select leader.name from team_assignment seat join person leader on leader.id = seat.person_id
          where seat.audit_id = its.id and seat.role = 'LEADER')) order by its.starts_on desc, its.id desc), '[]'::json)
      ${before} join scorecard card on card.audit_id = its.id
      where mine.id = ${of('audit_id')} and card.evaluation = ${of('evaluation')} and card.status = 'FROZEN'),
    'open', (select coalesce(json_agg(json_build_object('id', found.id, 'number', found.number, 'auditNumber', its.number,
        'grade', found.grade, 'status', found.status, 'statement', found.statement, 'criteria', found.criteria)
        order by its.starts_on desc, found.number), '[]'::json)
      ${before} join nonconformity found on found.audit_id = its.id
      where mine.id = ${of('audit_id')} and found.status <> 'CLOSED' and ${scope('Nonconformity', 'found')})))`;
});

/** What stands beside the leaves: of each its newest answer, and the nonconformities still open; leaves with neither are left out. */
export function besideOf(editions: Pick<EditionShelf, 'get'>, { evaluation, known }: BesideFacts): object[] {
  const last = lastAnswers(editions, known.earlier);
  const open = known.open.map(({ criteria, ...each }) => ({
    shown: { ...each, nonconformityId: globalId('Nonconformity', each.id) },
    codes: criteria.filter((ground) => ground.evaluation === evaluation).map(({ criterion }) => criterion),
  }));
  const codes = new Set([...last.keys(), ...open.flatMap((each) => each.codes)]);
  return [...codes].map((criterion) => ({
    criterion,
    last: last.get(criterion) ?? null,
    open: open.filter((each) => each.codes.includes(criterion)).map(({ shown }) => shown),
  }));
}

function lastAnswers(editions: Pick<EditionShelf, 'get'>, earlier: readonly EarlierSheet[]): Map<string, object> {
  const none = { surveillanceNumber: null, specialDeductions: [], specialBonuses: [] };
  const last = new Map<string, object>();
  for (const { auditId, number, endsOn, leader, authors, ...stored } of earlier) {
    const audit = { auditId: globalId('Audit', auditId), auditNumber: number, endedOn: endsOn, leader };
    sheetOf(editions, { ...none, ...stored })
      .responses.filter(({ criterion }) => !last.has(criterion))
      .forEach((response) =>
        last.set(response.criterion, {
          ...audit,
          ...toldOf(response),
          givenBy: authors[response.criterion]?.name ?? null,
        }),
      );
  }
  return last;
}

function toldOf({ verdict, sampled, conforming, evidence, justification }: RecordedResponse) {
  return { verdict, sampled, conforming, evidence, justification };
}
