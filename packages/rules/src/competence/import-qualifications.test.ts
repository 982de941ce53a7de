import { plainDate as day } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import { planQualificationImport } from './import-qualifications.js';
import type { KnownQualifications, TableRow } from './import-qualifications.js';

const known: KnownQualifications = {
  persons: new Map([
    ['TS001', { id: 'wang', name: '王芳' }],
    ['TS002', { id: 'li', name: '李静' }],
  ]),
  codes: [
    { personId: 'wang', code: 'SC03', source: 'WORK', validFrom: day('2024-01-01'), validUntil: day('2026-12-31') },
  ],
  registrations: [
    {
      personId: 'wang',
      registrar: 'CCAA',
      specialty: 'SERVICE',
      grade: 'AUDITOR',
      number: 'R-1',
      validFrom: day('2024-01-01'),
      validUntil: day('2026-12-31'),
    },
  ],
};
const code = (change: Readonly<Record<string, string>> = {}): TableRow => ({
  sheet: 'TECHNICAL_CODES',
  row: 2,
  values: {
    staffNumber: 'TS001',
    code: 'SC03',
    source: 'WORK',
    evaluator: 'TS002',
    evidence: '查阅工作证明',
    validFrom: '2027-01-01',
    validUntil: '',
    ...change,
  },
});
const registration = (change: Readonly<Record<string, string>> = {}): TableRow => ({
  sheet: 'REGISTRATIONS',
  row: 3,
  values: {
    staffNumber: 'TS001',
    registrar: 'CCAA',
    specialty: 'SERVICE',
    grade: 'SENIOR',
    number: 'R-1',
    validFrom: '2027-01-01',
    validUntil: '2029-12-31',
    ...change,
  },
});

describe('planQualificationImport', () => {
  it('adds what is new', () => {
    const plan = planQualificationImport([code(), registration()], known);
    expect(plan).toMatchObject({ unchanged: 0, refusals: [] });
    expect(plan.codes).toEqual([
      {
        personId: 'wang',
        code: 'SC03',
        source: 'WORK',
        evaluatorId: 'li',
        evidence: '查阅工作证明',
        validFrom: '2027-01-01',
        validUntil: null,
      },
    ]);
    expect(plan.registrations).toMatchObject([{ personId: 'wang', grade: 'SENIOR', validUntil: '2029-12-31' }]);
  });

  it('adds nothing when it is read in again', () => {
    const first = planQualificationImport([code(), registration()], known);
    const then = {
      ...known,
      codes: [...known.codes, ...first.codes],
      registrations: [...known.registrations, ...first.registrations],
    };
    expect(planQualificationImport([code(), registration()], then)).toEqual({
      codes: [],
      registrations: [],
      unchanged: 2,
      refusals: [],
    });
  });

  it.each<{ name: string; rows: readonly TableRow[]; found: readonly string[] }>([
    {
      name: 'names whom nobody knows',
      rows: [code({ staffNumber: 'TS999' })],
      found: ['IMPORT_PERSON_UNKNOWN TECHNICAL_CODES.2.staffNumber'],
    },
    {
      name: 'takes no row whose name is another’s',
      rows: [code({ name: '李静' })],
      found: ['IMPORT_NAME_OF_ANOTHER TECHNICAL_CODES.2.name'],
    },
    { name: 'reads the name that is right', rows: [code({ name: '王芳' })], found: [] },
    { name: 'asks for a word', rows: [code({ source: '' })], found: ['IMPORT_WORD_MISSING TECHNICAL_CODES.2.source'] },
    {
      name: 'names every fault of a row at once',
      rows: [code({ source: 'HEARSAY', validFrom: '2027-13-01', validUntil: 'later' })],
      found: [
        'IMPORT_WORD_UNKNOWN TECHNICAL_CODES.2.source',
        'IMPORT_DAY_SHAPE TECHNICAL_CODES.2.validFrom',
        'IMPORT_DAY_SHAPE TECHNICAL_CODES.2.validUntil',
      ],
    },
    {
      name: 'asks for a first day',
      rows: [code({ validFrom: '' })],
      found: ['IMPORT_DAY_MISSING TECHNICAL_CODES.2.validFrom'],
    },
    {
      name: 'takes no field that nobody evaluated, or that rests on nothing',
      rows: [code({ evaluator: '', evidence: '' })],
      found: ['EVALUATOR_MISSING TECHNICAL_CODES.2.evaluator', 'CODE_EVIDENCE_MISSING TECHNICAL_CODES.2.evidence'],
    },
    {
      name: 'none that the person evaluated himself',
      rows: [code({ evaluator: 'TS001' })],
      found: ['EVALUATES_SELF TECHNICAL_CODES.2.evaluator'],
    },
    {
      name: 'and none evaluated by whom nobody knows',
      rows: [code({ evaluator: 'TS999' })],
      found: ['IMPORT_PERSON_UNKNOWN TECHNICAL_CODES.2.evaluator'],
    },
    {
      name: 'leaves what stands as it is, whoever evaluated it',
      rows: [code({ validFrom: '2024-01-01', validUntil: '2026-12-31', evaluator: '', evidence: '' })],
      found: [],
    },
    {
      name: 'says so where only the last day differs from what stands',
      rows: [
        code({ validFrom: '2024-01-01', validUntil: '2027-12-31' }),
        registration({ grade: 'AUDITOR', validFrom: '2024-01-01', validUntil: '2027-12-31' }),
      ],
      found: ['IMPORT_END_CHANGED TECHNICAL_CODES.2.validUntil', 'IMPORT_END_CHANGED REGISTRATIONS.3.validUntil'],
    },
    {
      name: 'holds a row to what is on record',
      rows: [code({ validFrom: '2026-06-01' })],
      found: ['TECHNICAL_CODE_HELD TECHNICAL_CODES.2.validFrom'],
    },
    {
      name: 'and to the rows before it',
      rows: [code(), { ...code({ validFrom: '2028-01-01' }), row: 3 }],
      found: ['TECHNICAL_CODE_HELD TECHNICAL_CODES.3.validFrom'],
    },
    {
      name: 'gives nobody the number of another',
      rows: [registration({ staffNumber: 'TS002' })],
      found: ['REGISTRATION_OF_ANOTHER REGISTRATIONS.3.number'],
    },
  ])('$name', ({ rows, found }) => {
    const { refusals } = planQualificationImport(rows, known);
    expect(refusals.map(({ code: name, field }) => `${name} ${field}`)).toEqual(found);
  });
});
