import { fallsOver } from '@touchstone/rules';
import type { ActorContext } from '../../context.js';
import { invalidInput } from '../../errors/domain-error.js';
import { EVERYBODY } from '../people/index.js';
import { shownFallen } from './cover.type.js';
import type { FallenOverShown } from './cover.type.js';
import { aYearAhead, workAhead } from './work-ahead.queries.js';
import { whatIfOf } from './what-if.input.js';
import type { WhatIfInput } from './what-if.input.js';
import { workersOf } from './workforce.queries.js';

const MOST_CHANGES = 20;

/** What of the year ahead would lose its people if some things happened. Nothing is written. */
export async function whatFallsOver(context: ActorContext, inputs: readonly WhatIfInput[]): Promise<FallenOverShown[]> {
  if (inputs.length > MOST_CHANGES)
    throw invalidInput([{ field: 'changes', code: 'WHAT_IF_MANY', params: { most: MOST_CHANGES } }]);
  const { today, locale } = context;
  const changes = inputs.map(whatIfOf);
  const workers = await workersOf(context, { who: EVERYBODY, bookedFrom: today });
  const ahead = await workAhead(context, aYearAhead(today));
  const names = new Map(workers.map(({ days, name }) => [days.person.id, name]));
  const people = workers.map(({ days }) => days);
  return shownFallen(fallsOver(ahead, { people, today }, changes), names, locale);
}
