import { readFileSync } from 'node:fs';
import { plainDate, plusDays } from '@touchstone/plain-date';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { certificateState } from '../cycle/certificate-state.js';
import type { CycleFacts } from '../cycle/cycle-facts.js';
import { APPEAL_TABLE } from './appeal-table.js';
import { CHANGE_NOTICE_TABLE } from './change-notice-table.js';
import { COMPLAINT_TABLE } from './complaint-table.js';
import { APPLICATION_TABLE } from './application-table.js';
import { AUDIT_TABLE } from './audit-table.js';
import { CERTIFICATE_TABLE } from './certificate-table.js';
import { CERTIFICATION_TABLE } from './certification-table.js';
import { processDocument } from './draw-process.js';
import { HOUSE_ACTION_TABLE } from './house-action-table.js';
import { HOUSE_TASK_TABLE } from './house-task-table.js';
import { MARK_CASE_TABLE } from './mark-case-table.js';
import { MARK_USE_TABLE } from './mark-use-table.js';
import { NONCONFORMITY_TABLE } from './nonconformity-table.js';
import { QUALIFICATION_PROPOSAL_TABLE } from './qualification-proposal-table.js';
import { PROPOSAL_TABLE } from './proposal-table.js';
import { RISK_TABLE } from './risk-table.js';
import { TECHNICAL_FILE_TABLE } from './technical-file-table.js';
import { RETURN_TABLE } from './return-table.js';
import { beginningsOf, faultsOf, isOpenTo, movesOf, PASSING_OF_DAYS, verbsFrom } from './state-table.js';
import type { StateTable } from './state-table.js';

const TABLES = [
  APPLICATION_TABLE,
  CERTIFICATION_TABLE,
  AUDIT_TABLE,
  NONCONFORMITY_TABLE,
  CERTIFICATE_TABLE,
  APPEAL_TABLE,
  COMPLAINT_TABLE,
  CHANGE_NOTICE_TABLE,
  MARK_USE_TABLE,
  MARK_CASE_TABLE,
  QUALIFICATION_PROPOSAL_TABLE,
  PROPOSAL_TABLE,
  HOUSE_TASK_TABLE,
  RISK_TABLE,
  HOUSE_ACTION_TABLE,
  TECHNICAL_FILE_TABLE,
  RETURN_TABLE,
] as ReadonlyArray<StateTable<string>>;

describe('the tables', () => {
  it.each(TABLES.map((table) => [table.record, table] as const))('leave no %s stuck or out of reach', (_, table) => {
    expect(faultsOf(table)).toEqual({ unreachable: [], deadEnds: [], restless: [] });
  });

  it.each(TABLES.map((table) => [table.record, table] as const))('name only the statuses of %s', (_, table) => {
    const named = table.steps.flatMap(({ from, to }) => [...from, ...to]);
    expect(named.filter((state) => !table.states.includes(state))).toEqual([]);
  });
});

describe('faultsOf', () => {
  const states = ['A', 'B', 'C'] as const;
  const begin = { by: 'begin', from: [], to: ['A' as const] };

  it('finds what cannot be reached, and where nothing goes on', () => {
    const table = {
      record: 'X',
      states,
      ends: ['C' as const],
      steps: [begin, { by: 'go', from: ['A' as const], to: ['B' as const] }],
    };
    expect(faultsOf(table)).toEqual({ unreachable: ['C'], deadEnds: ['A', 'B'], restless: [] });
  });

  it('finds an end that the days move on', () => {
    const steps = [
      begin,
      { by: 'go', from: ['A' as const], to: ['B' as const] },
      { by: PASSING_OF_DAYS, from: ['B' as const], to: ['C' as const] },
    ];
    expect(faultsOf({ record: 'X', states, ends: ['B', 'C'], steps })).toMatchObject({ restless: ['B'] });
  });
});

describe('isOpenTo and verbsFrom', () => {
  it('tell the same of every verb in every status', () => {
    for (const table of TABLES)
      for (const state of table.states) {
        const verbs = [...new Set(table.steps.map(({ by }) => by))].filter((verb) => verb !== PASSING_OF_DAYS);
        expect(verbsFrom(table, state).toSorted()).toEqual(
          verbs.filter((verb) => isOpenTo(table, verb, state)).toSorted(),
        );
      }
  });
});

describe('CERTIFICATE_TABLE', () => {
  const START = plainDate('2024-01-01');
  const day = (most: number) => fc.option(fc.integer({ min: 0, max: most }), { nil: null });
  /** Lives of a year's certificate, each perhaps suspended and restored, and ended by a verb that was open then. */
  const lives: fc.Arbitrary<CycleFacts> = fc
    .record({
      regime: fc.constantFrom('strict' as const, 'classic' as const),
      onSite: day(420),
      suspended: fc.option(fc.integer({ min: 4, max: 360 }), { nil: null }),
      restoredAfter: day(170),
      end: fc.constantFrom('withdrawnOn' as const, 'cancelledOn' as const, 'replacedOn' as const),
      ended: day(500),
    })
    .map(({ regime, onSite, suspended, restoredAfter, end, ended }) => {
      const on = (count: number | null) => (count === null ? null : plusDays(START, count));
      const facts: CycleFacts = {
        regime,
        decidedOn: START,
        issuedOn: plusDays(START, 3),
        validityMonths: 12,
        recertification: { startedOn: on(onSite), onSiteCompletedOn: on(onSite) },
        suspendedOn: on(suspended),
        restoredOn: suspended === null || restoredAfter === null ? null : on(suspended + restoredAfter),
      };
      if (ended === null) return facts;
      const state = certificateState(facts, plusDays(START, ended - 1));
      return isOpenTo(CERTIFICATE_TABLE, VERB_OF[end], state) ? { ...facts, [end]: on(ended) } : facts;
    });
  const VERB_OF = {
    withdrawnOn: 'withdrawCertificate',
    cancelledOn: 'cancelCertificate',
    replacedOn: 'renewCertification',
  };
  const LAWFUL = new Set(movesOf(CERTIFICATE_TABLE).map(([from, to]) => `${from} → ${to}`));

  it('names every change that the days and the decided facts can bring', () => {
    fc.assert(
      fc.property(lives, (facts) => {
        const states = Array.from({ length: 620 }, (_, at) => certificateState(facts, plusDays(START, at)));
        const moves = states.flatMap((state, at) => {
          const before = states[at - 1];
          return before && before !== state ? [`${before} → ${state}`] : [];
        });
        expect(beginningsOf(CERTIFICATE_TABLE)).toContain(states[0]);
        expect(moves.filter((move) => !LAWFUL.has(move))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('processDocument', () => {
  it('is what the documents show', () => {
    const kept = readFileSync(new URL('../../../../docs/processes.md', import.meta.url), 'utf8');
    expect(processDocument(TABLES)).toBe(kept);
  });
});
