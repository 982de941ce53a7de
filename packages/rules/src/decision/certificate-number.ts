import { CLAUSE } from '../clauses.js';
import { refuse } from '../check.js';
import type { Verdict } from '../verdict.js';

/** What a certificate's number is made of. */
export interface CertificateNumberParts {
  /** Last three digits of the body's approval number, such as `034`. */
  readonly bodyPrefix: string;
  /** Year of issue. */
  readonly year: number;
  /** The programme's letter. */
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

const SHAPE = /^(SPECIMEN-)?[0-9A-Z]{3,40}$/;
const SMALL_BELOW = 100;
const LARGE_FROM = 1000;

/**
 * A certificate's number as the trade writes it: body, year, programme, serial, renewals, size.
 *
 * @example
 * certificateNumber({ bodyPrefix: '034', year: 2026, letter: 'F', serial: 86, recertifications: 0, size: 'S', specimen: false })
 * // '03426F00086R0S'
 */
export function certificateNumber(parts: CertificateNumberParts): string {
  const { bodyPrefix, year, letter, serial, recertifications, size, specimen } = parts;
  const yy = String(year % 100).padStart(2, '0');
  const number = `${bodyPrefix}${yy}${letter}${String(serial).padStart(5, '0')}R${recertifications}${size}`;
  return `${specimen ? 'SPECIMEN-' : ''}${number}`.toUpperCase();
}

/** Whether a text can be a certificate's number: capitals and digits, no blanks, as the regulator takes them. */
export function checkCertificateNumber(number: string): Verdict {
  if (SHAPE.test(number)) return { allowed: true };
  return refuse('CERTIFICATE_NUMBER_SHAPE', CLAUSE.certificate, { field: 'number' });
}

/** The size letter by headcount in scope: small below 100 persons, large from 1000. A choice of the house. */
export function sizeLetter(headcount: number): SizeLetter {
  if (headcount < SMALL_BELOW) return 'S';
  return headcount < LARGE_FROM ? 'M' : 'L';
}
