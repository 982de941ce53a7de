import { CLAUSE } from '../clauses.js';
import { isBlank, textGiven } from '../findings.js';
import { refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';
import { ADDRESS_MOST } from './check-client.js';

/** Where a client is reached, and through whom. */
export interface ReachFacts {
  readonly address: string;
  readonly contactName: string;
}

/** Whether a client can be reached: letters, notices and the certificate itself go to a place and a person. */
export function checkReach({ address, contactName }: ReachFacts): Verdict {
  return verdict([
    isBlank(address) && refusal('ADDRESS_MISSING', CLAUSE.house, { field: 'address' }),
    address.trim().length > ADDRESS_MOST &&
      refusal('ADDRESS_TOO_LONG', CLAUSE.house, { field: 'address', params: { most: ADDRESS_MOST } }),
    textGiven('CONTACT_NAME_MISSING', CLAUSE.house, { field: 'contactName', text: contactName }),
  ]);
}
