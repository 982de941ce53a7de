import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import type { ExportFile, ExportKind } from '@touchstone/rules';
import type { FastifyInstance } from 'fastify';
import { coerceInputValue } from 'graphql';
import type { GraphQLInputType, GraphQLSchema } from 'graphql';
import { actorContext } from './document-routes.js';
import { invalidInput } from './errors/domain-error.js';
import { asked, exportMark, letOut, refuseFile } from './export-guard.js';
import type { ExportTable } from './export-table.js';
import { auditsTable, responsesTable, scoresTable } from './modules/analytics/index.js';
import { houseReportTable } from './modules/house/index.js';
import { markReportTable } from './modules/marks/index.js';
import type { Permission } from './auth/permissions.js';
import type { ActorContext } from './context.js';
import type { ServerParts } from './request-context.js';

/** A table that can be asked for as a file: at which door, by which word the journal tells it, and who makes it. */
interface Export {
  readonly needs: Permission;
  readonly verb: ExportFile;
  readonly kind: ExportKind;
  readonly table: (context: ActorContext, query: unknown, schema: GraphQLSchema) => Promise<ExportTable>;
}

/** A table of scores answers a question of GraphQL, its type named. */
const figures = <Input>(
  verb: ExportFile,
  type: string,
  table: (context: ActorContext, input: Input) => Promise<ExportTable>,
): Export => ({
  needs: 'analytics:read',
  verb,
  kind: 'FIGURES',
  table: (context, query, schema) => table(context, questionOf(schema, type, asked(query, 'input') ?? '{}') as Input),
});

const EXPORTS: Readonly<Record<string, Export>> = {
  scores: figures('exportScores', 'ScoresInput', scoresTable),
  'scored-audits': figures('exportScoredAudits', 'ScoredAuditsInput', auditsTable),
  responses: figures('exportResponses', 'ScoredAuditsInput', responsesTable),
  'mark-report': {
    needs: 'mark:read',
    verb: 'exportMarkReport',
    kind: 'RECORDS',
    table: (context, query) => markReportTable(context, yearOf(asked(query, 'year'), context)),
  },
  'house-report': {
    needs: 'house:read',
    verb: 'exportHouseReport',
    kind: 'RECORDS',
    table: (context, query) => houseReportTable(context, asked(query, 'id') ?? ''),
  },
};

/* What writes them is loaded for the first file, not for a start. */
const FORMATS = {
  csv: { type: 'text/csv; charset=utf-8', write: async () => (await import('./export-files.js')).asCsv },
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: async () => (await import('./export-files.js')).asXlsx,
  },
} as const;

/**
 * `GET /exports/scores.csv?input=…` and its like: a table as a file, row by row, however many there are, past the guard
 * of what leaves the house; `reason` says why where that asks for it. `x-row-count` tells how many rows stand between
 * the headings and the last line, which says who took the file.
 */
export function addExportRoutes(http: FastifyInstance, parts: ServerParts, schema: GraphQLSchema): void {
  for (const [name, { needs, verb, kind, table }] of Object.entries(EXPORTS))
    for (const [format, { type, write }] of Object.entries(FORMATS))
      http.get(`/exports/${name}.${format}`, async (request, reply) => {
        const context = await actorContext(parts, { request, reply, needs });
        const found = await table(context, request.query, schema);
        const reason = asked(request.query, 'reason');
        const refused = await letOut(context, { verb, kind, rows: found.count, reason });
        if (refused) return refuseFile(reply, context, refused.refusals);
        const written = await write();
        return reply
          .header('content-type', type)
          .header('content-disposition', `attachment; filename="${name}-${context.today}.${format}"`)
          .header('cache-control', 'private, no-store')
          .header('x-row-count', String(found.count))
          .send(Readable.fromWeb(written(found, exportMark(context)) as ReadableStream));
      });
}

/** @throws DomainError INVALID_INPUT for what is no year; nothing said is this one */
function yearOf(text: string | null, { today }: ActorContext): number {
  if (text !== null && !/^\d{4}$/.test(text))
    throw invalidInput([{ field: 'year', code: 'EXPORT_INPUT', params: { detail: 'year' } }]);
  return Number(text ?? today.slice(0, 4));
}

/** The question as GraphQL would take it: the same words, the same defaults. @throws DomainError INVALID_INPUT */
function questionOf(schema: GraphQLSchema, type: string, text: string): unknown {
  const fault = (detail: string) => invalidInput([{ field: 'input', code: 'EXPORT_INPUT', params: { detail } }]);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw fault('JSON');
  }
  if (value === null) throw fault(type);
  return coerceInputValue(value, schema.getType(type) as GraphQLInputType, (path) => {
    throw fault(path.join('.') || type);
  });
}
