import type { PlainDate } from '@touchstone/plain-date';
import { AuditKind, AuditStatus } from '../audits/words.js';
import type { CyclePolicy } from '../cycle/cycle-policy.js';
import { recertificationDates } from '../cycle/recertification-dates.js';
import type { Regime } from '../cycle/words.js';
import { ProgrammeState } from './words.js';

/** An audit of a file that was not called off. */
export interface ProgrammeAudit {
  readonly id: string;
  readonly number: string;
  readonly kind: AuditKind;
  readonly status: AuditStatus;
  readonly startsOn: PlainDate;
  /** Number of the surveillance of this cycle it completes; null for others. */
  readonly surveillance: number | null;
}

/** A surveillance that the cycle owes. */
export interface ProgrammeSurveillance {
  readonly number: number;
  readonly opensOn: PlainDate;
  readonly dueOn: PlainDate;
  readonly completedOn: PlainDate | null;
}

/** What the audit programme of a file follows from. */
export interface ProgrammeFacts {
  /** The running cycle; null before the first certificate. */
  readonly cycle: { readonly decidedOn: PlainDate; readonly validUntil: PlainDate; readonly regime: Regime } | null;
  /** The edition's figures of a cycle; the defaults where nothing is given. */
  readonly policy?: CyclePolicy | undefined;
  readonly surveillances: readonly ProgrammeSurveillance[];
  readonly audits: readonly ProgrammeAudit[];
  /** Every leaf of the edition. */
  readonly leaves: readonly string[];
  /** The leaves an audit asks for; surveillances by their number in the cycle. */
  readonly askedIn: (kind: AuditKind, surveillance: number | null) => readonly string[];
  readonly today: PlainDate;
}

/** One audit of a programme, done or to come. */
export interface ProgrammeStep {
  readonly kind: AuditKind;
  readonly surveillance: number | null;
  /** Days between which it belongs; null where nothing tells them yet. */
  readonly opensOn: PlainDate | null;
  readonly dueOn: PlainDate | null;
  readonly audit: ProgrammeAudit | null;
  readonly state: ProgrammeState;
  /** How many leaves it asks for. */
  readonly asked: number;
}

/** The audits of a file over one cycle. */
export interface AuditProgramme {
  readonly steps: readonly ProgrammeStep[];
  readonly leaves: number;
  /** Leaves that no surveillance of the cycle asks for. */
  readonly uncovered: readonly string[];
}

/** Surveillances a cycle owes at least: what a programme shows before the certificate tells their days. */
const ALWAYS_OWED = [1, 2] as const;
const WHOLE: readonly AuditKind[] = [AuditKind.INITIAL, AuditKind.RECERTIFICATION];

/** The audit programme (审查方案) of a file: the audit its cycle began with, what is owed in it, what ends it. */
export function auditProgramme(facts: ProgrammeFacts): AuditProgramme {
  const { cycle, audits, surveillances, leaves, askedIn } = facts;
  const opening = openingOf(facts);
  const later = audits.filter(
    ({ id, startsOn }) => id !== opening?.id && (opening === null || startsOn >= opening.startsOn),
  );
  const recertification = cycle && recertificationDates(cycle.regime, cycle.validUntil, facts.policy);
  const planned = surveillances.length > 0 ? surveillances : ALWAYS_OWED.map((number) => ({ ...DAYLESS, number }));
  const steps: readonly Draft[] = [
    { ...DAYLESS, kind: opening?.kind ?? AuditKind.INITIAL, surveillance: null, audit: opening },
    ...planned.map(({ number, opensOn, dueOn, completedOn }) => ({
      kind: AuditKind.SURVEILLANCE,
      surveillance: number,
      opensOn,
      dueOn,
      completedOn,
      audit: later.find((each) => each.surveillance === number) ?? null,
    })),
    ...later
      .filter(({ kind }) => kind === AuditKind.SPECIAL)
      .map((audit) => ({ ...DAYLESS, kind: audit.kind, surveillance: null, audit })),
    {
      kind: AuditKind.RECERTIFICATION,
      surveillance: null,
      opensOn: recertification?.opensOn ?? null,
      dueOn: recertification?.onSiteBy ?? null,
      completedOn: null,
      audit: later.find(({ kind }) => kind === AuditKind.RECERTIFICATION) ?? null,
    },
  ];
  const covered = new Set(planned.flatMap(({ number }) => askedIn(AuditKind.SURVEILLANCE, number)));
  return {
    steps: steps.map(({ completedOn, ...step }) => ({
      ...step,
      state: stateOf({ ...step, completedOn }, facts.today),
      asked: askedIn(step.kind, step.surveillance).length,
    })),
    leaves: leaves.length,
    uncovered: leaves.filter((leaf) => !covered.has(leaf)),
  };
}

interface Draft extends Omit<ProgrammeStep, 'state' | 'asked'> {
  readonly completedOn: PlainDate | null;
}

const DAYLESS = { opensOn: null, dueOn: null, completedOn: null } as const;

/** The whole audit that the running cycle began with, or that the first one is to begin with. */
function openingOf({ cycle, audits }: ProgrammeFacts): ProgrammeAudit | null {
  const whole = audits
    .filter(({ kind, startsOn }) => WHOLE.includes(kind) && (cycle === null || startsOn <= cycle.decidedOn))
    .toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
  return whole.at(-1) ?? null;
}

function stateOf({ audit, completedOn, dueOn }: Draft, today: PlainDate): ProgrammeState {
  if (completedOn !== null || audit?.status === AuditStatus.DECIDED) return ProgrammeState.DONE;
  if (dueOn !== null && today > dueOn) return ProgrammeState.OVERDUE;
  return audit ? ProgrammeState.PLANNED : ProgrammeState.AHEAD;
}
