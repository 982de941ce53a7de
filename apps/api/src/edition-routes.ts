import { editionTemplateXlsx } from '@touchstone/schemes';
import type { FastifyInstance } from 'fastify';
import { actorContext } from './document-routes.js';
import type { ServerParts } from './request-context.js';

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** `GET /editions/template.xlsx`: the workbook that becomes an edition once it is filled in and uploaded. */
export function addEditionRoutes(http: FastifyInstance, parts: ServerParts): void {
  http.get('/editions/template.xlsx', async (request, reply) => {
    await actorContext(parts, { request, reply, needs: 'programme:read' });
    return reply
      .header('content-type', WORKBOOK)
      .header('content-disposition', 'attachment; filename="edition-template.xlsx"')
      .send(Buffer.from(await editionTemplateXlsx()));
  });
}
