import type { ActorContext } from '../../context.js';
import { newestCertificate } from './certificate.queries.js';

/**
 * Forgets how far a file's recertification had come, once it was refused or called off: what its certificate becomes
 * after its last day no longer turns on it. Whoever asks flushes.
 */
export async function forgetRecertification(context: ActorContext, certificationId: string): Promise<void> {
  const certificate = await newestCertificate(context, certificationId);
  if (certificate) context.em.assign(certificate, { recertificationStartedOn: null, recertificationOnSiteUntil: null });
}
