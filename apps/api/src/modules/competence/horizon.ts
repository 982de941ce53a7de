import { plusDays } from '@touchstone/plain-date';
import {
  comparedBy,
  couldHelp,
  duesOf,
  HORIZON_DAYS,
  horizonStep,
  lapsesOf,
  QualifiedDays,
  renewed,
} from '@touchstone/rules';
import type { OwedFacts, LapseKind } from '@touchstone/rules';
import type { ActorContext } from '../../context.js';
import { globalId } from '../../graphql/ids.js';
import { EVERYBODY } from '../people/index.js';
import { Programme } from '../programmes/index.js';
import { shownFallen } from './cover.type.js';
import { dueFacts } from './dues.queries.js';
import { aYearAhead, workAhead } from './work-ahead.queries.js';
import type { Ahead } from './work-ahead.queries.js';
import type { HorizonRow } from './horizon.type.js';
import { workersOf } from './workforce.queries.js';
import type { Worker } from './workforce.queries.js';

const FARTHEST = HORIZON_DAYS.at(-1) ?? 0;

/** What rows are made from, gathered once for everybody. */
interface Gathered {
  readonly workers: readonly Worker[];
  readonly ahead: readonly Ahead[];
  readonly dues: ReadonlyMap<string, OwedFacts>;
  readonly programmes: ReadonlyMap<string, Programme>;
}

/**
 * What runs out of everybody within the horizon or falls due in it, or has: the soonest first; what runs out with what it
 * costs in the year ahead.
 */
export async function qualificationHorizon(context: ActorContext): Promise<HorizonRow[]> {
  const { em, today } = context;
  const workers = await workersOf(context, { who: EVERYBODY, bookedFrom: today });
  const ahead = await workAhead(context, aYearAhead(today));
  const dues = await dueFacts(context);
  const programmes = new Map((await em.find(Programme, {})).map((each) => [each.code, each]));
  const gathered = { workers, ahead, dues, programmes };
  return workers
    .flatMap((worker) => [...lapseRows(context, worker, gathered), ...dueRows(context, worker, gathered)])
    .toSorted((a, b) => a.lastDay.localeCompare(b.lastDay));
}

function lapseRows(
  { today, locale }: ActorContext,
  worker: Worker,
  { workers, ahead, programmes }: Gathered,
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
    const authorisation = person.authorisations.find(({ id }) => id === lapse.recordId);
    const programme = authorisation && programmes.get(authorisation.programme);
    return {
      ...rowOf(worker, { ...lapse, today }),
      recordId: globalId(TYPES[lapse.kind], lapse.recordId),
      grade: person.registrations.find(({ id }) => id === lapse.recordId)?.grade ?? null,
      authorisedFunction: authorisation?.authorisedFunction ?? null,
      programmeId: programme ? globalId('Programme', programme.id) : null,
      programmeTitle: programme ? programme[locale === 'zh' ? 'titleZh' : 'titleEn'] : null,
      technicalCode: person.technicalCodes.find(({ id }) => id === lapse.recordId)?.code ?? null,
      costs: shownFallen(costs, names, locale),
    };
  });
}

/** What is owed costs no cover: nobody is kept off work by it. */
function dueRows({ today }: ActorContext, worker: Worker, { dues }: Gathered): readonly HorizonRow[] {
  const facts = dues.get(worker.days.person.id);
  if (!facts) return [];
  return duesOf(facts, today, plusDays(today, FARTHEST)).map(({ kind, dueOn, hours, reason }) => ({
    ...rowOf(worker, { kind, lastDay: dueOn, today }),
    hoursMissing: hours?.missing ?? null,
    professionalHoursMissing: hours?.professional ?? null,
    witnessReason: reason,
  }));
}

const TYPES = {
  REGISTRATION: 'Registration',
  AUTHORISATION: 'Authorisation',
  TECHNICAL_CODE: 'TechnicalCode',
  CONTRACT: 'Contract',
  DECLARATION: 'Person',
} as const satisfies Readonly<Record<LapseKind, string>>;

/** A row about a person, with nothing yet that only some rows have. */
function rowOf(
  { days: { person }, name, staffNumber }: Worker,
  { kind, lastDay, today }: Pick<HorizonRow, 'kind' | 'lastDay'> & Pick<ActorContext, 'today'>,
) {
  const personId = globalId('Person', person.id);
  return {
    kind,
    lastDay,
    step: horizonStep(lastDay, today) ?? FARTHEST,
    personId,
    recordId: personId,
    personName: name,
    staffNumber,
    grade: null,
    authorisedFunction: null,
    programmeId: null,
    programmeTitle: null,
    technicalCode: null,
    hoursMissing: null,
    professionalHoursMissing: null,
    witnessReason: null,
    costs: [],
  };
}
