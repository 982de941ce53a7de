import { createHash } from 'node:crypto';
import { millisecondsOf } from '@touchstone/plain-date';
import type { Instant } from '@touchstone/plain-date';
import { Secret, TOTP } from 'otpauth';

const PERIOD_S = 30;
const KEY_BYTES = 20;
const CODE_BYTES = 10;
const CODES = 10;

/** A key for an app, in base 32, of a secret. */
export function keyFrom(secret: Buffer): string {
  return new Secret({ buffer: new Uint8Array(secret.subarray(0, KEY_BYTES)).buffer }).base32;
}

/** The address that an app reads a key from. */
export function keyAddress(key: string, { email, body }: { email: string; body: string }): string {
  return totpOf(key, { label: email, issuer: body || 'Touchstone' }).toString();
}

/** The half minute whose code this is, one before and one after now allowed; null when it is no code of the key. */
export function stepOfCode(key: string, code: string, now: Instant): number | null {
  const token = code.replaceAll(/\s/g, '');
  if (!/^\d{6}$/.test(token)) return null;
  const timestamp = millisecondsOf(now);
  const delta = totpOf(key).validate({ token, timestamp, window: 1 });
  return delta === null ? null : Math.floor(timestamp / 1000 / PERIOD_S) + delta;
}

/**
 * Recovery codes, 80 bits each, and what is kept of them. They follow from a secret, each by its number, so that who
 * asks again is told the same ones though they are kept nowhere.
 */
export function recoveryCodes(secretOf: (number: number) => Buffer): {
  readonly codes: readonly string[];
  readonly hashes: string[];
} {
  const codes = Array.from({ length: CODES }, (_, number) => {
    const text = new Secret({ buffer: new Uint8Array(secretOf(number).subarray(0, CODE_BYTES)).buffer }).base32;
    return text.toLowerCase().match(/.{4}/g)?.join('-') ?? text;
  });
  return { codes, hashes: codes.map(hashRecoveryCode) };
}

/** What is kept of a recovery code, however it is typed. */
export function hashRecoveryCode(code: string): string {
  return createHash('sha256')
    .update(code.toLowerCase().replaceAll(/[^a-z0-9]/g, ''))
    .digest('hex');
}

function totpOf(key: string, { label = '', issuer = '' } = {}): TOTP {
  return new TOTP({ issuer, label, algorithm: 'SHA1', digits: 6, period: PERIOD_S, secret: Secret.fromBase32(key) });
}
