import { createHash, createPublicKey, generateKeyPairSync } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

/** A public Ed25519 key as a JSON Web Key (RFC 8037). */
export interface PublicJwk {
  readonly kty: 'OKP';
  readonly crv: 'Ed25519';
  /** The 32 bytes of the key, base64url. */
  readonly x: string;
}

/** A key that signs, with the part of it that is nobody's secret. */
export interface NewKey {
  readonly publicJwk: PublicJwk;
  /** PKCS #8, base64: to be kept sealed. */
  readonly privateKey: string;
}

/** A public key under the name that signatures call it by: a DID URL, `<issuer>#<thumbprint>`. */
export interface NamedKey {
  readonly kid: string;
  readonly publicJwk: PublicJwk;
}

const X_SHAPE = /^[A-Za-z0-9_-]{43}$/;

/** Makes a key nobody has seen. */
export function newKey(): NewKey {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const { x = '' } = publicKey.export({ format: 'jwk' });
  return {
    publicJwk: { kty: 'OKP', crv: 'Ed25519', x },
    privateKey: privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64'),
  };
}

/** A key's name among all others: the thumbprint of RFC 7638. */
export function thumbprint({ crv, kty, x }: PublicJwk): string {
  return createHash('sha256').update(JSON.stringify({ crv, kty, x })).digest('base64url');
}

/** The identity of whoever answers at an address (did:web); a part of it may stand for what is no body's own word. */
export function didOf(publicUrl: string, part?: string): string {
  const { host } = new URL(publicUrl);
  return `did:web:${host.replace(':', '%3A')}${part ? `:${part}` : ''}`;
}

/** Where the keys of a did:web identity are published; null where it is none. */
export function keysAddress(did: string): string | null {
  const [, host = '', path = ''] = /^did:web:([\w.-]+(?:%3A\d+)?)((?::[\w.-]+)*)$/.exec(did) ?? [];
  if (!host) return null;
  const name = host.replace('%3A', ':');
  const scheme = /^(localhost|127\.0\.0\.1)(:|$)/.test(name) ? 'http' : 'https';
  return `${scheme}://${name}${path ? path.replaceAll(':', '/') : '/.well-known'}/did.json`;
}

/** The document that publishes an identity's keys (DID Core), old ones too: what they signed stays provable. */
export function didDocument(did: string, keys: readonly NamedKey[]): object {
  return {
    '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/suites/jws-2020/v1'],
    id: did,
    verificationMethod: keys.map(({ kid, publicJwk }) => ({
      id: kid,
      type: 'JsonWebKey2020',
      controller: did,
      publicKeyJwk: publicJwk,
    })),
    assertionMethod: keys.map(({ kid }) => kid),
  };
}

/** The same keys as a JSON Web Key Set (RFC 7517). */
export function keySet(keys: readonly NamedKey[]): object {
  return { keys: keys.map(({ kid, publicJwk }) => ({ ...publicJwk, kid, use: 'sig', alg: 'EdDSA' })) };
}

/** Reads published keys: a DID document or a key set. @throws Error when it holds no key that can be used */
export function readKeys(text: string): readonly NamedKey[] {
  const { keys = [], verificationMethod = [] } = JSON.parse(text) as {
    keys?: readonly (Partial<PublicJwk> & { kid?: unknown })[];
    verificationMethod?: readonly { id?: unknown; publicKeyJwk?: Partial<PublicJwk> }[];
  };
  const read = [
    ...keys.map(({ kid, ...jwk }) => namedKey(kid, jwk)),
    ...verificationMethod.map(({ id, publicKeyJwk }) => namedKey(id, publicKeyJwk)),
  ].filter((key) => key !== null);
  if (read.length === 0) throw new Error('There is no Ed25519 key with a name in it.');
  return read;
}

function namedKey(kid: unknown, jwk: Partial<PublicJwk> | undefined): NamedKey | null {
  if (typeof kid !== 'string' || jwk?.kty !== 'OKP' || jwk.crv !== 'Ed25519' || !X_SHAPE.test(jwk.x ?? '')) return null;
  return { kid, publicJwk: { kty: 'OKP', crv: 'Ed25519', x: jwk.x ?? '' } };
}

/** The key as the platform takes it. */
export function publicKeyOf(jwk: PublicJwk): KeyObject {
  return createPublicKey({ key: { ...jwk }, format: 'jwk' });
}
