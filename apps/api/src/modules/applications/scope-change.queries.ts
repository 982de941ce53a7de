import { ApplicationKind, ApplicationStatus, maySubmitScopeChange, verdict } from '@touchstone/rules';
import type { ScopeRequestFacts, ScopeStep, ScopeText, Verdict } from '@touchstone/rules';
import type { ActorContext } from '../../context.js';
import { Certification, newestCertificate, stateOf } from '../certificates/index.js';
import type { Certificate } from '../certificates/index.js';
import { Application } from './application.entity.js';

/** The change of a file's scope whose application was accepted and is not decided; null where there is none. */
export function acceptedScopeChange({ em }: ActorContext, certification: string): Promise<Application | null> {
  return em.findOne(Application, {
    certification,
    kind: ApplicationKind.SCOPE_CHANGE,
    status: ApplicationStatus.ACCEPTED,
    decidedOn: null,
  });
}

/** What is asked before a change of a file's scope is applied for. */
export async function scopeRequestOf(
  context: ActorContext,
  certificationId: string,
  exceptId: string | null,
): Promise<ScopeRequestFacts> {
  const certificate = await newestCertificate(context, certificationId);
  const open = await context.em.findOne(Application, {
    certification: certificationId,
    kind: ApplicationKind.SCOPE_CHANGE,
    decidedOn: null,
    status: { $in: [ApplicationStatus.DRAFT, ApplicationStatus.SUBMITTED, ApplicationStatus.ACCEPTED] },
    ...(exceptId && { id: { $ne: exceptId } }),
  });
  return { certificateState: certificate && stateOf(context, certificate), openRequest: open?.number ?? null };
}

/** The scope a certificate states, and the fields of its file. */
export function scopeTextOf(
  { scopeZh, scopeEn }: Pick<Certificate, 'scopeZh' | 'scopeEn'>,
  { technicalCodes }: Pick<Certification, 'technicalCodes'>,
) {
  return { scopeZh, scopeEn, technicalCodes };
}

/** What an application wants to be changed; null for one that asks for something else. */
export async function scopeStepOf(
  context: ActorContext,
  { certification: of, scopeDirection: direction, ...after }: Application,
): Promise<ScopeStep | null> {
  if (!of || !direction) return null;
  const certification = await context.em.findOneOrFail(Certification, { id: of.id });
  return { direction, after, before: await scopeNowOf(context, certification) };
}

/** The scope of a file as its newest certificate states it; as the file does before the first. */
export async function scopeNowOf(context: ActorContext, certification: Certification): Promise<ScopeText> {
  const certificate = await newestCertificate(context, certification.id);
  return scopeTextOf(certificate ?? certification, certification);
}

/** Whether a change of scope can be handed in, or accepted, as it stands; an application for something else can. */
export async function scopeVerdict(
  context: ActorContext,
  application: Application,
  step: ScopeStep | null,
): Promise<Verdict> {
  if (!step || !application.certification) return verdict([]);
  return maySubmitScopeChange(await scopeRequestOf(context, application.certification.id, application.id), step);
}
