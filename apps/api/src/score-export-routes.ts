import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { dayNumber } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import type { FastifyInstance } from 'fastify';
import { coerceInputValue } from 'graphql';
import type { GraphQLInputType, GraphQLSchema } from 'graphql';
import { writeCsvStream, writeXlsxStream } from 'hucre';
import { actorContext } from './document-routes.js';
import { invalidInput } from './errors/domain-error.js';
import { auditsTable, responsesTable, scoresTable } from './modules/analytics/index.js';
import type { ExportCell, ExportKind, ExportTable } from './modules/analytics/index.js';
import type { ActorContext } from './context.js';
import { noteReading } from './note-reading.js';
import type { ServerParts } from './request-context.js';

/** A file that can be asked for: the type of its question, who makes its table, and by which word the journal tells it. */
interface Export {
  readonly input: string;
  readonly verb: string;
  readonly table: (context: ActorContext, input: never) => Promise<ExportTable>;
}

const EXPORTS: Readonly<Record<string, Export>> = {
  scores: { input: 'ScoresInput', verb: 'exportScores', table: scoresTable },
  'scored-audits': { input: 'ScoredAuditsInput', verb: 'exportScoredAudits', table: auditsTable },
  responses: { input: 'ScoredAuditsInput', verb: 'exportResponses', table: responsesTable },
};

const FORMATS = {
  csv: { type: 'text/csv; charset=utf-8', write: asCsv },
  xlsx: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', write: asXlsx },
} as const;

/**
 * `GET /exports/scores.csv?input=…` and its like: what a question comes to as a file, row by row, however many there are.
 * `x-row-count` tells how many before the first.
 */
export function addScoreExportRoutes(http: FastifyInstance, parts: ServerParts, schema: GraphQLSchema): void {
  for (const [name, { input, verb, table }] of Object.entries(EXPORTS))
    for (const [format, { type, write }] of Object.entries(FORMATS))
      http.get<{ Querystring: { input?: string } }>(`/exports/${name}.${format}`, async (request, reply) => {
        const context = await actorContext(parts, { request, reply, needs: 'analytics:read' });
        const asked = await table(context, questionOf(schema, input, request.query.input) as never);
        await noteReading(context, { verb, records: [] });
        return reply
          .header('content-type', type)
          .header('content-disposition', `attachment; filename="${name}-${context.today}.${format}"`)
          .header('cache-control', 'private, no-store')
          .header('x-row-count', String(asked.count))
          .send(Readable.fromWeb(write(asked) as ReadableStream));
      });
}

/** The question as GraphQL would take it: the same words, the same defaults. @throws DomainError INVALID_INPUT */
function questionOf(schema: GraphQLSchema, type: string, text = '{}'): unknown {
  const fault = (detail: string) => invalidInput([{ field: 'input', code: 'EXPORT_INPUT', params: { detail } }]);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw fault('JSON');
  }
  return coerceInputValue(value, schema.getType(type) as GraphQLInputType, (path) => {
    throw fault(path.join('.') || type);
  });
}

/** Text that a spreadsheet would take for a formula is marked as text; the byte order mark lets it read Chinese. */
function asCsv({ columns, rows }: ExportTable) {
  const lines = async function* (): AsyncGenerator<ExportCell[]> {
    yield columns.map(({ heading }) => heading);
    for await (const row of rows) yield row.map((cell, at) => csvCell(cell, columns[at]?.kind ?? 'text'));
  };
  return writeCsvStream(lines(), { headers: false, bom: true, escapeFormulae: true });
}

/** A figure below zero is a number, lest its sign be taken for the beginning of a formula. */
function csvCell(cell: ExportCell, kind: ExportKind): ExportCell {
  return kind === 'figure' && typeof cell === 'string' && cell.startsWith('-') ? figure(cell) : cell;
}

/** Days and figures are days and figures; text is text, whatever it begins with. */
function asXlsx({ columns, rows }: ExportTable) {
  const cells = async function* () {
    for await (const row of rows) yield row.map((cell, at) => xlsxCell(cell, columns[at]?.kind ?? 'text'));
  };
  return writeXlsxStream(cells(), {
    name: 'Touchstone',
    columns: columns.map(({ heading, kind }) => ({ header: heading, ...(kind === 'day' && { numFmt: 'yyyy-mm-dd' }) })),
    freezePane: { rows: 1 },
  });
}

/** The day a spreadsheet counts from, as it counts it. */
const SPREADSHEET_EPOCH = 25_569;

function xlsxCell(cell: ExportCell, kind: ExportKind): ExportCell {
  if (cell === null || kind === 'text') return cell;
  return kind === 'day' ? dayNumber(cell as PlainDate) + SPREADSHEET_EPOCH : figure(cell);
}

/** A figure that is one; several in one cell stay text. */
function figure(cell: string | number): string | number {
  return typeof cell === 'string' && /^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell;
}
