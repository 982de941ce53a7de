import { plainDate } from '@touchstone/plain-date';
import type { PersonFacts } from '../src/competence/person.js';
import type { AuthorisedFunction, RegistrationGrade } from '../src/competence/words.js';

const validFrom = plainDate('2024-01-01');
const validUntil = plainDate('2026-12-31');

/** A registration that counts in 2024 to 2026. */
export const registration = (grade: RegistrationGrade = 'AUDITOR') => ({
  id: `registration ${grade}`,
  specialty: 'SERVICE' as const,
  grade,
  suspendedOn: null,
  restoredOn: null,
  validFrom,
  validUntil,
});

/** An authorisation in the programme `gbt-27922` that counts in 2024 to 2026. */
export const authorisation = (authorisedFunction: AuthorisedFunction) => ({
  id: `authorisation ${authorisedFunction}`,
  programme: 'gbt-27922',
  authorisedFunction,
  validFrom,
  validUntil,
});

/** A technical code held in 2024 to 2026. */
export const technicalCode = (code: string) => ({ id: `code ${code}`, code, validFrom, validUntil });

/** Somebody qualified for everything in SC03, tied to nobody, in 2024 to 2026. */
export const able: PersonFacts = {
  id: 'wang',
  leftOn: null,
  contracts: [{ id: 'contract', validFrom: plainDate('2020-01-01'), validUntil: null }],
  leaves: [],
  languages: ['zh'],
  registrations: [registration('SENIOR')],
  technicalCodes: [technicalCode('SC03')],
  authorisations: [
    authorisation('APPLICATION_REVIEW'),
    authorisation('LEADER'),
    authorisation('AUDITOR'),
    authorisation('TECHNICAL_EXPERT'),
    authorisation('TECHNICAL_REVIEW'),
    authorisation('DECISION'),
  ],
  interests: [],
  declarationValidUntil: validUntil,
};
