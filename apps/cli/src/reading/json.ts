import { InputError } from './shape.js';

type ExactReviver = (key: string, value: unknown, context?: { readonly source?: string }) => unknown;
const parseWith: (text: string, reviver?: ExactReviver) => unknown = JSON.parse;

/** Numbers that floating point may not hold as they are written: many digits, or an exponent. */
const MAY_BE_INEXACT = /[\d.]{16}|\d[eE]/;
const NUMBER = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/;

/**
 * Reads JSON without losing a digit of a whole number: one beyond what floating point holds becomes a bigint, and a
 * fraction that floating point would take for whole becomes NaN, which is whole nowhere.
 * @throws InputError when the text is no JSON
 */
export function parseExactly(text: string): unknown {
  try {
    return MAY_BE_INEXACT.test(text) ? parseWith(text, exactly) : parseWith(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message.replaceAll(/\s+/g, ' ') : String(error);
    throw new InputError('', `is not JSON: ${reason}`);
  }
}

function exactly(_key: string, value: unknown, context?: { readonly source?: string }): unknown {
  const source = context?.source;
  if (typeof value !== 'number' || !Number.isInteger(value) || source === undefined) return value;
  const [, sign = '', whole = '', places = '', exponent = '0'] = NUMBER.exec(source) ?? [];
  const shift = Number(exponent) - places.length;
  const digits = `${whole}${places}`;
  if (shift >= 0) return Number.isSafeInteger(value) ? value : BigInt(`${sign}${digits}${'0'.repeat(shift)}`);
  const cut = digits.slice(shift);
  if (/[1-9]/.test(cut)) return Number.NaN;
  return Number.isSafeInteger(value) ? value : BigInt(`${sign}${digits.slice(0, shift)}`);
}
