import { dayNumber, latest } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { CLAUSE } from '../clauses.js';
import type { InterestKind } from '../impartiality/interest-kind.js';
import { askedOfInterests } from '../impartiality/interests.js';
import { overbooked } from '../planning/seat-days.js';
import type { SeatDay } from '../planning/seat-days.js';
import { asked, EvidenceType, holds, workDays } from './asked.js';
import type { Asked, Condition, RestsOn, WorkDays } from './asked.js';
import { ALWAYS, commonDays, hasDay, holdsThroughout } from './day-spans.js';
import type { DaySpans } from './day-spans.js';
import type { RefusalDetail } from '../verdict.js';
import { codesThroughout } from './person.js';
import type { DutyDays, DutyOpening, QualifiedDays } from './qualified-days.js';
import { AuthorisedFunction, RegistrationGrade, TeamRole } from './words.js';

/** What a person may be asked to do for a client: take a seat on an audit team, or exercise a function outside any. */
export const Duty = { ...TeamRole, ...AuthorisedFunction } as const;
/** One of the duties. */
export type Duty = (typeof Duty)[keyof typeof Duty];

/** Which of the codes of a scope a person must hold himself; what a team holds together is asked of the team. */
export const CodesAsked = { NONE: 'NONE', ONE: 'ONE', ALL: 'ALL' } as const;
/** One of the ways to ask. */
export type CodesAsked = (typeof CodesAsked)[keyof typeof CodesAsked];

/** How many audits of one client in a row one person may lead, by policy: two cycles. */
export const LED_IN_A_ROW_MOST = 6;

/** One question: whether a person may do something for a client, on days. */
export interface EligibilityQuestion {
  readonly duty: Duty;
  /** Code of the programme. */
  readonly programme: string;
  /** Technical codes of the scope. */
  readonly neededCodes: readonly string[];
  /** How many of them he must hold himself; what the duty asks where nothing is said. */
  readonly codesAsked?: CodesAsked;
  readonly clientId: string;
  /** Every day of the work, in order. */
  readonly days: readonly PlainDate[];
  readonly today: PlainDate;
  /** What the seat asks of him, by day; nothing where no team's time is asked about. */
  readonly seatDays?: readonly SeatDay[];
  /** How often in a row he has led this client's audits, and how often one person may. */
  readonly rotation?: { readonly ledInARow: number; readonly most: number };
}

/** What a duty asks of a registration, of an authorisation and of the codes held. */
interface DutyNeeds extends DutyOpening {
  readonly codes: CodesAsked;
}

const FULL = [RegistrationGrade.AUDITOR, RegistrationGrade.SENIOR];
const NEEDS: Readonly<Record<Duty, DutyNeeds>> = {
  LEADER: { grades: FULL, functions: [AuthorisedFunction.LEADER], codes: CodesAsked.NONE },
  AUDITOR: {
    grades: FULL,
    functions: [AuthorisedFunction.AUDITOR, AuthorisedFunction.LEADER],
    codes: CodesAsked.NONE,
  },
  TRAINEE: { grades: [RegistrationGrade.TRAINEE, ...FULL], codes: CodesAsked.NONE },
  TECHNICAL_EXPERT: { functions: [AuthorisedFunction.TECHNICAL_EXPERT], codes: CodesAsked.ONE },
  OBSERVER: { codes: CodesAsked.NONE },
  APPLICATION_REVIEW: { functions: [AuthorisedFunction.APPLICATION_REVIEW], codes: CodesAsked.NONE },
  TECHNICAL_REVIEW: { functions: [AuthorisedFunction.TECHNICAL_REVIEW], codes: CodesAsked.ALL },
  DECISION: { functions: [AuthorisedFunction.DECISION], codes: CodesAsked.ALL },
  MYSTERY_CUSTOMER: { functions: [AuthorisedFunction.MYSTERY_CUSTOMER], codes: CodesAsked.NONE },
  SURVEY_ANALYST: { functions: [AuthorisedFunction.SURVEY_ANALYST], codes: CodesAsked.NONE },
  IMPARTIALITY_COMMITTEE: { functions: [AuthorisedFunction.IMPARTIALITY_COMMITTEE], codes: CodesAsked.NONE },
};

/** What a duty asks of a registration and of an authorisation, for whoever counts the days on which it is open. */
export function openingOf(duty: Duty): DutyOpening {
  return NEEDS[duty];
}

/** Everything asked of a person for a duty, without when it changes: what a gate needs. */
export function askedOf(person: QualifiedDays, question: EligibilityQuestion): readonly Asked[] {
  const facts = factsOf(person, question);
  const all: Asked[] = [];
  for (const ask of IN_TURN) for (const each of ask(facts)) all.push(each);
  return all;
}

/** Whether everything asked of a person for a duty passes; what is likeliest to fail is asked first, and ends it. */
export function isEligible(person: QualifiedDays, question: EligibilityQuestion): boolean {
  const facts = factsOf(person, question);
  return LIKELIEST_FIRST.every((ask) => ask(facts).every(({ passed }) => passed));
}

/** What each part of the question is answered from. */
interface DutyFacts {
  readonly person: QualifiedDays;
  readonly question: EligibilityQuestion;
  readonly needs: DutyNeeds;
  readonly opening: DutyDays;
  readonly work: WorkDays;
}

function factsOf(person: QualifiedDays, question: EligibilityQuestion): DutyFacts {
  const needs = NEEDS[question.duty];
  const work = workDays(question.days, question.today);
  return { person, question, needs, work, opening: person.opening(needs, question.programme) };
}

/** Whoever has left takes no seat, not even on a day of the past. */
function askedOfStaying({ person, question: { days, today }, work }: DutyFacts): readonly Asked[] {
  const { leftOn, contracts } = person.person;
  const gone = leftOn !== null && today > leftOn;
  return [
    asked('PERSON_LEFT', CLAUSE.competence, {
      passed: leftOn === null || latest(today, ...days) <= leftOn,
      ...(leftOn !== null && { params: { leftOn } }),
      ...(leftOn !== null && !gone && { conditions: [{ ...work, alternatives: [person.staying()] }] }),
    }),
    onDays('NOT_UNDER_CONTRACT', CLAUSE.contract, {
      spans: person.underContract(),
      days,
      work,
      restsOn: { type: EvidenceType.CONTRACT, records: contracts, days },
    }),
  ];
}

/** The first question that fails ends the row: who has no registration is not told its grade as well. */
function askedOfRegistration({ person, needs, opening, question: { duty, days }, work }: DutyFacts): readonly Asked[] {
  if (!needs.grades) return [];
  const { registrations } = person.person;
  const any = asked('NO_REGISTRATION', CLAUSE.registration, { passed: registrations.length > 0 });
  if (!any.passed) return [any];

  const { registrations: fitting, registered, standing } = opening;
  const grade = asked('REGISTRATION_GRADE', CLAUSE.registration, {
    passed: fitting.length > 0,
    params: { role: duty, held: [...new Set(registrations.map((each) => each.grade))] },
    restsOn: { type: EvidenceType.REGISTRATION, records: fitting },
  });
  if (!grade.passed) return [any, grade];

  const restsOn = { type: EvidenceType.REGISTRATION, records: fitting, days };
  return [
    any,
    grade,
    onDays('REGISTRATION_NOT_VALID_THROUGHOUT', CLAUSE.registration, { spans: registered, days, work, restsOn }),
    onDays('REGISTRATION_SUSPENDED', CLAUSE.registration, { spans: standing, days, work, restsOn }),
  ];
}

function askedOfAuthorisation({ needs, opening, question, work }: DutyFacts): readonly Asked[] {
  if (!needs.functions) return [];
  const { duty, programme, days } = question;
  const { authorisations, authorised } = opening;
  const params = { role: duty, programme };
  if (authorisations.length === 0)
    return [asked('NOT_AUTHORISED', CLAUSE.competence, { passed: false, params: { ...params, days } })];
  const restsOn = { type: EvidenceType.AUTHORISATION, records: authorisations, days };
  return [onDays('NOT_AUTHORISED', CLAUSE.competence, { spans: authorised, days, work, restsOn, params })];
}

function askedOfCodes({ person, needs, question, work }: DutyFacts): readonly Asked[] {
  const { neededCodes, days } = question;
  const codesAsked = question.codesAsked ?? needs.codes;
  if (codesAsked === CodesAsked.NONE) return [];
  const about = person.person.technicalCodes.filter(({ code }) => neededCodes.includes(code));
  const restsOn = { type: EvidenceType.TECHNICAL_CODE, records: about, days };
  if (codesAsked === CodesAsked.ALL) {
    const spans = neededCodes.map((code) => person.holding(code)).reduce(commonDays, ALWAYS);
    const held =
      neededCodes.every((code) => person.holding(code).length > 0) && holdsThroughout(spans, work.begun, work.offsets);
    const throughout = held ? neededCodes : codesThroughout(about, days);
    const missing = neededCodes.filter((code) => !throughout.includes(code));
    const conditions = [{ ...work, alternatives: [spans] }];
    return [
      asked('CODES_NOT_HELD', CLAUSE.ruleBodyCompetence, { passed: held, params: { missing }, restsOn, conditions }),
    ];
  }
  // An expert is there for what he knows of the field: one of the codes, on every day.
  const conditions = [{ ...work, alternatives: neededCodes.map((code) => person.holding(code)) }];
  const passed = about.length > 0 && conditions.every(holds);
  return [asked('EXPERT_WITHOUT_CODE', CLAUSE.team, { passed, conditions, params: { needed: neededCodes }, restsOn })];
}

/** A tie bars on any day of the work; where none is planned yet, on the day of asking. */
function askedOfTies({ person, question: { clientId, days, today }, work }: DutyFacts): readonly Asked[] {
  const planned = days.length > 0;
  return askedOfInterests(
    { person: person.person, days: planned ? days : [today] },
    {
      ties: person.ties(clientId),
      untied: (kind: InterestKind) => person.untied(clientId, kind),
      declared: person.declared(),
      work: planned ? work : { ...work, offsets: [0] },
    },
  );
}

/** Nobody sits on a team while he is away, and nobody is booked twice: over all audits a day has 8 hours. */
function askedOfTime({ person, question: { days, seatDays }, work }: DutyFacts): readonly Asked[] {
  if (!seatDays) return [];
  const { leaves } = person.person;
  const conditions = freeConditions(person, seatDays, work);
  const passed = conditions.every(holds);
  const over = passed ? { days: [], audits: [] } : overbooked(seatDays, person.bookings);
  return [
    onDays('ON_LEAVE', CLAUSE.house, {
      spans: person.present(),
      days,
      work,
      restsOn: { type: EvidenceType.LEAVE, records: leaves, days },
    }),
    asked('DOUBLE_BOOKED', CLAUSE.auditTime, { passed, conditions, params: { ...over } }),
  ];
}

/** Whoever led a client's audits often in a row makes room for fresh eyes. */
function askedOfRotation({ question: { duty, rotation } }: DutyFacts): readonly Asked[] {
  if (duty !== Duty.LEADER || !rotation) return [];
  const { ledInARow, most } = rotation;
  return [asked('ROTATION_DUE', CLAUSE.impartiality, { passed: ledInARow < most, params: { ledInARow, most } })];
}

/** Days with as much to do are asked about together. */
function freeConditions(
  person: QualifiedDays,
  seatDays: readonly SeatDay[],
  { begun }: WorkDays,
): readonly Condition[] {
  const conditions: { begun: number; offsets: number[]; halfDays: number; alternatives: readonly DaySpans[] }[] = [];
  for (const { day, halfDays } of seatDays) {
    const offset = dayNumber(day) - begun;
    const known = conditions.find((each) => each.halfDays === halfDays);
    if (known) known.offsets.push(offset);
    else conditions.push({ begun, offsets: [offset], halfDays, alternatives: [person.free(halfDays)] });
  }
  return conditions;
}

/** Something that must hold on every day of the work. */
interface OnDays {
  readonly spans: DaySpans;
  readonly days: readonly PlainDate[];
  readonly work: WorkDays;
  readonly restsOn: RestsOn;
  readonly params?: RefusalDetail['params'];
}

const NO_DAYS: readonly PlainDate[] = [];

/** Whether work falls on some days throughout; where not, the days outside are named. */
function onDays(code: string, clause: string, { spans, days, work, restsOn, params }: OnDays): Asked {
  const passed = holdsThroughout(spans, work.begun, work.offsets);
  const outside = passed ? NO_DAYS : days.filter((day) => !hasDay(spans, dayNumber(day)));
  const conditions = [{ begun: work.begun, offsets: work.offsets, alternatives: [spans] }];
  return asked(code, clause, {
    passed,
    conditions,
    restsOn,
    params: params ? { ...params, days: outside } : { days: outside },
  });
}

/** As people read it: what he is, what he may do, what keeps him off. */
const IN_TURN = [
  askedOfStaying,
  askedOfRegistration,
  askedOfAuthorisation,
  askedOfCodes,
  askedOfTies,
  askedOfTime,
  askedOfRotation,
];
/** As they are soonest answered: what is likeliest to fail is asked first. */
const LIKELIEST_FIRST = [
  askedOfAuthorisation,
  askedOfCodes,
  askedOfRegistration,
  askedOfStaying,
  askedOfTime,
  askedOfTies,
  askedOfRotation,
];
