import type { PlainDate } from '@touchstone/plain-date';
import type { AuditKind } from '@touchstone/rules';
import type { Evaluation } from '@touchstone/schemes';
import { sql } from 'kysely';
import type { ActorContext } from '../../../context.js';
import { globalId } from '../../../graphql/ids.js';
import { getRecord } from '../../../records.js';
import { Client } from '../../clients/index.js';
import { cut, earnedShares } from '../chapter-shares.js';
import { decidedSheets, newestSheetsOfAll } from '../decided-sheets.queries.js';
import type { DecidedSheet, PeerSheet } from '../decided-sheets.queries.js';
import { evaluationOfSheet, figureLeaves, lossesOf } from '../leaf-losses.js';
import type { ClientCourse, CourseAudit, CourseCriterion } from './client-history.type.js';

/** A mean of fewer clients says little of a sector. */
const LEAST_CLIENTS = 5;

/** A client's scores over all its cycles, by evaluation, and the course of each criterion, against its sector. */
export async function clientHistory(context: ActorContext, clientId: string): Promise<ClientCourse[]> {
  const client = await getRecord(context, Client, clientId);
  const courses: ClientCourse[] = [];
  for (const sheets of byEvaluation(await decidedSheets(context, { clientId: client.id })))
    courses.push(await courseOf(context, client, sheets));
  return courses.toReversed();
}

function byEvaluation(sheets: readonly DecidedSheet[]): readonly (readonly DecidedSheet[])[] {
  return [...Map.groupBy(sheets, ({ editionId, evaluation }) => `${editionId} ${evaluation}`).values()];
}

async function courseOf(context: ActorContext, client: Client, sheets: readonly DecidedSheet[]): Promise<ClientCourse> {
  const [{ editionId, evaluation: id } = { editionId: '', evaluation: '' }] = sheets;
  const evaluation = evaluationOfSheet(context.editions, { editionId, evaluation: id });
  // What other clients come to is the office's to see; a contact has the benchmark, behind its floor.
  const isOffice = context.actor.permissions.has('analytics:read');
  const means = isOffice
    ? await sectorMeans(context, client, { editionId, evaluation: id })
    : new Map<string, string>();
  const others = isOffice ? await othersOfSector(context, client, { editionId, evaluation: id }) : [];
  return {
    editionId,
    evaluation: id,
    title: evaluation.title[context.locale],
    illustrative: evaluation.criteria.some(({ pointsStanding }) => pointsStanding === 'illustrative'),
    audits: sheets.map((sheet) => shownAudit(sheet, means)),
    criteria: criteriaOf(context, evaluation, { sheets, others }),
  };
}

function shownAudit(sheet: DecidedSheet, means: ReadonlyMap<string, string>): CourseAudit {
  return {
    auditId: globalId('Audit', sheet.auditId),
    number: sheet.number,
    kind: sheet.kind as AuditKind,
    endsOn: sheet.endsOn,
    score: cut(Number(sheet.score), 2),
    level: sheet.level,
    sectorMean: means.get(sheet.endsOn.slice(0, 4)) ?? null,
  };
}

type Under = Pick<DecidedSheet, 'editionId' | 'evaluation'>;

/** Mean scores of the sector's other clients by year. */
async function sectorMeans(
  context: ActorContext,
  client: Client,
  { editionId, evaluation }: Under,
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ year: string; mean: string }>`
    select to_char(a.ends_on, 'YYYY') as year, trunc(avg(s.score), 2)::text as mean
    from scorecard s join audit a on a.id = s.audit_id join client c on c.id = s.client_id
    where s.status = 'FROZEN' and s.score is not null and a.status = 'DECIDED' and c.sector = ${client.sector}
      and c.id <> ${client.id}::uuid and s.edition_id = ${editionId} and s.evaluation = ${evaluation}
    group by 1 having count(distinct c.id) >= ${sql.lit(LEAST_CLIENTS)}`.execute(context.sql());
  return new Map(rows.map(({ year, mean }) => [year, mean]));
}

async function othersOfSector(context: ActorContext, client: Client, under: Under): Promise<readonly PeerSheet[]> {
  const until = context.today satisfies PlainDate;
  const all = await newestSheetsOfAll(context, { ...under, until });
  const others = all.filter(({ sector, clientId }) => sector === client.sector && clientId !== client.id);
  return others.length >= LEAST_CLIENTS ? others : [];
}

interface Sheets {
  readonly sheets: readonly DecidedSheet[];
  readonly others: readonly PeerSheet[];
}

function criteriaOf({ locale }: ActorContext, evaluation: Evaluation, { sheets, others }: Sheets): CourseCriterion[] {
  const sharesOf = nodeShares(evaluation);
  const own = sheets.map(sharesOf);
  const sector = others.map(sharesOf);
  const depths = depthsOf(evaluation);
  return evaluation.criteria.map(({ code, title, leaf }) => {
    const known = sector.flatMap((shares) => shares.get(code) ?? []);
    return {
      code,
      title: title[locale],
      depth: depths.get(code) ?? 0,
      leaf,
      earned: own.map((shares) => shown(shares.get(code))),
      sectorEarned: known.length === 0 ? null : shown(known.reduce((sum, each) => sum + each, 0) / known.length),
    };
  });
}

function shown(share: number | undefined): string | null {
  return share === undefined ? null : cut(share, 1);
}

/** Per cent earned at every node of an evaluation, leaves and headings alike. */
function nodeShares(evaluation: Evaluation): (sheet: PeerSheet) => ReadonlyMap<string, number> {
  const leaves = figureLeaves(evaluation);
  const parents = new Map(evaluation.criteria.map(({ code, parent }) => [code, parent]));
  const pathOf = (code: string): readonly string[] => {
    const parent = parents.get(code) ?? null;
    return parent === null ? [code] : [...pathOf(parent), code];
  };
  const paths = new Map(leaves.map(({ code }) => [code, pathOf(code)]));
  const deepest = Math.max(0, ...[...paths.values()].map((path) => path.length));
  return (sheet) => {
    const losses = lossesOf(leaves, sheet);
    return new Map(
      Array.from({ length: deepest }, (_, depth) => {
        const below = losses.filter(({ leaf }) => (paths.get(leaf.code)?.length ?? 0) > depth);
        return [...earnedShares(below, ({ leaf }) => paths.get(leaf.code)?.[depth] ?? leaf.code)];
      }).flat(),
    );
  };
}

function depthsOf({ criteria }: Evaluation): ReadonlyMap<string, number> {
  const depths = new Map<string, number>();
  for (const { code, parent } of criteria) depths.set(code, parent === null ? 0 : (depths.get(parent) ?? 0) + 1);
  return depths;
}
