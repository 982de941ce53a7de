import { isPlainDate } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { CLAUSE } from '../clauses.js';
import { textGiven } from '../findings.js';
import { refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';

const SHAPE = /^[1-9]\d{16}[0-9X]$/;
const FIRST_17 = /^[1-9]\d{16}$/;
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_CHARACTERS = '10X98765432';
const FULL_WIDTH_OFFSET = 0xfee0;

/** A citizen's identity number (居民身份证号) as it is kept: half-width, without blanks, a final X in upper case. */
export function normaliseIdentityNumber(text: string): string {
  return text
    .replaceAll(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - FULL_WIDTH_OFFSET))
    .replaceAll(/\s/g, '')
    .toUpperCase();
}

/**
 * Whether a text is a well-formed identity number of eighteen characters: shape, a day of birth that there was, and the
 * check character of ISO 7064 MOD 11-2. Whose it is only the card can say. The text is normalised first.
 *
 * @example
 * checkIdentityNumber('11010519491231002X', plainDate('2026-03-02')) // allowed
 * checkIdentityNumber('110105194912310020', plainDate('2026-03-02')) // refused: IDENTITY_NUMBER_CHECK_CHARACTER
 */
export function checkIdentityNumber(text: string, today: PlainDate): Verdict {
  const number = normaliseIdentityNumber(text);
  if (!SHAPE.test(number))
    return verdict([refusal('IDENTITY_NUMBER_SHAPE', CLAUSE.identityNumber, { field: 'number' })]);
  const born = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
  return verdict([
    (!isPlainDate(born) || born > today || born < '1900-01-01') &&
      refusal('IDENTITY_NUMBER_BIRTH', CLAUSE.identityNumber, { field: 'number' }),
    identityCheckCharacter(number.slice(0, 17)) !== number.slice(17) &&
      refusal('IDENTITY_NUMBER_CHECK_CHARACTER', CLAUSE.identityNumber, { field: 'number' }),
  ]);
}

/**
 * The eighteenth character that belongs to the first seventeen; it makes synthetic numbers well-formed.
 * @throws RangeError when the text is no seventeen digits of a number
 */
export function identityCheckCharacter(first17: string): string {
  if (!FIRST_17.test(first17)) throw new RangeError('Not the first 17 digits of an identity number');
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(first17[at]), 0);
  return CHECK_CHARACTERS.charAt(sum % 11);
}

/** Whether somebody may look at a person's identity number: there is one, and he says, in his own name, what for. */
export function mayRevealIdentityNumber({
  isRecorded,
  actorPersonId,
  reason,
}: {
  readonly isRecorded: boolean;
  readonly actorPersonId: string | null;
  readonly reason: string;
}): Verdict {
  return verdict([
    actorPersonId === null && refusal('ACTOR_WITHOUT_PERSON', CLAUSE.personalData),
    !isRecorded && refusal('IDENTITY_NUMBER_NOT_RECORDED', CLAUSE.personRecords),
    textGiven('IDENTITY_LOOK_REASON_MISSING', CLAUSE.personalData, { field: 'reason', text: reason }),
  ]);
}
