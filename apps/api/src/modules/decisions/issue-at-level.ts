import { CHANGE_CODE } from '@touchstone/rules';
import type { ActorContext } from '../../context.js';
import { CertificateIssue, writeIssue } from '../certificates/index.js';
import type { Certificate } from '../certificates/index.js';

/** A level that a decision raised or lowered stands on the certificate: it is issued anew, and otherwise says the same. */
export async function issueAtLevel(
  context: ActorContext,
  certificate: Certificate,
  { level, reason }: { readonly level: string; readonly reason: string | null },
): Promise<void> {
  if (level === certificate.level) return;
  const latest = await context.em.findOneOrFail(
    CertificateIssue,
    { certificate: certificate.id },
    { orderBy: { issue: 'desc' } },
  );
  await writeIssue(context, certificate, {
    text: latest,
    level,
    changeCodes: [CHANGE_CODE.other],
    reason: reason?.trim() || level,
  });
}
