import { createPrivateKey, sign, verify } from 'node:crypto';
import { publicKeyOf } from './keys.js';
import type { NamedKey } from './keys.js';

/** A signed document taken apart; nothing is said yet of whether its signature holds. */
export interface OpenedJws {
  readonly kid: string;
  readonly typ: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly signed: string;
  readonly signature: Buffer;
}

/** Signs a document with Ed25519 as compact JWS (RFC 7515, RFC 8037): the same bytes for the same document and key. */
export function signJws(
  payload: object,
  { typ, kid, privateKey }: { typ: string; kid: string; privateKey: string },
): string {
  const signed = `${encode({ alg: 'EdDSA', kid, typ, cty: 'vc' })}.${encode(payload)}`;
  const key = createPrivateKey({ key: Buffer.from(privateKey, 'base64'), format: 'der', type: 'pkcs8' });
  return `${signed}.${sign(null, Buffer.from(signed), key).toString('base64url')}`;
}

/**
 * Takes a compact JWS apart; null where it is none. Each part must be base64url in its one canonical spelling: else a
 * sign could be changed that changes no byte.
 */
export function openJws(token: string): OpenedJws | null {
  const parts = token.split('.');
  const [head = '', body = '', end = ''] = parts;
  if (parts.length !== 3 || !parts.every(isCanonical)) return null;
  try {
    const { alg, kid, typ, crit } = decode(head);
    const payload = decode(body);
    if (alg !== 'EdDSA' || crit !== undefined || typeof kid !== 'string' || typeof typ !== 'string') return null;
    return { kid, typ, payload, signed: `${head}.${body}`, signature: Buffer.from(end, 'base64url') };
  } catch {
    return null;
  }
}

/** Whether a document was signed with a key. */
export function isSignedWith({ signed, signature }: OpenedJws, { publicJwk }: NamedKey): boolean {
  return verify(null, Buffer.from(signed), publicKeyOf(publicJwk), signature);
}

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

function decode(part: string): Record<string, unknown> {
  const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(part, 'base64url')));
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('no object');
  return value as Record<string, unknown>;
}

function isCanonical(part: string): boolean {
  return part !== '' && Buffer.from(part, 'base64url').toString('base64url') === part;
}
