import type { CodedReason } from '@touchstone/rules';
import type { ActorContext } from '../../context.js';
import { CertificateReason } from './certificate-reason.entity.js';

/** The body's coded reasons, as the rules look at them. */
export async function knownReasons({ em, today }: ActorContext): Promise<readonly CodedReason[]> {
  const reasons = await em.find(CertificateReason, {});
  return reasons.map(({ kind, code, retiredOn }) => ({
    kind,
    code,
    isRetired: retiredOn !== null && retiredOn <= today,
  }));
}
