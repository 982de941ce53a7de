import { CertificateEventKind, CHANGE_CODE, ScopeDirection } from '@touchstone/rules';
import type { ChangeScopeFacts, ScopeStep, ScopeText } from '@touchstone/rules';
import { Field, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { scopeTextOf } from '../applications/index.js';
import type { Application } from '../applications/index.js';
import { CertificateIssue, Certification, recordEvent, sitesOf, stateOf, writeIssue } from '../certificates/index.js';
import type { Certificate } from '../certificates/index.js';
import { DecisionInput } from './decision-steps.js';

/** A decision on an audit that changes a scope, in the words of the application where it says nothing else. */
@InputType({ description: 'A decision on an audit that changes the scope of the certificate.' })
export class ScopeDecisionInput extends DecisionInput {
  @Field(() => String, {
    nullable: true,
    description: 'The whole scope in Chinese from now on; as it was asked for else.',
  })
  scopeZh!: string | null;

  @Field(() => String, { nullable: true, description: 'The same in English; as it was asked for else.' })
  scopeEn!: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'All service fields of the scope from now on; those asked for else.',
  })
  technicalCodes!: string[] | null;
}

/** What is decided of a scope. */
interface ScopeDecision {
  readonly direction: ScopeDirection;
  readonly afterAudit: boolean;
  readonly words: Pick<ScopeDecisionInput, 'scopeZh' | 'scopeEn' | 'technicalCodes' | 'reason'>;
  /** The application that asked for it, if one did. */
  readonly asked: Application | null;
}

/** A change of scope as its rule looks at it; without a certificate there is nothing to change. */
export async function scopeFactsOf(
  context: ActorContext,
  certificate: Certificate,
  { direction, afterAudit, words, asked }: ScopeDecision,
): Promise<ChangeScopeFacts> {
  const certification = await context.em.findOneOrFail(Certification, { id: certificate.certification.id });
  const before = scopeTextOf(certificate, certification);
  const wish = asked?.scopeDirection === direction ? asked : null;
  return {
    direction,
    afterAudit,
    before,
    after: {
      scopeZh: (words.scopeZh ?? wish?.scopeZh ?? before.scopeZh).trim(),
      // Where the Chinese is said anew, the English of before is no longer its translation.
      scopeEn: (words.scopeEn ?? wish?.scopeEn ?? (words.scopeZh === null ? before.scopeEn : null))?.trim() || null,
      technicalCodes: [...new Set(words.technicalCodes ?? wish?.technicalCodes ?? before.technicalCodes)],
    },
    askedFields: wish && wish.technicalCodes,
    state: stateOf(context, certificate),
    reason: words.reason,
  };
}

/**
 * Writes another scope down: on the file, so that a renewal says the same, and on the certificate, which is issued anew
 * with the number, the cycle and the last day it has. Whoever writes flushes.
 */
export async function writeScope(
  context: ActorContext,
  certificate: Certificate,
  {
    direction,
    after,
    level,
    reason,
  }: Pick<ScopeStep, 'direction'> & {
    readonly after: ScopeText;
    readonly level: string;
    readonly reason: string;
  },
): Promise<void> {
  const { em, today } = context;
  const { scopeZh, scopeEn, technicalCodes } = after;
  const isExtension = direction === ScopeDirection.EXTEND;
  const certification = await em.findOneOrFail(Certification, { id: certificate.certification.id });
  const { clientName, clientAddress } = await em.findOneOrFail(
    CertificateIssue,
    { certificate: certificate.id },
    { orderBy: { issue: 'desc' } },
  );
  em.assign(certification, { scopeZh, scopeEn, technicalCodes: [...technicalCodes] });
  recordEvent(context, certificate, {
    kind: isExtension ? CertificateEventKind.EXTENDED : CertificateEventKind.REDUCED,
    effectiveOn: today,
    level,
    reason,
  });
  await writeIssue(context, certificate, {
    text: { clientName, clientAddress, scopeZh, scopeEn, sites: await sitesOf(context, certificate.client.id) },
    level,
    changeCodes: [
      isExtension ? CHANGE_CODE.extension : CHANGE_CODE.reduction,
      ...(level === certificate.level ? [] : [CHANGE_CODE.other]),
    ],
    reason,
  });
  em.assign(certificate, { level });
}
