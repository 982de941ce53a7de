import type { ActorContext } from '../../context.js';
import { Certificate } from './certificate.entity.js';

/** The certificate a file lives by; null before the first. */
export function newestCertificate({ em }: ActorContext, certification: string): Promise<Certificate | null> {
  return em.findOne(Certificate, { certification }, { orderBy: { issuedOn: 'desc', id: 'desc' } });
}
