import { isPlainDate } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { Duty } from '@touchstone/rules';
import type { EligibilityQueryVariables } from '../gql/graphql.js';

/** A question as the form holds it; each part has its place in the page's address, so that a link asks it again. */
export interface Question {
  readonly duty: Duty;
  readonly programmeId: string;
  readonly technicalCodes: readonly string[];
  readonly alone: boolean;
  readonly clientId: string | null;
  readonly personId: string | null;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
  readonly knownOn: PlainDate | null;
}

/** The question that an address asks; null where it asks none whole. */
export function questionFrom(address: URLSearchParams): Question | null {
  const day = (name: string): PlainDate | null => {
    const text = address.get(name);
    return isPlainDate(text) ? text : null;
  };
  const duty = Object.values(Duty).find((each) => each === address.get('duty'));
  const [programmeId, startsOn] = [address.get('programme'), day('from')];
  if (!duty || !programmeId || !startsOn) return null;
  return {
    duty,
    programmeId,
    technicalCodes: (address.get('codes') ?? '').split(',').filter(Boolean),
    alone: address.get('alone') !== '0',
    clientId: address.get('client'),
    personId: address.get('person'),
    startsOn,
    endsOn: day('until') ?? startsOn,
    knownOn: day('knownOn'),
  };
}

/** The address that asks a question. */
export function addressOf(question: Question): URLSearchParams {
  const { duty, programmeId, technicalCodes, alone, clientId, personId, startsOn, endsOn, knownOn } = question;
  return new URLSearchParams([
    ['duty', duty],
    ['programme', programmeId],
    ...(technicalCodes.length > 0 ? [['codes', technicalCodes.join(',')]] : []),
    ...(alone ? [] : [['alone', '0']]),
    ...(clientId ? [['client', clientId]] : []),
    ...(personId ? [['person', personId]] : []),
    ['from', startsOn],
    ['until', endsOn],
    ...(knownOn ? [['knownOn', knownOn]] : []),
  ]);
}

/** The same as the API takes it. */
export function variablesOf(question: Question): EligibilityQueryVariables {
  return { ...question, technicalCodes: [...question.technicalCodes] };
}
