import { plusDays } from '@touchstone/plain-date';
import { comparedBy, couldHelp, HORIZON_DAYS, horizonStep, lapsesOf, QualifiedDays, renewed } from '@touchstone/rules';
import type { LapseKind, Lapse, PersonFacts } from '@touchstone/rules';
import type { ActorContext } from '../../context.js';
import { globalId } from '../../graphql/ids.js';
import { EVERYBODY } from '../people/index.js';
import { shownFallen } from './cover.type.js';
import { aYearAhead, workAhead } from './work-ahead.queries.js';
import type { Ahead } from './work-ahead.queries.js';
import type { HorizonRow } from './horizon.type.js';
import { workersOf } from './workforce.queries.js';
import type { Worker } from './workforce.queries.js';

const FARTHEST = HORIZON_DAYS.at(-1) ?? 0;

/** What runs out of everybody within the horizon, or has run out: the soonest first, each with what it costs in the year ahead. */
export async function qualificationHorizon(context: ActorContext): Promise<HorizonRow[]> {
  const { today } = context;
  const workers = await workersOf(context, { who: EVERYBODY, bookedFrom: today });
  const ahead = await workAhead(context, aYearAhead(today));
  return workers
    .flatMap((worker) => rowsOf(context, worker, { workers, ahead }))
    .toSorted((a, b) => (a.lastDay < b.lastDay ? -1 : 1));
}

function rowsOf(
  { today, locale }: ActorContext,
  worker: Worker,
  { workers, ahead }: { readonly workers: readonly Worker[]; readonly ahead: readonly Ahead[] },
): readonly HorizonRow[] {
  const { person, bookings } = worker.days;
  const lapses = lapsesOf(person, today, plusDays(today, FARTHEST));
  if (lapses.length === 0) return [];
  const whole = new QualifiedDays(renewed(person, lapses, null), bookings);
  const touched = ahead.filter((each) => couldHelp(whole, each, today));
  const names = new Map(workers.map(({ days, name }) => [days.person.id, name]));
  const among = (one: QualifiedDays) => workers.map((each) => (each === worker ? one : each.days));
  return lapses.map((lapse) => {
    const after = among(new QualifiedDays(renewed(person, lapses, lapse), bookings));
    const costs = comparedBy(touched, { people: among(whole), today }, { after });
    return {
      ...shownLapse(lapse, person),
      personName: worker.name,
      staffNumber: worker.staffNumber,
      step: horizonStep(lapse.lastDay, today) ?? FARTHEST,
      costs: shownFallen(costs, names, locale),
    };
  });
}

const TYPES = {
  REGISTRATION: 'Registration',
  AUTHORISATION: 'Authorisation',
  TECHNICAL_CODE: 'TechnicalCode',
  CONTRACT: 'Contract',
  DECLARATION: 'Person',
} as const satisfies Readonly<Record<LapseKind, string>>;

function shownLapse({ kind, recordId, lastDay }: Lapse, person: PersonFacts) {
  const authorisation = person.authorisations.find(({ id }) => id === recordId);
  return {
    kind,
    lastDay,
    recordId: globalId(TYPES[kind], recordId),
    personId: globalId('Person', person.id),
    grade: person.registrations.find(({ id }) => id === recordId)?.grade ?? null,
    authorisedFunction: authorisation?.authorisedFunction ?? null,
    programme: authorisation?.programme ?? null,
    technicalCode: person.technicalCodes.find(({ id }) => id === recordId)?.code ?? null,
  };
}
