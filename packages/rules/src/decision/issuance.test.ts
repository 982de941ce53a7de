import { plainDate } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import { reasonsOf, refusalsOf } from '../../test/reasons-of.js';
import { certificateNumber, checkCertificateNumber, sizeLetter } from './certificate-number.js';
import type { CertificateNumberParts } from './certificate-number.js';
import { issuanceGate, mayIssueOn } from './issuance.js';
import type { IssuanceFacts } from './issuance.js';

describe('issuanceGate', () => {
  const blocking = [
    { what: 'POINTS', standing: 'illustrative', evaluation: 'main' },
    { what: 'FILING', standing: 'illustrative', evaluation: null },
  ];
  const facts: IssuanceFacts = {
    isDemo: false,
    blocking: [],
    approvalNumber: 'CNCA-R-2026-999',
    approvedFields: ['SC03'],
    technicalCodes: ['SC03'],
    editionId: 'tea/2026',
    editionIssuesUntil: null,
    today: plainDate('2026-11-23'),
  };

  it('lets a real body issue a real certificate', () => {
    expect(issuanceGate(facts)).toEqual({ allowed: true, specimen: false });
  });

  it('lets a demonstration issue specimens, made-up edition or not', () => {
    expect(issuanceGate({ ...facts, isDemo: true, blocking })).toEqual({ allowed: true, specimen: true });
    expect(issuanceGate({ ...facts, isDemo: true })).toEqual({ allowed: true, specimen: true });
  });

  it.each([
    { name: 'on the last day of its edition', until: '2026-11-23', codes: [] },
    { name: 'not the day after', until: '2026-11-22', codes: ['EDITION_ISSUES_NO_MORE'] },
  ])('issues $name, in a demonstration too', ({ until, codes }) => {
    const ending = { ...facts, editionIssuesUntil: plainDate(until) };
    expect(reasonsOf(issuanceGate(ending))).toEqual(codes);
    expect(reasonsOf(issuanceGate({ ...ending, isDemo: true }))).toEqual(codes);
  });

  it('names each thing that keeps a real body from issuing', () => {
    const refusals = refusalsOf(issuanceGate({ ...facts, blocking }));
    expect(refusals.map(({ code, params }) => ({ code, params }))).toEqual([
      { code: 'EDITION_NOT_ISSUABLE', params: { what: 'POINTS', standing: 'illustrative', evaluation: 'main' } },
      { code: 'EDITION_NOT_ISSUABLE', params: { what: 'FILING', standing: 'illustrative' } },
    ]);
  });

  it('stops a body without approval, and fields outside it, in a demonstration too', () => {
    expect(reasonsOf(issuanceGate({ ...facts, approvalNumber: null, technicalCodes: ['SC08'] }))).toEqual([
      'BODY_NOT_APPROVED',
      'FIELD_NOT_APPROVED',
    ]);
    expect(reasonsOf(issuanceGate({ ...facts, isDemo: true, technicalCodes: ['SC08'] }))).toEqual([
      'FIELD_NOT_APPROVED',
    ]);
  });
});

describe('mayIssueOn', () => {
  it.each([
    { name: 'on the day of the decision', issuedOn: '2026-11-20', codes: [] },
    { name: 'today', issuedOn: '2026-11-23', codes: [] },
    { name: 'not before the decision', issuedOn: '2026-11-19', codes: ['ISSUED_BEFORE_DECIDED'] },
    { name: 'not tomorrow', issuedOn: '2026-11-24', codes: ['DAY_IN_FUTURE'] },
  ])('$name', ({ issuedOn, codes }) => {
    const days = { decidedOn: plainDate('2026-11-20'), issuedOn: plainDate(issuedOn), today: plainDate('2026-11-23') };
    expect(reasonsOf(mayIssueOn(days))).toEqual(codes);
  });
});

describe('certificateNumber', () => {
  const parts: CertificateNumberParts = {
    bodyPrefix: '034',
    year: 2010,
    letter: 'Q',
    serial: 10286,
    recertifications: 0,
    size: 'S',
    specimen: false,
  };

  it.each<{ change: Partial<CertificateNumberParts>; number: string }>([
    { change: {}, number: '03410Q10286R0S' },
    { change: { year: 2026, letter: 'f', serial: 7, recertifications: 2, size: 'L' }, number: '03426F00007R2L' },
    { change: { year: 2100, serial: 123_456 }, number: '03400Q123456R0S' },
    { change: { specimen: true }, number: 'SPECIMEN-03410Q10286R0S' },
  ])('$number', ({ change, number }) => {
    expect(certificateNumber({ ...parts, ...change })).toBe(number);
    expect(checkCertificateNumber(number).allowed).toBe(true);
  });

  it.each(['03410q10286R0S', '034 10Q10286R0S', ' 03410Q10286R0S', '', '样张03410Q', 'A-B'])('refuses %j', (number) => {
    expect(reasonsOf(checkCertificateNumber(number))).toEqual(['CERTIFICATE_NUMBER_SHAPE']);
  });
});

describe('sizeLetter', () => {
  it.each([
    [1, 'S'],
    [99, 'S'],
    [100, 'M'],
    [999, 'M'],
    [1000, 'L'],
  ])('%i persons are %s', (headcount, letter) => {
    expect(sizeLetter(headcount)).toBe(letter);
  });
});
