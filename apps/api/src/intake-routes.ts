import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { inspectFile } from './accepted-file.js';
import { perform } from './command.js';
import { actorContext, plainName, refuseForeignForms } from './document-routes.js';
import { DomainError } from './errors/domain-error.js';
import { globalId } from './graphql/ids.js';
import { Refused } from './graphql/refused.type.js';
import { intakeTemplate, uploadIntakeWorkbook } from './modules/intake/index.js';
import type { ServerParts } from './request-context.js';

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** By which a body moves in: `GET /intake/template.xlsx` to fill in, `POST /intake/workbooks` with it filled in. */
export function addIntakeRoutes(http: FastifyInstance, parts: ServerParts): void {
  http.get('/intake/template.xlsx', async (request, reply) => {
    const context = await actorContext(parts, { request, reply, needs: 'intake:take-in' });
    return reply
      .header('content-type', WORKBOOK)
      .header('content-disposition', 'attachment; filename="moving-in.xlsx"')
      .header('cache-control', 'private, no-store')
      .send(Buffer.from(await intakeTemplate(context)));
  });
  http.post('/intake/workbooks', (request, reply) => upload(parts, request, reply));
}

async function upload(parts: ServerParts, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const context = await actorContext(parts, { request, reply, needs: 'intake:take-in' });
  refuseForeignForms(request, context);
  const file = await request.file();
  if (!file) throw new DomainError('INVALID_INPUT', { reason: 'FILE_MISSING' });
  const content = await file.toBuffer().catch(() => {
    throw new DomainError('INVALID_INPUT', { reason: 'FILE_TOO_LARGE' });
  });
  const found = await inspectFile(content);
  if (found.fault !== null || found.extension !== 'xlsx')
    throw new DomainError('INVALID_INPUT', { reason: found.fault ?? 'FILE_TYPE', allowed: 'xlsx' });
  const fileName = plainName(file.filename, found.extension);
  const kept = await perform(context, uploadIntakeWorkbook, { fileName, content });
  if (kept instanceof Refused) throw new Error('A workbook that is looked at was refused');
  const { id, sha256, size } = kept;
  return reply.code(201).send({ id: globalId('IntakeWorkbook', id), fileName, sha256, size });
}
