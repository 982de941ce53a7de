import type { FastifyInstance } from 'fastify';
import { actorContext } from './document-routes.js';
import { qualificationsWorkbook } from './modules/competence/index.js';
import { noteReading } from './note-reading.js';
import type { ServerParts } from './request-context.js';

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** `GET /competence/qualifications.xlsx`: everybody's codes, registrations and authorisations; changed, it can be taken in again. */
export function addCompetenceRoutes(http: FastifyInstance, parts: ServerParts): void {
  http.get('/competence/qualifications.xlsx', async (request, reply) => {
    const context = await actorContext(parts, { request, reply, needs: 'competence:ask' });
    const workbook = Buffer.from(await qualificationsWorkbook(context));
    await noteReading(context, { verb: 'exportQualifications', records: [] });
    return reply
      .header('content-type', WORKBOOK)
      .header('content-disposition', `attachment; filename="qualifications-${context.today}.xlsx"`)
      .send(workbook);
  });
}
