import type { EntityManager } from '@mikro-orm/postgresql';
import { newId } from '../src/graphql/ids.js';
import type { Certificate } from '../src/modules/certificates/index.js';
import { Decision } from '../src/modules/decisions/index.js';
import type { Person } from '../src/modules/people/index.js';

/** The decision that a certificate comes of: the database asks for one when both are written. */
export function grantOf(em: EntityManager, certificate: Certificate, decidedBy: Person): Decision {
  const { certification, client, level, decidedOn, previousValidUntil } = certificate;
  return em.create(Decision, {
    id: newId(),
    audit: null,
    application: null,
    changeNotice: null,
    certification,
    client,
    certificate,
    outcome: previousValidUntil ? 'RENEW' : 'GRANT',
    level,
    decidedBy,
    decidedOn,
    reasonCode: null,
    reason: null,
    checks: [],
  });
}
