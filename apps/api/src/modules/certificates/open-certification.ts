import { CertificationStatus } from '@touchstone/rules';
import type { ActorContext } from '../../context.js';
import { nextNumber } from '../../database/next-number.js';
import { newId } from '../../graphql/ids.js';
import { Certification } from './certification.entity.js';

/** What a file begins with: whose it is, for what, and the day the agreement was signed. */
export type CertificationFacts = Pick<
  Certification,
  'client' | 'programme' | 'editionId' | 'scopeZh' | 'scopeEn' | 'technicalCodes' | 'openedOn'
>;

/** Opens the file of a client in a programme, on the way to a first decision. Whoever opens it flushes. */
export async function openCertification(context: ActorContext, facts: CertificationFacts): Promise<Certification> {
  return context.em.create(Certification, {
    ...facts,
    id: newId(),
    number: await nextNumber(context, 'certification'),
    status: CertificationStatus.IN_PROGRESS,
    version: 1,
  });
}
