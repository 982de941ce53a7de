import { fallsOver } from '@touchstone/rules';
import type { PersonFacts, WhatIf } from '@touchstone/rules';
import type { ActorContext } from '../../context.js';
import { invalidInput, notFound } from '../../errors/domain-error.js';
import { globalId } from '../../graphql/ids.js';
import { EVERYBODY } from '../people/index.js';
import { shownFallen } from './cover.type.js';
import type { FallenOverShown } from './cover.type.js';
import { aYearAhead, workAhead } from './work-ahead.queries.js';
import { whatIfOf } from './what-if.input.js';
import type { WhatIfInput } from './what-if.input.js';
import { workersOf } from './workforce.queries.js';
import type { Worker } from './workforce.queries.js';

const MOST_CHANGES = 20;

/** What of the year ahead would lose its people if some things happened. Nothing is written. */
export async function whatFallsOver(context: ActorContext, inputs: readonly WhatIfInput[]): Promise<FallenOverShown[]> {
  if (inputs.length > MOST_CHANGES)
    throw invalidInput([{ field: 'changes', code: 'WHAT_IF_MANY', params: { most: MOST_CHANGES } }]);
  const { today, locale } = context;
  const changes = inputs.map(whatIfOf);
  const workers = await workersOf(context, { who: EVERYBODY, bookedFrom: today });
  changes.forEach((change) => checkSubject(change, workers));
  const ahead = await workAhead(context, aYearAhead(today));
  const names = new Map(workers.map(({ days, name }) => [days.person.id, name]));
  const people = workers.map(({ days }) => days);
  return shownFallen(fallsOver(ahead, { people, today }, changes), names, locale);
}

/** Supposing something of nobody, or of nothing, would answer that nothing is lost. @throws DomainError NOT_FOUND */
function checkSubject(change: WhatIf, workers: readonly Worker[]): void {
  if (change.kind === 'LEADERS_NEEDED') return;
  const { personId } = change;
  const person = workers.find(({ days }) => days.person.id === personId)?.days.person;
  if (!person) throw notFound('Person', globalId('Person', personId));
  if (!('recordId' in change)) return;
  const { kind, recordId } = change;
  if (!recordsOf(person, kind).some(({ id }) => id === recordId)) throw notFound(TYPES[kind], recordId);
}

type RecordEnds = Extract<WhatIf, { readonly recordId: string }>['kind'];

const TYPES = {
  REGISTRATION_ENDS: 'Registration',
  TECHNICAL_CODE_ENDS: 'TechnicalCode',
  AUTHORISATION_ENDS: 'Authorisation',
} as const satisfies Readonly<Record<RecordEnds, string>>;

function recordsOf(person: PersonFacts, kind: RecordEnds): ReadonlyArray<{ readonly id: string }> {
  if (kind === 'REGISTRATION_ENDS') return person.registrations;
  return kind === 'TECHNICAL_CODE_ENDS' ? person.technicalCodes : person.authorisations;
}
