import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import type { FastifyInstance } from 'fastify';
import { actorContext } from './document-routes.js';
import { asked, exportMark, letOut, refuseFile } from './export-guard.js';
import { globalId } from './graphql/ids.js';
import { Refused } from './graphql/refused.type.js';
import { technicalFileArchive } from './modules/house/index.js';
import type { ServerParts } from './request-context.js';
import { zipOf } from './zip.js';

/** `GET /technical-files/<id>.zip`: a technical file with everything it holds, for whoever keeps the archive. */
export function addHouseRoutes(http: FastifyInstance, parts: ServerParts): void {
  http.get<{ Params: { id: string } }>('/technical-files/:id.zip', async (request, reply) => {
    const context = await actorContext(parts, { request, reply, needs: ['archive:keep', 'archive:dispose'] });
    const { id } = request.params;
    const mark = exportMark(context);
    const archive = await technicalFileArchive(context, {
      id: id.includes(':') ? id : globalId('TechnicalFile', id),
      mark,
      publicUrl: parts.config.publicUrl,
    });
    if (archive instanceof Refused) return refuseFile(reply, context, archive.refusals);
    const refused = await letOut(context, {
      verb: 'exportTechnicalFile',
      kind: 'PAPERS',
      rows: archive.files.length,
      reason: asked(request.query, 'reason'),
      records: [{ type: 'TechnicalFile', id: archive.id }],
    });
    if (refused) return refuseFile(reply, context, refused.refusals);
    const { asCsv } = await import('./export-files.js');
    const index = { name: 'index.csv', content: () => wholeOf(asCsv(archive.index, mark) as ReadableStream) };
    return reply
      .header('content-type', 'application/zip')
      .header('content-disposition', `attachment; filename="${archive.number}.zip"`)
      .header('content-security-policy', "sandbox; default-src 'none'")
      .header('cache-control', 'private, no-store')
      .send(Readable.from(zipOf([index, ...archive.files])));
  });
}

async function wholeOf(stream: ReadableStream): Promise<Uint8Array> {
  return new Uint8Array(await new Response(stream as never).arrayBuffer());
}
