import type { DueSource } from '../due-source.js';
import { OF_APPLICATIONS } from './application.js';
import { OF_CASES } from './case.js';
import { OF_CERTIFICATES } from './certificate.js';
import { HOUSE_SOURCES } from './house.js';
import { NONCONFORMITY } from './nonconformity.js';
import { MONTHLY_RETURN } from './monthly-return.js';
import { OF_PERSONS } from './person.js';
import { SPECIAL_AUDITS } from './special-audit.js';
import { SURVEILLANCE } from './surveillance.js';
import { TRANSITION } from './transition.js';

/** Everything that can be owed: a kind may lie in records of several types. */
export const SOURCES: readonly DueSource[] = [
  SURVEILLANCE,
  ...OF_CERTIFICATES,
  TRANSITION,
  NONCONFORMITY,
  ...OF_APPLICATIONS,
  ...SPECIAL_AUDITS,
  ...OF_CASES,
  ...OF_PERSONS,
  MONTHLY_RETURN,
  ...HOUSE_SOURCES,
];
