import { timingSafeEqual } from 'node:crypto';
import type { Secrets } from '../../secrets.js';

/** Crockford's thirty-two signs: none is taken for another on paper. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** Signs of a code, five bits each: 140 bits, which nobody guesses. */
const LENGTH = 28;
const GROUP = /.{4}(?=.)/g;

/**
 * The code that is printed on one issue of a certificate (查验码) and opens it to whoever has the paper. It follows from
 * the installation's key and the issue, so that it is stored nowhere and the paper can be printed again (ADR 24).
 */
export function certificateCode(secrets: Secrets, issueId: string): string {
  const bytes = secrets.derive(`certificate code ${issueId}`);
  const signs = [...bytes.subarray(0, LENGTH)].map((byte) => SIGNS[byte & 31]).join('');
  return signs.replaceAll(GROUP, '$&-');
}

/** Whether what somebody typed is an issue's code; it takes as long whatever was typed. */
export function isCodeOf(secrets: Secrets, issueId: string, typed: string): boolean {
  const [right, given] = [certificateCode(secrets, issueId), typed].map((code) => {
    const text = plainCode(code).slice(0, LENGTH + 1);
    return Buffer.from(text.padEnd(LENGTH + 1, ' '), 'latin1');
  }) as [Buffer, Buffer];
  return timingSafeEqual(right, given);
}

/** A code as it was meant: without spaces and hyphens, in capitals, with what Crockford reads as the same sign. */
function plainCode(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
}
