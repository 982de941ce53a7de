import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import helmet from '@fastify/helmet';
import statics from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { answerNotFound } from './error-answers.js';

/** Stands in the built page where each answer's own nonce goes. */
const NONCE_HERE = '__NONCE__';

const FEATURES = 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()';

/** Headers of every answer. Styles are taken from files, and on a page from what carries the answer's nonce. */
export async function addSecurityHeaders(http: FastifyInstance, isHttps: boolean): Promise<void> {
  await http.register(helmet, {
    contentSecurityPolicy: false,
    strictTransportSecurity: isHttps,
    referrerPolicy: { policy: 'no-referrer' },
  });
  http.addHook('onRequest', (_request, reply, done) => {
    void reply.header('content-security-policy', contentSecurity(null)).header('permissions-policy', FEATURES);
    done();
  });
}

/** What a page may load and from where; nothing written into it runs or colours it without the nonce. */
export function contentSecurity(nonce: string | null): string {
  const own = nonce ? `'self' 'nonce-${nonce}'` : "'self'";
  return [
    "default-src 'self'",
    `script-src ${own}`,
    `style-src ${own}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** A nonce nobody can foresee. */
export function newNonce(): string {
  return randomBytes(16).toString('base64');
}

/** The dashboard: files by name with a hash are good for ever, and every other path is the page. */
export async function addDashboard(http: FastifyInstance, adminDir: string | null): Promise<void> {
  if (!adminDir) {
    http.setNotFoundHandler(answerNotFound);
    return;
  }
  const page = readFileSync(join(adminDir, 'index.html'), 'utf8');
  await http.register(statics, {
    root: adminDir,
    wildcard: false,
    index: false,
    globIgnore: ['index.html', 'trusted-documents.json', '**/*.{br,gz}'],
    preCompressed: true,
    setHeaders: (response, path) => {
      void response.header(
        'cache-control',
        path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
  http.get('/', (_request, reply) => sendPage(reply, page));
  http.setNotFoundHandler((request, reply) =>
    request.method === 'GET' && isPagePath(request.url) ? sendPage(reply, page) : answerNotFound(request, reply),
  );
}

/** A path of the dashboard has no ending, and is none of the API's. */
function isPagePath(url: string): boolean {
  const [path = ''] = url.split('?');
  return (
    !/^\/(graphql|documents|papers|dossiers|health|editions|competence|calendars|c|register|specimen|\.well-known)(\/|$)/.test(
      path,
    ) && !/\.[a-z0-9]+$/i.test(path)
  );
}

function sendPage(reply: FastifyReply, page: string): FastifyReply {
  const nonce = newNonce();
  return reply
    .header('cache-control', 'no-cache')
    .header('content-security-policy', contentSecurity(nonce))
    .type('text/html; charset=utf-8')
    .send(page.replaceAll(NONCE_HERE, nonce));
}
