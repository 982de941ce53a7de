import { CREDENTIAL_TYPE, didDocument, keySet, StatusPurpose } from '@touchstone/credentials';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { answerNotFound } from './edge/error-answers.js';
import {
  certificateCredential,
  issuerDid,
  OPEN_API,
  openCertificate,
  publicStatuses,
  publishedKeys,
  statusList,
} from './modules/register/index.js';
import { publicVisit, sendTagged, takeTurnOf } from './public-request.js';
import { notOpened } from './register-routes.js';
import type { ServerParts } from './request-context.js';

type OfCertificate = FastifyRequest<{ Params: { number: string; code: string } }>;
type OfList = FastifyRequest<{ Params: { purpose: string; number: string } }>;

const JSON_TYPE = 'application/json; charset=utf-8';
const CREDENTIAL = `application/${CREDENTIAL_TYPE}`;
const ALWAYS_ASKED = 'private, no-cache';
const A_MINUTE = 'public, max-age=60';
const FIVE_MINUTES = 'public, max-age=300';

/**
 * The register for programs: certificates and their status as data, certificates as signed credentials, the signed
 * status lists, and the keys that prove both. Any page may read them: they are the same for everybody.
 */
export function addCredentialRoutes(http: FastifyInstance, parts: ServerParts): void {
  http.get('/register/v1/openapi.json', (request, reply) =>
    send(reply, request, { type: JSON_TYPE, cache: FIVE_MINUTES, body: JSON.stringify(OPEN_API) }),
  );
  http.get('/register/v1/status', (request: FastifyRequest<{ Querystring: { asked?: string } }>, reply) =>
    status(parts, request, reply),
  );
  http.get('/register/v1/certificates/:number/:code', (request: OfCertificate, reply) =>
    certificate(parts, request, reply),
  );
  for (const path of ['/register/v1/certificates/:number/:code/credential', '/c/:number/:code/credential'])
    http.get(path, (request: OfCertificate, reply) => credential(parts, request, reply));
  http.get('/register/v1/status-lists/:purpose/:number', (request: OfList, reply) =>
    list(parts, { request, reply, isSpecimen: false }),
  );
  http.get('/specimen/status-lists/:purpose/:number', (request: OfList, reply) =>
    list(parts, { request, reply, isSpecimen: true }),
  );
  addKeys(http, parts);
}

function addKeys(http: FastifyInstance, parts: ServerParts): void {
  for (const [path, isSpecimen] of [
    ['/.well-known/did.json', false],
    ['/specimen/did.json', true],
  ] as const)
    http.get(path, async (request, reply) => {
      await takeTurnOf(parts, request, 'LIST');
      const visit = await publicVisit(parts, request);
      const document = didDocument(issuerDid(visit, isSpecimen), await publishedKeys(visit, isSpecimen));
      return send(reply, request, { type: JSON_TYPE, cache: FIVE_MINUTES, body: JSON.stringify(document) });
    });
  http.get('/.well-known/jwks.json', async (request, reply) => {
    await takeTurnOf(parts, request, 'LIST');
    const keys = await publishedKeys(await publicVisit(parts, request), false);
    return send(reply, request, { type: JSON_TYPE, cache: FIVE_MINUTES, body: JSON.stringify(keySet(keys)) });
  });
}

async function status(
  parts: ServerParts,
  request: FastifyRequest<{ Querystring: { asked?: string } }>,
  reply: FastifyReply,
): Promise<unknown> {
  await takeTurnOf(parts, request, 'REGISTER');
  const { asked } = request.query;
  const certificates = await publicStatuses(await publicVisit(parts, request), typeof asked === 'string' ? asked : '');
  return send(reply, request, {
    type: JSON_TYPE,
    cache: 'public, max-age=30',
    body: JSON.stringify({ certificates }),
  });
}

async function certificate(parts: ServerParts, request: OfCertificate, reply: FastifyReply): Promise<unknown> {
  await takeTurnOf(parts, request, 'REGISTER');
  const visit = await publicVisit(parts, request);
  const opened = await openCertificate(visit, request.params);
  const told = opened?.certificate ?? notOpened(visit.locale);
  return send(reply.code(opened ? 200 : 404), request, {
    type: JSON_TYPE,
    cache: ALWAYS_ASKED,
    body: JSON.stringify(told),
  });
}

async function credential(parts: ServerParts, request: OfCertificate, reply: FastifyReply): Promise<unknown> {
  await takeTurnOf(parts, request, 'REGISTER');
  const visit = await publicVisit(parts, request);
  const opened = await openCertificate(visit, request.params);
  if (!opened)
    return send(reply.code(404), request, {
      type: JSON_TYPE,
      cache: ALWAYS_ASKED,
      body: JSON.stringify(notOpened(visit.locale)),
    });
  const name = `${opened.certificate.newestNumber}.vc.jwt`;
  void reply.header('content-disposition', `attachment; filename="${name}"`);
  return send(reply, request, {
    type: CREDENTIAL,
    cache: ALWAYS_ASKED,
    body: await certificateCredential(visit, opened),
  });
}

async function list(
  parts: ServerParts,
  { request, reply, isSpecimen }: { request: OfList; reply: FastifyReply; isSpecimen: boolean },
): Promise<unknown> {
  const { purpose, number } = request.params;
  if (!Object.hasOwn(StatusPurpose, purpose) || !/^\d{1,4}$/.test(number)) return answerNotFound(request, reply);
  await takeTurnOf(parts, request, 'LIST');
  const wanted = { isSpecimen, purpose: purpose as StatusPurpose, number: Number(number) };
  const signed = await statusList(await publicVisit(parts, request), wanted);
  if (signed === null) return answerNotFound(request, reply);
  return send(reply, request, { type: CREDENTIAL, cache: A_MINUTE, body: signed });
}

/** Nobody's session is asked for these, so a page of any origin may read them. */
function send(reply: FastifyReply, request: FastifyRequest, answer: Parameters<typeof sendTagged>[2]): FastifyReply {
  void reply.header('access-control-allow-origin', '*').header('cross-origin-resource-policy', 'cross-origin');
  return sendTagged(reply, request, answer);
}
