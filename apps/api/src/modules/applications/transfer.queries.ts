import { ApplicationKind, mayTransfer, verdict } from '@touchstone/rules';
import type { TransferFacts, Verdict } from '@touchstone/rules';
import type { PlainDate } from '@touchstone/plain-date';
import type { ActorContext } from '../../context.js';
import { BodyProfile } from '../body/index.js';
import { Agreement } from './application.entity.js';
import type { Application } from './application.entity.js';
import { Transfer } from './transfer.entity.js';

/** What stands against a transfer on a day; an application for something else is asked nothing. */
export async function transferVerdict(
  context: ActorContext,
  application: Application,
  on: PlainDate,
): Promise<Verdict> {
  if (application.kind !== ApplicationKind.TRANSFER) return verdict([]);
  const certificate = await context.em.findOne(Transfer, { application });
  return mayTransfer({ ...(await transferFacts(context, certificate, application)), on });
}

/** What a transfer into some fields is judged by, but for the day: the certificate, and how long its look-up counts. */
export async function transferFacts(
  { em }: ActorContext,
  certificate: Transfer | null,
  { technicalCodes }: Pick<Application, 'technicalCodes'>,
): Promise<Omit<TransferFacts, 'on'>> {
  const { transferLookUpGoodForDays: goodForDays } = await em.findOneOrFail(BodyProfile, { onlyOne: 1 });
  return { certificate, technicalCodes, goodForDays };
}

/** The transfer by which a file was opened; null for one that was opened for a first certification. */
export async function transferOfFile({ em }: ActorContext, certification: string): Promise<Transfer | null> {
  const agreement = await em.findOne(Agreement, { certification });
  const application = agreement && { id: agreement.application.id, kind: ApplicationKind.TRANSFER };
  return application && em.findOne(Transfer, { application });
}
