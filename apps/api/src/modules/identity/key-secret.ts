import { crc32 } from 'node:zlib';

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const BASE = BigInt(ALPHABET.length);
const MARK = 'tsk_';
const RANDOM_LENGTH = 43;
const CHECK_LENGTH = 6;
const SHOWN_LENGTH = MARK.length + 6;

/** Keys as scanners of leaked secrets look for them. */
export const KEY_SHAPE = new RegExp(`^${MARK}[0-9A-Za-z]{${RANDOM_LENGTH + CHECK_LENGTH}}$`);

/** A key of 256 bits that nobody can guess: a mark to be found by, those, and a check sum by which a slip is told from a key. */
export function keySecretOf(bits: Buffer): { readonly secret: string; readonly prefix: string } {
  const random = inBase62(BigInt(`0x${bits.toString('hex')}`), RANDOM_LENGTH);
  const secret = MARK + random + checkOf(random);
  return { secret, prefix: secret.slice(0, SHOWN_LENGTH) };
}

/** Whether a text has the shape of a key, check sum included: what has not needs no look into the database. */
export function isKeyShaped(secret: string): boolean {
  return KEY_SHAPE.test(secret) && checkOf(secret.slice(MARK.length, -CHECK_LENGTH)) === secret.slice(-CHECK_LENGTH);
}

function checkOf(random: string): string {
  return inBase62(BigInt(crc32(random)), CHECK_LENGTH);
}

function inBase62(number: bigint, length: number): string {
  let left = number;
  let text = '';
  while (left > 0n) {
    text = ALPHABET[Number(left % BASE)] + text;
    left /= BASE;
  }
  return text.padStart(length, '0');
}
