import { capacityForecast as forecast, personDaysOf } from '@touchstone/rules';
import { plusDays, plusMonths, startOfMonth } from '@touchstone/plain-date';
import type { ActorContext } from '../../context.js';
import { localId } from '../../graphql/ids.js';
import { invalidInput } from '../../errors/domain-error.js';
import { BodyProfile } from '../body/index.js';
import { availablePeople } from './available-people.queries.js';
import type { CapacityRowShown } from './capacity.type.js';
import { workedDays } from './due-audits.queries.js';
import { workToCome } from './work-to-come.queries.js';

/** How many months are foreseen, of one programme or all. */
interface ForecastAsked {
  readonly months: number;
  readonly programmeId: string | null;
}

const MOST_MONTHS = 24;

/**
 * What is due month by month against what people can do then, from today on.
 * @throws DomainError INVALID_INPUT for no months, or more than two years
 */
export async function capacityForecast(
  context: ActorContext,
  { months, programmeId }: ForecastAsked,
): Promise<CapacityRowShown[]> {
  const { em, today } = context;
  if (months < 1 || months > MOST_MONTHS)
    throw invalidInput([{ field: 'months', code: 'FORECAST_MONTHS', params: { most: MOST_MONTHS } }]);
  const until = plusDays(plusMonths(startOfMonth(today), months), -1);
  const rows = forecast({
    from: today,
    months,
    work: await workToCome(context, { until, programmeId: programmeId && localId('Programme', programmeId) }),
    people: await availablePeople(context, { startsOn: today, endsOn: until }),
    auditDaysPerMonth: (await em.findOneOrFail(BodyProfile, { onlyOne: 1 })).auditDaysPerMonth,
    isWorked: await workedDays(context),
  });
  return rows.map(({ code, months: row, breaks }) => ({
    code,
    months: row.map(({ month, neededHalfDays, availableHalfDays, people }) => ({
      month,
      needed: personDaysOf(neededHalfDays),
      available: personDaysOf(availableHalfDays),
      people,
    })),
    breaksOn: breaks?.month ?? null,
    missing: breaks && personDaysOf(breaks.missingHalfDays),
  }));
}
