import { CLAUSE } from '../clauses.js';
import { refuse } from '../check.js';
import { refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';

/** What a certificate's number is made of. */
export interface CertificateNumberParts {
  /** The body's own pattern (`checkNumberPattern`); the trade's where nothing is given. */
  readonly pattern?: string;
  /** Last three digits of the body's approval number, such as `034`. */
  readonly bodyPrefix: string;
  /** Year of issue. */
  readonly year: number;
  /** The letter of the edition's programme. */
  readonly letter: string;
  /** Running number in the year, from 1. */
  readonly serial: number;
  /** How often the certification was renewed. */
  readonly recertifications: number;
  readonly size: SizeLetter;
  /** Whether it is a specimen, whose number must never pass for a real one. */
  readonly specimen: boolean;
}

/** Size of the certified organisation, as the number's last letter says it. */
export type SizeLetter = 'S' | 'M' | 'L';

/** How the trade writes a certificate's number: body, year, programme, serial, renewals, size. */
export const DEFAULT_NUMBER_PATTERN = '{body}{yy}{letter}{serial}R{renewals}{size}';

/** Letter of the programme in a certificate's number, where its edition says nothing: the trade's, of services. */
export const DEFAULT_NUMBER_LETTER = 'F';

const SHAPE = /^(SPECIMEN-)?[0-9A-Z]{3,40}$/;
const PLACE = /\{([a-z]+)\}/g;
const PLACES: readonly string[] = ['body', 'yyyy', 'yy', 'letter', 'serial', 'renewals', 'size'];
const PATTERN_TEXT = /^[A-Z0-9-]*$/;
const SMALL_BELOW = 100;
const LARGE_FROM = 1000;

/**
 * A certificate's number by the body's pattern; as the trade writes it where there is none.
 *
 * @example
 * certificateNumber({ bodyPrefix: '034', year: 2026, letter: 'F', serial: 86, recertifications: 0, size: 'S', specimen: false })
 * // '03426F00086R0S'
 */
export function certificateNumber(parts: CertificateNumberParts): string {
  const { bodyPrefix, year, letter, serial, recertifications, size, specimen } = parts;
  const values: Readonly<Record<string, string>> = {
    body: bodyPrefix,
    yyyy: String(year),
    yy: String(year % 100).padStart(2, '0'),
    letter,
    serial: String(serial).padStart(5, '0'),
    renewals: String(recertifications),
    size,
  };
  const { pattern = DEFAULT_NUMBER_PATTERN } = parts;
  const number = pattern.replaceAll(PLACE, (place, name: string) => values[name] ?? place);
  return `${specimen ? 'SPECIMEN-' : ''}${number}`.toUpperCase();
}

/** Whether a text can be a certificate's number: capitals and digits, no blanks, as the regulator takes them. */
export function checkCertificateNumber(number: string): Verdict {
  if (SHAPE.test(number)) return { allowed: true };
  return refuse('CERTIFICATE_NUMBER_SHAPE', CLAUSE.certificate, { field: 'number' });
}

/**
 * Whether a body may number its certificates by a pattern: the places it knows, capitals and digits between them, and
 * year and serial among them, because the serial begins anew each year.
 */
export function checkNumberPattern(pattern: string): Verdict {
  const places = [...pattern.matchAll(PLACE)].map(([, name]) => name ?? '');
  const unknown = places.filter((name) => !PLACES.includes(name));
  const field = 'certificateNumberPattern';
  return verdict([
    unknown.length > 0 &&
      refusal('NUMBER_PATTERN_UNKNOWN', CLAUSE.certificate, { field, params: { unknown, known: PLACES } }),
    !PATTERN_TEXT.test(pattern.replaceAll(PLACE, '')) &&
      refusal('CERTIFICATE_NUMBER_SHAPE', CLAUSE.certificate, { field }),
    !(places.includes('serial') && (places.includes('yy') || places.includes('yyyy'))) &&
      refusal('NUMBER_PATTERN_REPEATS', CLAUSE.certificate, { field }),
  ]);
}

/** The size letter by headcount in scope: small below 100 persons, large from 1000. A choice of the house. */
export function sizeLetter(headcount: number): SizeLetter {
  if (headcount < SMALL_BELOW) return 'S';
  return headcount < LARGE_FROM ? 'M' : 'L';
}
