import { CLAUSE } from '../clauses.js';
import { refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';

/** The 31 characters of the code; I, O, S, V and Z are left out because they look like others. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const SHAPE = /^[0-9A-HJ-NP-RTUWXY]{2}\d{6}[0-9A-HJ-NP-RTUWXY]{10}$/;
const BODY_SHAPE = /^[0-9A-HJ-NP-RTUWXY]{2}\d{6}[0-9A-HJ-NP-RTUWXY]{9}$/;
const PLAIN = /^[0-9A-Z]*$/;
const FULL_WIDTH_OFFSET = 0xfee0;

/**
 * A unified social credit code (统一社会信用代码) as it is stored: half-width, upper-case, no blanks around.
 * Codes arrive pasted from licences, often in full-width characters.
 */
export function normaliseUscc(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - FULL_WIDTH_OFFSET))
    .trim()
    .toUpperCase();
}

/**
 * Whether a text is a well-formed unified social credit code. Shape and check digit only: whether the organisation
 * exists is for the public register to say. The text is normalised first.
 *
 * @example
 * checkUscc('91350100M000100Y43') // allowed
 * checkUscc('91350100M000100Y44') // refused: USCC_CHECK_DIGIT
 */
export function checkUscc(text: string): Verdict {
  const code = normaliseUscc(text);
  if (!SHAPE.test(code)) return verdict([refusal('USCC_SHAPE', CLAUSE.uscc, { field: 'uscc' })]);
  const wrong = usccCheckDigit(code.slice(0, 17)) !== code.slice(17);
  return verdict([wrong && refusal('USCC_CHECK_DIGIT', CLAUSE.uscc, { field: 'uscc' })]);
}

/** Whether a code is that of an individual business (个体工商户): registered by the market regulator, in its class 2. */
export function isIndividualBusiness(text: string): boolean {
  return normaliseUscc(text).startsWith('92');
}

/**
 * The eighteenth character that belongs to the first seventeen; it makes synthetic codes valid.
 * @throws RangeError when the text is no seventeen characters of a code
 */
export function usccCheckDigit(first17: string): string {
  if (!BODY_SHAPE.test(first17))
    throw new RangeError(`Not the first 17 characters of a USCC: ${JSON.stringify(first17)}`);
  let sum = 0;
  let weight = 1;
  for (const character of first17) {
    sum += ALPHABET.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return ALPHABET.charAt((31 - (sum % 31)) % 31);
}
