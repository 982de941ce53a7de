import { Readable } from 'node:stream';
import { isPlainDate } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { PaperKind, PaperLanguage } from '@touchstone/rules';
import type { TemplateContent } from '@touchstone/rules';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { actorContext, refuseForeignForms } from './document-routes.js';
import { DomainError } from './errors/domain-error.js';
import { asked, exportMark, letOut, refuseFile } from './export-guard.js';
import { localId, splitGlobalId } from './graphql/ids.js';
import { Refused } from './graphql/refused.type.js';
import { checkTrial, dossierFiles, makePaper } from './modules/papers/index.js';
import type { ActorContext } from './context.js';
import type { Permission } from './auth/permissions.js';
import type { ServerParts } from './request-context.js';
import { zipOf } from './zip.js';

type Download = FastifyRequest<{
  Params: { kind: string; id: string };
  Querystring: { language?: string; knownOn?: string };
}>;
type DossierDownload = FastifyRequest<{ Params: { id: string }; Querystring: { language?: string; knownOn?: string } }>;

/**
 * Papers go out beside GraphQL: `GET /papers/<kind>/<id>` makes one of a record, and `POST /papers/<kind>/<id>` tries a
 * template on it that is not published.
 */
export function addPaperRoutes(http: FastifyInstance, parts: ServerParts): void {
  http.get('/papers/:kind/:id', async (request: Download, reply) => {
    const context = await actorContext(parts, { request, reply, needs: doorOf(request.params.kind) });
    return send(parts, context, { request, reply });
  });
  http.get('/dossiers/:id', async (request: DossierDownload, reply) => {
    const context = await actorContext(parts, { request, reply, needs: DOSSIER_DOOR });
    const { name, files } = await dossierFiles(context, {
      personId: localId('Person', request.params.id),
      knownOn: knownOnOf(request.query.knownOn, context),
      language: languageOf(request.query.language),
      publicUrl: parts.config.publicUrl,
      mark: exportMark(context),
    });
    const refused = await letOut(context, {
      verb: 'exportCompetenceDossier',
      kind: 'PAPERS',
      rows: files.length,
      reason: asked(request.query, 'reason'),
      records: [{ type: 'Person', id: localId('Person', request.params.id) }],
    });
    if (refused) return refuseFile(reply, context, refused.refusals);
    return asDownload(reply, 'application/zip', `${name}.zip`).send(Readable.from(zipOf(files)));
  });
  http.post('/papers/:kind/:id', async (request: Download, reply) => {
    const context = await actorContext(parts, { request, reply, needs: 'template:publish' });
    refuseForeignForms(request, context);
    const faults = checkTrial(kindOf(request.params.kind), request.body);
    if (faults.length > 0) return refuseFile(reply, context, faults);
    return send(parts, context, { request, reply, trial: request.body as TemplateContent });
  });
}

interface Exchange {
  readonly request: Download;
  readonly reply: FastifyReply;
  readonly trial?: TemplateContent;
}

async function send(
  { config }: ServerParts,
  context: ActorContext,
  { request, reply, trial }: Exchange,
): Promise<unknown> {
  const paper = await makePaper(context, {
    kind: kindOf(request.params.kind),
    recordId: request.params.id,
    language: languageOf(request.query.language),
    publicUrl: config.publicUrl,
    knownOn: knownOnOf(request.query.knownOn, context),
    mark: exportMark(context),
    ...(trial && { trial }),
  });
  if (paper instanceof Refused) return refuseFile(reply, context, paper.refusals);
  const [type, id] = splitGlobalId(request.params.id);
  const refused = await letOut(context, {
    verb: 'readPaper',
    kind: 'PAPERS',
    rows: 1,
    records: [{ type, id }],
    detail: { paper: request.params.kind },
  });
  if (refused) return refuseFile(reply, context, refused.refusals);
  return asDownload(reply, 'application/pdf', paper.fileName).send(paper.content);
}

/** Saved, never opened in the page. */
function asDownload(reply: FastifyReply, mediaType: string, fileName: string): FastifyReply {
  return reply
    .header('content-type', mediaType)
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`)
    .header('content-security-policy', "sandbox; default-src 'none'")
    .header('cache-control', 'private, no-store');
}

/** Whoever reads persons may ask for a dossier; whose file he sees is asked of the person. */
const DOSSIER_DOOR: Permission = 'person:read';

function doorOf(kind: string): Permission {
  return kind === PaperKind.COMPETENCE_DOSSIER ? DOSSIER_DOOR : 'document:read';
}

/** The day as known on which something is told: one of the past, else as things stand. */
function knownOnOf(knownOn: string | undefined, { today }: ActorContext): PlainDate | null {
  if (knownOn === undefined || knownOn === '') return null;
  if (!isPlainDate(knownOn) || knownOn > today) throw new DomainError('NOT_FOUND', { type: 'Paper', id: knownOn });
  return knownOn < today ? knownOn : null;
}

function kindOf(kind: string): PaperKind {
  if (!Object.hasOwn(PaperKind, kind)) throw new DomainError('NOT_FOUND', { type: 'Paper', id: kind });
  return kind as PaperKind;
}

function languageOf(language: string | undefined): PaperLanguage | null {
  if (language === undefined || language === '') return null;
  if (!Object.hasOwn(PaperLanguage, language)) throw new DomainError('NOT_FOUND', { type: 'Paper', id: language });
  return language as PaperLanguage;
}
