import { CLAUSE, refusal } from '@touchstone/rules';
import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { carryOut, rehearse } from './command.js';
import { actorContext } from './document-routes.js';
import { asked, letOut, refuseFile } from './export-guard.js';
import { globalId } from './graphql/ids.js';
import { Refused } from './graphql/refused.type.js';
import { AuthorityReturn, certSearchRows, handOutReturn, returnWithFormat } from './modules/returns/index.js';
import type { HandedOut } from './modules/returns/index.js';
import type { ServerParts } from './request-context.js';

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

interface WithId {
  readonly Params: { readonly id: string };
}

/**
 * What goes out of the house beside GraphQL: `GET /returns/<id>.xlsx`, the file of a return as it is handed in, with
 * identity numbers; `<id>.json`, the same as data without them; `certsearch.json` and `.csv`, the certificates for that
 * register, which come only once nothing is wrong with them.
 */
export function addReturnRoutes(http: FastifyInstance, parts: ServerParts): void {
  addCertSearch(http, parts);
  http.get<WithId>('/returns/:id.xlsx', async (request, reply) => {
    const context = await actorContext(parts, { request, reply, needs: 'return:keep' });
    const { record } = await returnWithFormat(context, idOf(request.params.id));
    const id = globalId('AuthorityReturn', record.id);
    const mayHave = await rehearse(context, handOutReturn, { id });
    if (mayHave.length > 0) return refuseFile(reply, context, mayHave);
    const refused = await letOut(context, { ...leaving(record), verb: 'exportReturn' });
    if (refused) return refuseFile(reply, context, refused.refusals);
    const verb = { name: 'readIdentityNumbers', doors: [], claim: null };
    const file = await carryOut({ ...context, verb }, [handOutReturn, { id }], { tell: (_, done: HandedOut) => done });
    if (file instanceof Refused) return refuseFile(reply, context, file.refusals);
    return reply
      .header('content-type', WORKBOOK)
      .header('content-disposition', `attachment; filename="${file.fileName}"`)
      .header('cache-control', 'private, no-store')
      .send(file.content);
  });
  http.get<WithId>('/returns/:id.json', async (request, reply) => {
    const context = await actorContext(parts, { request, reply, needs: 'return:read' });
    const { record, format } = await returnWithFormat(context, idOf(request.params.id));
    const { rows } = await sql<{ sheet: string; cells: Readonly<Record<string, string | null>> }>`select sheet, cells
      from return_row where authority_return_id = ${record.id} order by sheet, place`.execute(context.sql());
    const sheets = format.sheets.map(({ key, name, columns }) => {
      // An identity number goes out in the file alone.
      const open = columns.filter(({ type }) => type !== 'IDENTITY_NUMBER');
      const own = rows.filter(({ sheet }) => sheet === key);
      const said = own.map(({ cells }) =>
        Object.fromEntries(open.map((column) => [column.header, cells[column.key] ?? null])),
      );
      return { name, rows: said };
    });
    const refused = await letOut(context, { ...leaving(record), verb: 'exportReturnData' });
    if (refused) return refuseFile(reply, context, refused.refusals);
    const { number, month, kind, status, isSpecimen } = record;
    return reply.header('cache-control', 'private, no-store').send({ number, month, kind, status, isSpecimen, sheets });
  });
}

function addCertSearch(http: FastifyInstance, parts: ServerParts): void {
  for (const type of ['json', 'csv'] as const)
    http.get(`/returns/certsearch.${type}`, async (request, reply) => {
      const context = await actorContext(parts, { request, reply, needs: 'return:keep' });
      const { sheet, rows, isSpecimen } = await certSearchRows(context);
      const faulty = rows.filter(({ problems }) => problems.length > 0).length;
      const count = { params: { count: faulty } };
      if (faulty > 0) return refuseFile(reply, context, [refusal('RETURN_HAS_PROBLEMS', CLAUSE.monthlyReturn, count)]);
      const reason = asked(request.query, 'reason') ?? 'IAF CertSearch';
      const leave = { verb: 'exportCertSearch', kind: 'RETURN', rows: rows.length, reason } as const;
      const refused = await letOut(context, leave);
      if (refused) return refuseFile(reply, context, refused.refusals);
      const fileName = `${isSpecimen ? 'SPECIMEN-' : ''}certsearch-${context.today}.${type}`;
      reply
        .header('content-disposition', `attachment; filename="${fileName}"`)
        .header('cache-control', 'private, no-store');
      if (type === 'json') return reply.send({ isSpecimen, [sheet.key]: rows.map(({ cells }) => withoutEmpty(cells)) });
      const lines = async function* (): AsyncGenerator<Array<string | null>> {
        yield sheet.columns.map(({ header }) => header);
        for (const { cells } of rows) yield sheet.columns.map(({ key }) => cells[key] ?? null);
      };
      const { writeCsvStream } = await import('hucre');
      const csv = writeCsvStream(lines(), { headers: false, bom: true, escapeFormulae: true });
      return reply.header('content-type', 'text/csv; charset=utf-8').send(Readable.fromWeb(csv as ReadableStream));
    });
}

/** What leaves with a return; that it is one is reason enough. */
function leaving({ id, number, rowCount }: AuthorityReturn) {
  const records = [{ type: 'AuthorityReturn', id }];
  return { kind: 'RETURN', rows: rowCount, reason: `上报 ${number}`, records } as const;
}

function withoutEmpty(cells: Readonly<Record<string, string | null>>): object {
  return Object.fromEntries(Object.entries(cells).filter(([, text]) => text !== null));
}

function idOf(id: string): string {
  return id.includes(':') ? id : globalId(AuthorityReturn.name, id);
}
