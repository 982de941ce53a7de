import type { PlainDate } from '@touchstone/plain-date';
import { CLAUSE } from '../clauses.js';
import { refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';
import { endsBeforeStart } from './keep-qualifications.js';
import type { AuthorisationFacts, Validity } from './person.js';
import { CompetenceResult } from './words.js';
import type { AuthorisedFunction } from './words.js';

/** One judgement of a person's competence for a function. */
export interface CompetenceFacts {
  readonly authorisedFunction: AuthorisedFunction;
  /** The technical code it is about; null for the function as a whole. */
  readonly code: string | null;
  readonly result: CompetenceResult;
  readonly evaluatedOn: PlainDate;
}

/** An authorisation about to be given. */
export interface AuthoriseFacts extends Validity {
  readonly person: {
    readonly id: string;
    readonly leftOn: PlainDate | null;
    readonly authorisations: ReadonlyArray<Omit<AuthorisationFacts, 'id'>>;
    /** The oldest first. */
    readonly evaluations: readonly CompetenceFacts[];
  };
  /** Person who gives it; null when the acting account has none behind it. */
  readonly authoriserId: string | null;
  readonly programme: string;
  readonly authorisedFunction: AuthorisedFunction;
}

/**
 * Whether the body may let a person do something in a programme (授权): competence was shown for that function, somebody
 * else says so, and it is not said twice.
 */
export function mayAuthorise(facts: AuthoriseFacts): Verdict {
  const { person, authoriserId, programme, authorisedFunction, validFrom, validUntil } = facts;
  const { leftOn } = person;
  const given = person.authorisations.find(
    (each) => each.programme === programme && each.authorisedFunction === authorisedFunction && isWithin(facts, each),
  );
  return verdict([
    authoriserId === null && refusal('ACTOR_WITHOUT_PERSON', CLAUSE.competence),
    authoriserId === person.id && refusal('AUTHORISES_SELF', CLAUSE.competence, { field: 'personId' }),
    endsBeforeStart({ validFrom, validUntil }),
    leftOn !== null &&
      (validUntil === null || leftOn < validUntil) &&
      refusal('PERSON_LEFT', CLAUSE.competence, { field: 'validUntil', params: { leftOn } }),
    !isCompetentFor(person.evaluations, authorisedFunction) &&
      refusal('COMPETENCE_NOT_SHOWN', CLAUSE.competence, {
        field: 'authorisedFunction',
        params: { role: authorisedFunction },
      }),
    given !== undefined &&
      refusal('AUTHORISED_ALREADY', CLAUSE.competence, {
        field: 'validFrom',
        params: { from: given.validFrom, ...(given.validUntil !== null && { until: given.validUntil }) },
      }),
  ]);
}

/**
 * Whether competence for a function stands shown. The newest judgement counts: one of the function as a whole speaks of
 * every field, one of a single field of that field only, and one field shown is enough to begin with.
 */
export function isCompetentFor(
  evaluations: readonly CompetenceFacts[],
  authorisedFunction: AuthorisedFunction,
): boolean {
  const about = evaluations.filter((each) => each.authorisedFunction === authorisedFunction);
  const fields = new Set(about.map(({ code }) => code));
  return [...fields].some(
    (field) => about.findLast(({ code }) => code === null || code === field)?.result === CompetenceResult.COMPETENT,
  );
}

function isWithin(inner: Validity, outer: Validity): boolean {
  const ends = outer.validUntil === null || (inner.validUntil !== null && inner.validUntil <= outer.validUntil);
  return outer.validFrom <= inner.validFrom && ends;
}
