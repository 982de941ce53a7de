import { randomBytes } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import * as client from 'openid-client';
import type { Config, OidcSettings } from './config.js';
import { DomainError } from './errors/domain-error.js';
import { proveByIdentity, signInByIdentity } from './modules/identity/index.js';
import { contextOf } from './request-context.js';
import type { ServerParts } from './request-context.js';

/** What a sign-in elsewhere is recognised by when it comes back; sealed in a cookie until then. */
interface Errand {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  /** Whether somebody who is signed in proves again who he is. */
  readonly isProof: boolean;
}

const START = '/sign-in/oidc';
const PROOF = '/sign-in/oidc/proof';
const BACK = '/sign-in/oidc/callback';
const COOKIE = 'touchstone-oidc';
const LASTS_S = 10 * 60;
/** A proof is a sign-in of this very moment: how long ago it may have been, in seconds. */
const PROVED_WITHIN_S = 60;

/** Signing in with an identity provider (OpenID Connect, code flow with PKCE), where one is set. */
export function addOidcRoutes(http: FastifyInstance, parts: ServerParts): void {
  const settings = parts.config.oidc;
  if (!settings) return;
  let discovered: Promise<client.Configuration> | null = null;
  // Asked when it is first needed, and again after a failure: the house starts though the provider is away.
  const provider = (): Promise<client.Configuration> => {
    discovered ??= discover(settings).catch((error: unknown) => {
      discovered = null;
      throw error;
    });
    return discovered;
  };
  for (const [path, isProof] of [
    [START, false],
    [PROOF, true],
  ] as const)
    http.get(path, async (request, reply) => {
      const address = await begin(parts, reply, { provider: await provider(), isProof }).catch((error: unknown) =>
        failed(request, error),
      );
      return reply.redirect(address ?? (isProof ? proofPage('OIDC_FAILED') : problemPage('OIDC_FAILED')));
    });
  http.get(BACK, async (request, reply) => {
    const errand = errandOf(parts, request);
    const problem = await finish(parts, { request, reply, provider: await provider(), errand }).then(
      () => null,
      (error: unknown) => {
        failed(request, error);
        if (!(error instanceof DomainError)) return 'OIDC_FAILED';
        const { reason } = error.detail;
        return typeof reason === 'string' ? reason : error.code;
      },
    );
    if (errand?.isProof) return reply.redirect(proofPage(problem ?? ''));
    return reply.redirect(problem ? problemPage(problem) : '/');
  });
}

function discover({ issuer, clientId, clientSecret }: OidcSettings): Promise<client.Configuration> {
  const options = issuer.startsWith('http://') ? { execute: [client.allowInsecureRequests] } : {};
  return client.discovery(new URL(issuer), clientId, clientSecret, undefined, options);
}

async function begin(
  parts: ServerParts,
  reply: FastifyReply,
  { provider, isProof }: { provider: client.Configuration; isProof: boolean },
): Promise<string> {
  const [state, nonce, verifier] = [secret(), secret(), client.randomPKCECodeVerifier()];
  const errand: Errand = { state, nonce, verifier, isProof };
  void reply.setCookie(COOKIE, parts.secrets.seal(JSON.stringify(errand), COOKIE), {
    ...cookieOptions(parts.config),
    maxAge: LASTS_S,
  });
  return client.buildAuthorizationUrl(provider, {
    redirect_uri: backAddress(parts.config),
    scope: 'openid email profile',
    code_challenge: await client.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state,
    nonce,
    // Whoever is signed in at the provider is asked all the same.
    ...(isProof && { prompt: 'login', max_age: '0' }),
  }).href;
}

interface Arrival {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly provider: client.Configuration;
  readonly errand: Errand | null;
}

/** What this browser went to the provider for; null where that was nothing of ours. */
function errandOf({ secrets }: ServerParts, { cookies }: FastifyRequest): Errand | null {
  try {
    return JSON.parse(secrets.open(cookies[COOKIE] ?? '', COOKIE)) as Errand;
  } catch {
    return null;
  }
}

async function finish(parts: ServerParts, { request, reply, provider, errand }: Arrival): Promise<void> {
  if (!errand) throw new Error('Nobody of this browser went to the identity provider');
  const { state, nonce, verifier, isProof } = errand;
  void reply.clearCookie(COOKIE, cookieOptions(parts.config));
  const came = new URL(request.url, backAddress(parts.config));
  const tokens = await client.authorizationCodeGrant(provider, came, {
    pkceCodeVerifier: verifier,
    expectedState: state,
    expectedNonce: nonce,
    idTokenExpected: true,
    // The provider's own word on when it asked him, not the address that anybody may change.
    ...(isProof && { maxAge: PROVED_WITHIN_S }),
  });
  const claims = tokens.claims();
  if (!claims) throw new Error('The identity provider sent no ID token');
  if (isProof) {
    await proveByIdentity(await contextOf(parts, request, reply), { issuer: claims.iss, subject: claims.sub });
    return;
  }
  const told =
    claims['email'] === undefined ? await client.fetchUserInfo(provider, tokens.access_token, claims.sub) : claims;
  await signInByIdentity(await contextOf(parts, request, reply), {
    issuer: claims.iss,
    subject: claims.sub,
    email: typeof told['email'] === 'string' ? told['email'] : null,
    emailVerified: told['email_verified'] === true,
  });
}

function failed(request: FastifyRequest, error: unknown): null {
  request.log.warn({ err: error }, 'signing in with the identity provider failed');
  return null;
}

function problemPage(code: string): string {
  return `/#/login?problem=${code}`;
}

/** Closes itself, and lets the page know that waits for the proof. */
function proofPage(problem: string): string {
  return `/#/proved?problem=${problem}`;
}

function backAddress({ publicUrl }: Config): string {
  return new URL(BACK, publicUrl).href;
}

function cookieOptions({ publicUrl }: Config) {
  return { path: START, httpOnly: true, sameSite: 'lax', secure: publicUrl.startsWith('https://') } as const;
}

function secret(): string {
  return randomBytes(32).toString('base64url');
}
