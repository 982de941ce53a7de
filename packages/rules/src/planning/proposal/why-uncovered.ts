import type { Check } from '../../check.js';
import { plainCheck } from '../../competence/asked.js';
import { askedOf } from '../../competence/duty-questions.js';
import { COUNTED_SEATS } from '../../competence/team.js';
import { TeamRole } from '../../competence/words.js';
import { UncoveredReason } from '../words.js';
import type { AuditToStaff, ProposalFacts } from './engagement.js';
import { groupBy } from './group-by.js';
import { seatQuestion } from './seat-options.js';
import { lackingOf } from './lacking.js';
import type { CompiledPeople, SlotOptions } from './seat-options.js';

/** The facts of a proposal with its people compiled. */
interface FactsAsked extends ProposalFacts {
  readonly compiled: CompiledPeople;
}

/** Why no team was found for an audit. */
export interface Uncovered {
  readonly engagement: AuditToStaff;
  /** Everything its best choice of days lacks; `PEOPLE_TAKEN` where it lacks nothing but people who are free. */
  readonly reasons: readonly UncoveredReason[];
  /** Needed codes that nobody brings on those days. */
  readonly codes: readonly string[];
  /** The rules that kept people off, and how many each one, the most binding first. */
  readonly rules: readonly BindingRule[];
}

/** A rule of the engine, and how many people nothing or little else kept off. */
export interface BindingRule {
  readonly code: string;
  readonly clause: string;
  readonly people: number;
}

/**
 * Why an audit was left without a team, from the engine's own answers. Its days are looked at one choice after the
 * other; the one that lacks least speaks. For what it lacks, those whom the fewest rules kept off tell which.
 */
export function whyUncovered(facts: FactsAsked, engagement: AuditToStaff, options: readonly SlotOptions[]): Uncovered {
  const slots = options.map((slot) => ({ slot, ...lacksOf(slot) }));
  const [best] = slots.toSorted((a, b) => a.reasons.length - b.reasons.length || a.codes.length - b.codes.length);
  if (!best) return { engagement, reasons: [UncoveredReason.NO_DAY], codes: [], rules: [] };
  const { slot, reasons, codes } = best;
  if (reasons.length === 0) return { engagement, reasons: [UncoveredReason.PEOPLE_TAKEN], codes, rules: [] };
  return { engagement, reasons, codes, rules: bindingRules(facts, slot, best) };
}

type Lacks = Pick<Uncovered, 'reasons' | 'codes'>;

function lacksOf({ engagement, seats, counted }: SlotOptions): Lacks {
  const lacking = lackingOf(engagement);
  const hasLeader = !lacking.wantsLeader || seats.some(({ role }) => role === TeamRole.LEADER);
  const people = new Set(seats.filter(({ role }) => COUNTED_SEATS.includes(role)).map(({ personId }) => personId));
  const speaks = seats.some((seat) => seat.speaks && COUNTED_SEATS.includes(seat.role));
  const codes = lacking.codes.filter((code) => !seats.some((seat) => seat.codes.includes(code)));
  const reasons = [
    !hasLeader && UncoveredReason.NO_LEADER,
    codes.length > 0 && UncoveredReason.CODE_NOT_HELD,
    people.size < counted && UncoveredReason.TIME_SHORT,
    lacking.wantsLanguage && people.size > 0 && !speaks && UncoveredReason.LANGUAGE_NOT_SPOKEN,
  ];
  return { codes, reasons: reasons.filter((each) => each !== false) };
}

/** Which rules kept off those who came nearest to what is lacking. */
function bindingRules(facts: FactsAsked, slot: SlotOptions, { reasons, codes }: Lacks): readonly BindingRule[] {
  const asked = reasons.flatMap((reason) => {
    const role = reason === UncoveredReason.NO_LEADER ? TeamRole.LEADER : TeamRole.AUDITOR;
    const among =
      reason === UncoveredReason.CODE_NOT_HELD
        ? facts.people.filter(({ technicalCodes }) => technicalCodes.some(({ code }) => codes.includes(code)))
        : facts.people;
    const kept = among.map((person) => ({
      personId: person.id,
      failed: failedChecks(facts, slot, { personId: person.id, role }),
    }));
    return nearest(kept);
  });
  const rules = [...groupBy(asked, ({ check }) => check.code).values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const people = new Set(same.map(({ personId }) => personId)).size;
    return [{ code: first.check.code, clause: first.check.clause, people }];
  });
  return rules.toSorted((a, b) => b.people - a.people || (a.code < b.code ? -1 : 1));
}

function failedChecks(
  facts: FactsAsked,
  slot: SlotOptions,
  seat: { readonly personId: string; readonly role: TeamRole },
): readonly Check[] {
  const qualified = facts.compiled.get(seat.personId);
  if (!qualified) return [];
  return askedOf(qualified, seatQuestion(facts, slot, seat))
    .filter(({ passed }) => !passed)
    .map(plainCheck);
}

interface KeptOff {
  readonly personId: string;
  readonly failed: readonly Check[];
}

/** The failed checks of those whom the fewest kept off, each with whom it kept. */
function nearest(people: readonly KeptOff[]) {
  const kept = people.filter(({ failed }) => failed.length > 0);
  const fewest = Math.min(...kept.map(({ failed }) => failed.length));
  return kept
    .filter(({ failed }) => failed.length === fewest)
    .flatMap(({ personId, failed }) => failed.map((check) => ({ personId, check })));
}
