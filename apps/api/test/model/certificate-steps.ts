import * as fc from 'fast-check';
import { globalId } from '../../src/graphql/ids.js';
import { currentScorecards } from '../../src/modules/audits/index.js';
import { stateOf } from '../../src/modules/certificates/index.js';
import {
  cancelCertificate,
  Decision,
  reissueCertificate,
  restoreCertificate,
  suspendCertificate,
  withdrawCertificate,
} from '../../src/modules/decisions/index.js';
import { narrow } from './scope-moves.js';
import { attempt, judge } from './steps.js';
import { act, certificateOf, contextOf, isAuthorised } from './world.js';
import type { World } from './world.js';

/* What anybody tries on a certificate. */

export const STEPS = { suspendCertificate, restoreCertificate, withdrawCertificate, cancelCertificate };
export const fates = fc
  .tuple(
    judge,
    fc.constantFrom(
      'suspendCertificate',
      'suspendCertificate',
      'restoreCertificate',
      'withdrawCertificate',
      'cancelCertificate',
    ),
  )
  .map(([who, verb]) =>
    attempt(verb, who, async (world) => {
      const certificate = await certificateOf(world);
      if (!certificate) return null;
      const came = await act(world, who, [
        STEPS[verb as keyof typeof STEPS],
        {
          certificateId: globalId('Certificate', certificate.id),
          expectedVersion: certificate.version,
          reasonCode: verb === 'suspendCertificate' || verb === 'withdrawCertificate' ? '0112' : '01',
          reason: '有据可查的原因。',
        },
      ]);
      const restsOnMisuse = verb === 'restoreCertificate' && (await restsOnOpenMisuse(world, certificate.id));
      const restsOnScores = verb === 'restoreCertificate' && (await restsOnFailedAudit(world, certificate.id));
      return { came, forbidden: !isAuthorised(who, 'DECISION') || restsOnMisuse || restsOnScores };
    }),
  );

export const reissues = judge.map((who) =>
  attempt('issues the certificate anew', who, async (world) => {
    const certificate = await certificateOf(world);
    if (!certificate) return null;
    const scopeZh = `家电售后服务（表述 ${String(certificate.version)}）`;
    const came = await act(world, who, [
      reissueCertificate,
      {
        certificateId: globalId('Certificate', certificate.id),
        expectedVersion: certificate.version,
        changeCodes: ['01', '02', '03'],
        reason: '范围表述按新营业执照调整。',
        scopeZh,
        scopeEn: null,
        changeNoticeId: null,
      },
    ]);
    if (came.ok) world.scope = { ...world.scope, scopeZh };
    const state = stateOf(contextOf(world, 'nobody'), certificate);
    return { came, forbidden: !isAuthorised(who, 'DECISION') || state !== 'VALID' };
  }),
);

export const reductions = judge.map((who) =>
  attempt('reduces the scope', who, async (world) => {
    const certificate = await certificateOf(world);
    if (!certificate) return null;
    const wanted = { scopeZh: `家电售后服务（缩小 ${String(certificate.version)}）`, technicalCodes: ['SC03'] };
    const came = await narrow(world, who, { certificate, wanted });
    const state = stateOf(contextOf(world, 'nobody'), certificate);
    return { came, forbidden: !isAuthorised(who, 'DECISION') || (state !== 'VALID' && state !== 'SUSPENDED') };
  }),
);

/** Whether a misuse that the certificate was suspended for is not settled. */
async function restsOnOpenMisuse({ house }: World, certificate: string): Promise<boolean> {
  const over = { certificate, outcome: 'SUSPEND' as const, markCase: { status: { $ne: 'CLOSED' as const } } };
  return (await house.em().count(Decision, over)) > 0;
}

/** Whether the newest decision on an audit suspended it for scores that fell short. */
async function restsOnFailedAudit({ house }: World, certificate: string): Promise<boolean> {
  const em = house.em();
  const [last] = await em.find(Decision, { certificate, audit: { $ne: null } }, { orderBy: { id: 'desc' }, limit: 1 });
  if (last?.outcome !== 'SUSPEND' || !last.audit) return false;
  const cards = await currentScorecards(em, last.audit.id);
  return cards.some(({ passed }) => passed === false);
}
