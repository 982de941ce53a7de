import type { PlainDate } from '@touchstone/plain-date';
import type { PaperKind } from '@touchstone/rules';
import { sql } from 'kysely';
import type { ActorContext } from '../../context.js';
import { readScopeOf } from '../../auth/row-scopes.js';
import { globalId, splitGlobalId } from '../../graphql/ids.js';
import { shownRefusal } from '../../graphql/refused.type.js';
import { BODY_FIELDS } from './data/common.js';
import { DEFAULT_TEMPLATES } from './defaults/index.js';
import { paperData } from './make-paper.js';
import type { Meanings, PaperSource } from './paper-source.js';
import { PAPER_SOURCES } from './paper-sources.js';
import type { Paper, TemplateDesk, TemplateField, TemplateSample } from './papers.type.js';
import { newestRevision, templateInForce } from './templates.queries.js';
import type { TemplateReach } from './templates.queries.js';

const SOURCES: readonly PaperSource[] = Object.values(PAPER_SOURCES);
const MOST_SAMPLES = 8;

/** A paper, and the day from which what it tells is final; null while it may still change. */
export interface DatedPaper {
  readonly paper: Paper;
  readonly finalOn: PlainDate | null;
}

/**
 * Every paper that a record calls for, as far as the reader gets it. Among an audit's are its score sheets, among a
 * misuse's the notices that sent an answer back.
 */
export async function papersOf(context: ActorContext, recordId: string): Promise<readonly Paper[]> {
  return (await datedPapersOf(context, recordId)).map(({ paper }) => paper);
}

/** The same, each with its day. */
export async function datedPapersOf(context: ActorContext, recordId: string): Promise<readonly DatedPaper[]> {
  const [type, uuid] = splitGlobalId(recordId);
  const parts =
    type === 'Audit' ? await sheetsOf(context, uuid) : type === 'MarkCase' ? await returnedOf(context, uuid) : [];
  const papers: DatedPaper[] = [];
  for (const id of [recordId, ...parts]) papers.push(...(await ownPapers(context, id)));
  return papers;
}

async function ownPapers(context: ActorContext, recordId: string): Promise<readonly DatedPaper[]> {
  const [type] = splitGlobalId(recordId);
  const papers: DatedPaper[] = [];
  for (const source of SOURCES.filter(({ of }) => of === type)) {
    const data = await paperData(context, source, { recordId });
    if (!data) continue;
    const { kind } = source;
    const { content } = await templateInForce(context, { kind, ...data });
    const refusals = data.verdict.allowed ? [] : data.verdict.refusals;
    const paper = {
      kind,
      subject: data.subject,
      language: content.language,
      path: `/papers/${kind}/${recordId}`,
      waitsFor: refusals.map((each) => shownRefusal(each, context.locale)),
    };
    papers.push({ paper, finalOn: data.finalOn });
  }
  return papers;
}

/** The current score sheets of an audit, as far as the reader may see them. */
async function sheetsOf(context: ActorContext, auditId: string): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select a.id from scorecard as a
    where a.audit_id = ${auditId} and a.status <> 'SUPERSEDED' and ${readScopeOf(context.actor)('Scorecard', 'a')}
    order by a.evaluation`.execute(context.sql());
  return rows.map(({ id }) => globalId('Scorecard', id));
}

/** The answers for a misuse that were sent back, each with a notice of its own. */
async function returnedOf(context: ActorContext, caseId: string): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select a.id from mark_answer as a
    where a.mark_case_id = ${caseId} and a.returned_on is not null and ${readScopeOf(context.actor)('MarkAnswer', 'a')}
    order by a.number`.execute(context.sql());
  return rows.map(({ id }) => globalId('MarkAnswer', id));
}

/** Everything needed to write a template of one reach. */
export async function templateDesk(context: ActorContext, reach: TemplateReach): Promise<TemplateDesk> {
  const source = PAPER_SOURCES[reach.kind];
  const { content } = await templateInForce(context, reach);
  return {
    kind: reach.kind,
    content,
    original: DEFAULT_TEMPLATES[reach.kind],
    revision: await newestRevision(context, reach),
    fields: shown({ ...BODY_FIELDS, ...source.fields }),
    lists: Object.entries(source.lists).map(([name, meanings]) => ({ name, fields: shown(meanings) })),
    samples: await samplesOf(context, reach.kind),
  };
}

function shown(meanings: Meanings): readonly TemplateField[] {
  return Object.entries(meanings).map(([name, meaning]) => ({ name, meaning }));
}

/** The newest records that call for a paper; not all of a type do. */
async function samplesOf(context: ActorContext, kind: PaperKind): Promise<readonly TemplateSample[]> {
  const source = PAPER_SOURCES[kind];
  const table = context.em.getMetadata().getByClassName(source.of as never).tableName;
  const { rows } = await sql<{ id: string }>`
    select a.id from ${sql.table(table)} as a where ${readScopeOf(context.actor)(source.of, 'a')}
    order by a.id desc limit ${MOST_SAMPLES * 5}`.execute(context.sql());
  const samples: TemplateSample[] = [];
  for (const { id } of rows) {
    const recordId = globalId(source.of, id);
    const data = await paperData(context, source, { recordId });
    if (data?.verdict.allowed) samples.push({ recordId, subject: data.subject });
    if (samples.length === MOST_SAMPLES) break;
  }
  return samples;
}
