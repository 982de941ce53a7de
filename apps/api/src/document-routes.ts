import { CLAUSE, refusal } from '@touchstone/rules';
import type { Refusal } from '@touchstone/rules';
import type { PlainDate } from '@touchstone/plain-date';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ACCEPTED_EXTENSIONS, inspectFile } from './accepted-file.js';
import { perform } from './command.js';
import type { ActorContext } from './context.js';
import { DomainError, invalidInput } from './errors/domain-error.js';
import { letOut, refuseFile } from './export-guard.js';
import { isHostileText } from './graphql/hostile-text.js';
import { globalId } from './graphql/ids.js';
import { Refused } from './graphql/refused.type.js';
import { StoredDocument, uploadDocument } from './modules/documents/index.js';
import { getRecord } from './records.js';
import { contextOf } from './request-context.js';
import type { ServerParts } from './request-context.js';
import type { Permission } from './auth/permissions.js';

/** Files come in and go out beside GraphQL: `POST /documents` with one file, `GET /documents/<id>` as attachment. */
export function addDocumentRoutes(http: FastifyInstance, parts: ServerParts): void {
  http.post('/documents', (request, reply) => upload(parts, request, reply));
  http.get<{ Params: { id: string } }>('/documents/:id', (request, reply) => download(parts, request, reply));
}

async function upload(parts: ServerParts, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const context = await actorContext(parts, { request, reply, needs: 'document:upload' });
  refuseForeignForms(request, context);
  const file = await request.file();
  if (!file) throw new DomainError('INVALID_INPUT', { reason: 'FILE_MISSING' });
  const content = await file.toBuffer().catch(() => {
    throw new DomainError('INVALID_INPUT', { reason: 'FILE_TOO_LARGE' });
  });
  const found = await inspectFile(content);
  if (found.fault !== null)
    throw new DomainError('INVALID_INPUT', { reason: found.fault, allowed: ACCEPTED_EXTENSIONS });
  const { mediaType, extension } = found;
  const fileName = plainName(file.filename, extension);
  const stored = await perform(context, uploadDocument, {
    sha256: await parts.documents.put(content),
    size: content.length,
    fileName,
    mediaType,
  });
  if (stored instanceof Refused) throw new Error('A file that is evidence was refused');
  await parts.documents.put(content);
  return reply.code(201).send({ id: globalId('StoredDocument', stored.id), fileName, mediaType, size: content.length });
}

async function download(
  parts: ServerParts,
  request: FastifyRequest<{ Params: { id: string } }>,
  reply: FastifyReply,
): Promise<unknown> {
  const context = await actorContext(parts, { request, reply, needs: ['document:read', 'person:file'] });
  const { id } = request.params;
  const stored = await getRecord(context, StoredDocument, id.includes(':') ? id : globalId('StoredDocument', id));
  if (stored.destroyedOn !== null) return refuseFile(reply, context, [destroyed(stored.destroyedOn)]);
  const content = await context.documents.get(stored.sha256);
  const records = [{ type: 'StoredDocument', id: stored.id }];
  const refused = await letOut(context, { verb: 'readDocument', kind: 'PAPERS', rows: 1, records });
  if (refused) return refuseFile(reply, context, refused.refusals);
  return reply
    .header('content-type', stored.mediaType)
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(stored.fileName)}`)
    .header('content-security-policy', "sandbox; default-src 'none'")
    .header('cache-control', 'private, no-store')
    .send(content);
}

function destroyed(day: PlainDate): Refusal {
  return refusal('DOCUMENT_DESTROYED', CLAUSE.records, { params: { day } });
}

/**
 * A page of another site can send a form with the cookie, but not our header; a key is in no browser.
 * @throws DomainError FORBIDDEN
 */
export function refuseForeignForms({ headers }: FastifyRequest, { actor }: ActorContext): void {
  if (!headers['x-touchstone-csrf'] && !actor.key) throw new DomainError('FORBIDDEN', { reason: 'FOREIGN_ORIGIN' });
}

/** An exchange beside GraphQL, and the permission it takes. */
interface Exchange {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  /** One permission, or some of which any will do. */
  readonly needs: Permission | readonly Permission[];
}

/**
 * Who asks, when he may.
 * @throws DomainError UNAUTHENTICATED or FORBIDDEN
 */
export async function actorContext(parts: ServerParts, { request, reply, needs }: Exchange): Promise<ActorContext> {
  const context = await contextOf(parts, request, reply);
  if (!context.actor) throw new DomainError('UNAUTHENTICATED');
  const { permissions } = context.actor;
  if (![needs].flat().some((each) => permissions.has(each))) throw new DomainError('FORBIDDEN', { needs });
  return { ...context, actor: context.actor };
}

/** Longest name that is kept, in characters. */
const NAME_MOST = 200;

/**
 * The last part of a name, with the ending of what the file is: one that says it is a program does not leave as one.
 * @throws DomainError INVALID_INPUT where it has characters that nobody sees
 */
export function plainName(name: string, extension: string): string {
  if (isHostileText(name)) throw invalidInput([{ field: 'fileName', code: 'TEXT_HOSTILE' }]);
  const last = name.split(/[\\/]/).at(-1) || 'document';
  const ends = extension === 'jpg' ? /\.jpe?g$/i : new RegExp(`\\.${extension}$`, 'i');
  return ends.test(last) && last.length <= NAME_MOST
    ? last
    : `${last.slice(0, NAME_MOST - 1 - extension.length)}.${extension}`;
}
