import type { PersonEvidenceQuery } from '../gql/graphql.js';

type Translate = (key: string) => string;

/** What the records of a person are called where a check rests on them, by their global ids. */
export function evidenceNames(
  person: PersonEvidenceQuery['person'],
  translate: Translate,
): ReadonlyMap<string, string> {
  if (!person) return new Map();
  const days = (from: string | null, until: string | null) => `${from ?? '…'} – ${until ?? '…'}`;
  return new Map([
    ...person.registrations.map((each): [string, string] => [
      each.id,
      `${each.registrar} ${translate(`enums.RegistrationGrade.${each.grade}`)} ${each.number}, ${days(each.validFrom, each.validUntil)}`,
    ]),
    ...person.technicalCodes.map((each): [string, string] => [
      each.id,
      `${each.code} (${translate(`enums.TechnicalCodeSource.${each.source}`)}), ${days(each.validFrom, each.validUntil)}`,
    ]),
    ...person.authorisations.map((each): [string, string] => [
      each.id,
      `${translate(`enums.AuthorisedFunction.${each.authorisedFunction}`)}${each.authorisedByName ? ` ← ${each.authorisedByName}` : ''}, ${days(each.validFrom, each.validUntil)}`,
    ]),
    ...person.interests.map((each): [string, string] => [
      each.id,
      `${translate(`enums.InterestKind.${each.kind}`)} ${each.clientName ?? ''}, ${days(each.startsOn, each.endsOn)}`,
    ]),
    ...person.contracts.map((each): [string, string] => [
      each.id,
      `${translate(`enums.Employment.${each.kind}`)}, ${days(each.validFrom, each.validUntil)}`,
    ]),
    ...person.leaves.map((each): [string, string] => [
      each.id,
      `${translate(`enums.LeaveKind.${each.kind}`)}, ${days(each.validFrom, each.validUntil)}`,
    ]),
  ]);
}
