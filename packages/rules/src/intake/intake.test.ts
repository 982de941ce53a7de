import { plainDate } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import { DEFAULT_CYCLE_POLICY } from '../cycle/cycle-policy.js';
import { mayTakeLevel } from '../decision/issuance.js';
import { INTAKE_COLUMNS } from './columns.js';
import { mayOpenIntake, mayTakeIn } from './intake-period.js';
import { planCertificates } from './plan-certificates.js';
import type { KnownCertificates } from './plan-certificates.js';
import { planClients } from './plan-clients.js';
import { planHistory } from './plan-history.js';

const USCC = '91350100M000100Y43';
const today = plainDate('2026-03-02');

function row<Sheet extends keyof typeof INTAKE_COLUMNS>(
  sheet: Sheet,
  values: Readonly<Record<string, string>>,
  at = 2,
) {
  return { row: at, cells: INTAKE_COLUMNS[sheet].map((column) => values[column] ?? '') };
}
const codesOf = (planned: ReadonlyArray<{ refusals: readonly { code: string; field?: string }[] }>) =>
  planned.flatMap(({ refusals }) => refusals.map(({ code, field }) => `${field} ${code}`));

const CLIENT = {
  uscc: USCC,
  name: '清源家电服务有限公司',
  provinceCode: '35',
  address: '学院路 1 号',
  sector: 'F',
  headcount: '60',
  contactName: '李雷',
  contactPhone: '0591-88880001',
};
const NOBODY = { clients: new Map(), names: [] };
const CERTIFICATE = {
  number: '03424F00001R0S',
  uscc: USCC,
  programme: 'p',
  edition: 'p/1',
  level: 'HIGH',
  scopeZh: '服务',
  technicalCodes: 'SC03',
  decidedOn: '2024-03-15',
  issuedOn: '2024-03-15',
  validUntil: '2027-03-14',
  decidedBy: '赵',
  agreementSignedOn: '2024-01-10',
};
const KNOWN: KnownCertificates = {
  editions: new Map([
    [
      'p/1',
      {
        programme: 'p',
        isAdopted: true,
        inForce: { inForceFrom: plainDate('2012-02-01'), inForceUntil: null },
        levels: ['HIGH'],
        regime: 'strict',
        validityMonths: 36,
        policy: DEFAULT_CYCLE_POLICY,
      },
    ],
  ]),
  certificates: new Map(),
  living: new Map(),
  clients: new Map([[USCC, { name: '清源' }]]),
  isDemo: false,
  approvalNumber: 'CNCA-R-2020-999',
  approvedFields: ['SC03'],
  cutOverOn: today,
  today,
};

describe('planClients', () => {
  it.each([
    { name: 'takes a client that nobody knows', values: {}, codes: [] },
    {
      name: 'asks what a row cannot do without',
      values: { address: '' },
      codes: ['CLIENTS.2.address INTAKE_CELL_EMPTY'],
    },
    { name: 'asks the rules of a client', values: { sector: '?' }, codes: ['CLIENTS.2.sector SECTOR_UNKNOWN'] },
    { name: 'takes no half person', values: { headcount: '2.5' }, codes: ['CLIENTS.2.headcount HEADCOUNT_SHAPE'] },
  ])('$name', ({ values, codes }) => {
    expect(codesOf(planClients([row('CLIENTS', { ...CLIENT, ...values })], NOBODY))).toEqual(codes);
  });

  it('finds one organisation under two codes by its name, unless the row says why not', () => {
    const known = { clients: new Map(), names: [{ uscc: '91110105MA00TEXT0W', name: '清源家电服务有限责任公司' }] };
    expect(codesOf(planClients([row('CLIENTS', CLIENT)], known))).toEqual(['CLIENTS.2.distinctBecause SIMILAR_CLIENT']);
    expect(codesOf(planClients([row('CLIENTS', { ...CLIENT, distinctBecause: '同名的另一家' })], known))).toEqual([]);
  });

  it('changes what stands as it came in, and nothing that was kept here', () => {
    const [planned] = planClients([row('CLIENTS', CLIENT)], NOBODY);
    const kept = (isAsTakenIn: boolean) => ({
      names: [],
      clients: new Map([[USCC, { id: '1', isAsTakenIn, facts: { ...planned!.facts!, contactName: '旧' } }]]),
    });
    expect(planClients([row('CLIENTS', CLIENT)], kept(true))).toMatchObject([
      { state: 'CHANGED', changes: [{ column: 'contactName', before: '旧', after: '李雷' }] },
    ]);
    expect(codesOf(planClients([row('CLIENTS', CLIENT)], kept(false)))).toEqual([
      'CLIENTS.2.contactName INTAKE_KEPT_HERE',
    ]);
  });
});

describe('planCertificates', () => {
  it.each([
    { name: 'takes one that runs', values: {}, codes: [] },
    { name: 'counts its last day', values: { validUntil: '2027-03-15' }, codes: ['validUntil INTAKE_LAST_DAY'] },
    {
      name: 'counts it from the cycle before, after a recertification',
      values: { previousValidUntil: '2024-04-30', validUntil: '2027-04-30' },
      codes: [],
    },
    {
      name: 'leaves what has ended to the history',
      values: {
        decidedOn: '2020-03-15',
        issuedOn: '2020-03-15',
        validUntil: '2023-03-14',
        agreementSignedOn: '2020-01-01',
      },
      codes: ['validUntil INTAKE_NOT_RUNNING'],
    },
    { name: 'knows the levels', values: { level: 'TOP' }, codes: ['level INTAKE_LEVEL_UNKNOWN'] },
    {
      name: 'knows the fields',
      values: { technicalCodes: 'SC03、SC99' },
      codes: ['technicalCodes FIELD_NOT_APPROVED'],
    },
    {
      name: 'takes no specimen for real',
      values: { number: 'SPECIMEN-1234' },
      codes: ['number CERTIFICATE_NUMBER_SHAPE'],
    },
    {
      name: 'asks for the agreement',
      values: { agreementSignedOn: '2024-04-01' },
      codes: ['agreementSignedOn DAY_TOO_LATE'],
    },
  ])('$name', ({ values, codes }) => {
    const planned = planCertificates([row('CERTIFICATES', { ...CERTIFICATE, ...values })], KNOWN);
    expect(codesOf(planned)).toEqual(codes.map((code) => `CERTIFICATES.2.${code}`));
  });

  it('takes nothing that was decided after the cut-over, and nothing for a body without approval', () => {
    const rows = [row('CERTIFICATES', CERTIFICATE)];
    expect(codesOf(planCertificates(rows, { ...KNOWN, cutOverOn: plainDate('2024-03-14') }))).toEqual([
      'CERTIFICATES.2.decidedOn INTAKE_AFTER_CUT_OVER',
    ]);
    expect(codesOf(planCertificates(rows, { ...KNOWN, approvalNumber: null }))).toEqual([
      'CERTIFICATES.2 BODY_NOT_APPROVED',
    ]);
  });

  it.each([
    { name: 'of its decision', inForceFrom: '2024-03-15', inForceUntil: null, codes: [] },
    { name: 'on which it was moved to it', inForceFrom: '2025-07-01', inForceUntil: '2025-12-31', codes: [] },
    { name: 'after the cut-over', inForceFrom: '2026-03-03', inForceUntil: null, codes: ['EDITION_NOT_IN_FORCE'] },
    {
      name: 'before its decision',
      inForceFrom: '2012-02-01',
      inForceUntil: '2024-03-14',
      codes: ['EDITION_NOT_IN_FORCE'],
    },
  ])('weighs an edition in force on a day $name', ({ inForceFrom, inForceUntil, codes }) => {
    const inForce = {
      inForceFrom: plainDate(inForceFrom),
      inForceUntil: inForceUntil === null ? null : plainDate(inForceUntil),
    };
    const editions = new Map([['p/1', { ...KNOWN.editions.get('p/1')!, inForce }]]);
    expect(codesOf(planCertificates([row('CERTIFICATES', CERTIFICATE)], { ...KNOWN, editions }))).toEqual(
      codes.map((code) => `CERTIFICATES.2.decidedOn ${code}`),
    );
  });
});

describe('planHistory', () => {
  const [planned] = planCertificates([row('CERTIFICATES', CERTIFICATE)], KNOWN);
  const told = { facts: planned!.facts!, told: [], isDecidedSince: false };
  const known = {
    certificates: new Map([[CERTIFICATE.number, told]]),
    reasons: [
      { kind: 'SUSPEND', code: 'H02', isRetired: true },
      { kind: 'RESTORE', code: 'R01', isRetired: false },
    ] as const,
    isDemo: false,
    today,
  };
  const fact = (kind: string, on: string, rest: object = {}) =>
    row('HISTORY', { certificate: CERTIFICATE.number, kind, on, ...rest });
  const SUSPENDED = { reasonCode: 'H02', reason: '逾期' };
  const RESTORED = { reasonCode: 'R01', reason: '整改' };

  it.each([
    { name: 'takes a surveillance of the cycle', rows: [fact('SURVEILLANCE', '2025-03-10')], codes: [] },
    { name: 'takes none before the cycle', rows: [fact('SURVEILLANCE', '2024-03-01')], codes: ['DAY_TOO_EARLY'] },
    { name: 'takes none that is to come', rows: [fact('SURVEILLANCE', '2026-03-10')], codes: ['DAY_IN_FUTURE'] },
    {
      name: 'asks why it was suspended',
      rows: [fact('SUSPENDED', '2025-06-01')],
      codes: ['REASON_CODE_MISSING', 'INTAKE_CELL_EMPTY'],
    },
    {
      name: 'takes a suspension and its end, in any order of rows',
      rows: [fact('RESTORED', '2025-08-01', RESTORED), fact('SUSPENDED', '2025-06-01', SUSPENDED)],
      codes: [],
    },
    {
      name: 'takes no restoration after half a year',
      rows: [fact('SUSPENDED', '2025-01-01', SUSPENDED), fact('RESTORED', '2025-07-02', RESTORED)],
      codes: ['INTAKE_OUT_OF_ORDER'],
    },
    {
      name: 'takes a score for a number alone',
      rows: [fact('INITIAL_AUDIT', '2024-02-01', { score: 'good' })],
      codes: ['INTAKE_SCORE'],
    },
  ])('$name', ({ rows, codes }) => {
    expect(planHistory(rows, known).flatMap(({ refusals }) => refusals.map(({ code }) => code))).toEqual(codes);
  });

  it('adds nothing to the past of a certificate that the body has decided on', () => {
    const since = { ...known, certificates: new Map([[CERTIFICATE.number, { ...told, isDecidedSince: true }]]) };
    expect(codesOf(planHistory([fact('SURVEILLANCE', '2025-03-10')], since))).toEqual([
      'HISTORY.2.certificate INTAKE_DECIDED_SINCE',
    ]);
  });
});

describe('moving in', () => {
  it('is opened once, for days that have come, and used by somebody else', () => {
    const opening = { cutOverOn: today, source: '旧系统', isOpen: false, today };
    expect(mayOpenIntake(opening).allowed).toBe(true);
    expect(mayOpenIntake({ ...opening, isOpen: true }).allowed).toBe(false);
    const taking = { isOpen: true, isOpener: false, isTakenIn: false };
    expect(mayTakeIn(taking).allowed).toBe(true);
    for (const change of [{ isOpen: false }, { isOpener: true }, { isTakenIn: true }])
      expect(mayTakeIn({ ...taking, ...change }).allowed).toBe(false);
  });
});

describe('mayTakeLevel', () => {
  it('lets made-up points say the level of no certificate but a specimen', () => {
    const blocking = [{ what: 'POINTS', standing: 'illustrative', evaluation: null }];
    expect(mayTakeLevel({ isSpecimen: true, blocking }).allowed).toBe(true);
    expect(mayTakeLevel({ isSpecimen: false, blocking: [] }).allowed).toBe(true);
    expect(mayTakeLevel({ isSpecimen: false, blocking })).toMatchObject({
      refusals: [{ code: 'EDITION_NOT_ISSUABLE' }],
    });
  });
});
