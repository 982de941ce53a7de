import type { FastifyInstance } from 'fastify';
import { actorContext } from './document-routes.js';
import { asked, exportMark, letOut, refuseFile } from './export-guard.js';
import { qualificationsWorkbook } from './modules/competence/index.js';
import type { ServerParts } from './request-context.js';

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** `GET /competence/qualifications.xlsx`: everybody's codes, registrations and authorisations; changed, it can be taken in again. */
export function addCompetenceRoutes(http: FastifyInstance, parts: ServerParts): void {
  http.get('/competence/qualifications.xlsx', async (request, reply) => {
    const context = await actorContext(parts, { request, reply, needs: 'competence:ask' });
    const reason = asked(request.query, 'reason');
    const { rows, content } = await qualificationsWorkbook(context, exportMark(context));
    const refused = await letOut(context, { verb: 'exportQualifications', kind: 'RECORDS', rows, reason });
    if (refused) return refuseFile(reply, context, refused.refusals);
    return reply
      .header('content-type', WORKBOOK)
      .header('content-disposition', `attachment; filename="qualifications-${context.today}.xlsx"`)
      .header('cache-control', 'private, no-store')
      .send(Buffer.from(content));
  });
}
