import { daysBetween, plusDays } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { CodesAsked, Duty, eligibility, isServiceField, MOST_HALF_DAYS, TeamRole } from '@touchstone/rules';
import type { Eligibility } from '@touchstone/rules';
import type { GraphQLResolveInfo } from 'graphql';
import type { ActorContext } from '../../context.js';
import { invalidInput } from '../../errors/domain-error.js';
import { shownRow } from '../../reading/shown-row.js';
import { getRecord } from '../../records.js';
import { Client } from '../clients/index.js';
import { EVERYBODY, Person } from '../people/index.js';
import { Programme } from '../programmes/index.js';
import { shownAsked } from './eligibility.type.js';
import type { EligibilityAnswer, EligibilityArgs } from './eligibility.type.js';
import { workersOf } from './workforce.queries.js';

/** Longer work is asked about in parts. */
const MOST_DAYS = 31;

/**
 * Whether persons may do something for a client, without an audit: the same engine that guards a seat, on what is known
 * today or was known on a day of the past. Those who may come first, then by how much is missing, then by name.
 */
export async function askEligibility(
  context: ActorContext,
  args: EligibilityArgs,
  info: GraphQLResolveInfo,
): Promise<EligibilityAnswer[]> {
  const { duty, startsOn, endsOn, knownOn = null } = args;
  if (endsOn < startsOn || daysBetween(startsOn, endsOn) >= MOST_DAYS)
    throw invalidInput([{ field: 'endsOn', code: 'WORK_DAYS_RANGE', params: { most: MOST_DAYS } }]);
  const strange = args.technicalCodes.filter((code) => !isServiceField(code));
  if (strange.length > 0)
    throw invalidInput([
      {
        field: 'technicalCodes',
        code: 'TECHNICAL_CODE_SHAPE',
        params: { codes: strange.slice(0, 3).join(', ').slice(0, 40) },
      },
    ]);
  if (knownOn !== null && knownOn > context.today)
    throw invalidInput([{ field: 'knownOn', code: 'DAY_IN_FUTURE', params: { day: knownOn, today: context.today } }]);
  const programme = await getRecord(context, Programme, args.programmeId);
  const client = args.clientId ? await getRecord(context, Client, args.clientId) : null;
  const person = args.personId ? await getRecord(context, Person, args.personId) : null;
  const workers = await workersOf(context, {
    who: person?.id ?? EVERYBODY,
    clientId: client?.id ?? null,
    bookedFrom: startsOn,
    knownOn,
    shown: shownRow(context, info, { answer: 'EligibilityAnswer', field: 'person', type: 'Person', alias: 'p' }),
  });
  const days = daysOf(startsOn, endsOn);
  const question = {
    duty,
    programme: programme.code,
    neededCodes: args.technicalCodes,
    ...(args.alone && { codesAsked: CodesAsked.ALL }),
    clientId: client?.id ?? '',
    days,
    today: knownOn ?? context.today,
    ...(duty in TeamRole && { seatDays: days.map((day) => ({ day, halfDays: MOST_HALF_DAYS })) }),
  };
  return workers
    .map(({ days: each, ledInARow, ledInARowMost, shown }) => ({
      shown,
      answer: eligibility(each, {
        ...question,
        ...(client && duty === Duty.LEADER && { rotation: { ledInARow, most: ledInARowMost } }),
      }),
    }))
    .toSorted((a, b) => failed(a.answer) - failed(b.answer))
    .map(({ shown, answer }) => ({
      person: shown ?? {},
      eligible: answer.eligible,
      changesOn: answer.changesOn,
      checks: shownAsked(answer.checks, context.locale),
    }));
}

function failed({ checks }: Eligibility): number {
  return checks.filter(({ passed }) => !passed).length;
}

function daysOf(startsOn: PlainDate, endsOn: PlainDate): readonly PlainDate[] {
  return Array.from({ length: daysBetween(startsOn, endsOn) + 1 }, (_, at) => plusDays(startsOn, at));
}
