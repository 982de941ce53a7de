import { certificateNumber, CertificateEventKind, sizeLetter, validUntil } from '@touchstone/rules';
import { yearOf } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import type { ActorContext } from '../../context.js';
import { takeTurns } from '../../database/take-turns.js';
import { newId } from '../../graphql/ids.js';
import { BodyProfile } from '../body/index.js';
import { Client } from '../clients/index.js';
import { Certificate } from './certificate.entity.js';
import type { Certification } from './certification.entity.js';
import { recordEvent } from './record-event.js';
import { sitesOf, writeIssue } from './write-issue.js';

/** What a new certificate states beside what its file says. */
export interface IssueFacts {
  readonly level: string;
  readonly decidedOn: PlainDate;
  readonly issuedOn: PlainDate;
  readonly isSpecimen: boolean;
  /** The certificate it follows, after a recertification. */
  readonly previous: Certificate | null;
  /** What it takes over of another body's certificate, after a transfer. */
  readonly transfer?: TransferFacts | null;
}

/** The certificate that is taken over, as far as ours goes on from it. */
interface TransferFacts {
  readonly bodyName: string;
  readonly certificateNumber: string;
  readonly issuedOn: PlainDate;
  readonly validUntil: PlainDate;
}

/**
 * Issues a certificate for a file. Whether it may be is asked before. The name and address are taken as they are
 * today: a certificate says what was so on its day.
 */
export async function issueCertificate(
  context: ActorContext,
  certification: Certification,
  facts: IssueFacts,
): Promise<Certificate> {
  const { em, editions } = context;
  const edition = editions.get(certification.editionId);
  const client = await em.findOneOrFail(Client, { id: certification.client.id });
  const { previous, issuedOn, transfer = null } = facts;
  const certificate = em.create(Certificate, {
    id: newId(),
    number: await nextNumber(context, { headcount: client.headcount, certification }, facts),
    certification,
    client,
    programme: certification.programme,
    editionId: certification.editionId,
    regime: edition.cycle.regime,
    restorableMonths: edition.cycle.restorableMonths,
    level: facts.level,
    clientName: client.name,
    clientAddress: client.address,
    scopeZh: certification.scopeZh,
    scopeEn: certification.scopeEn,
    decidedOn: facts.decidedOn,
    issuedOn,
    validUntil: validUntil({
      issuedOn,
      validityMonths: edition.cycle.validityMonths,
      previousValidUntil: previous?.validUntil ?? null,
      transferredUntil: transfer?.validUntil ?? null,
    }),
    firstIssuedOn: previous?.firstIssuedOn ?? issuedOn,
    previousValidUntil: previous?.validUntil ?? null,
    transferredFromBody: transfer?.bodyName ?? null,
    transferredFromNumber: transfer?.certificateNumber ?? null,
    transferredUntil: transfer?.validUntil ?? null,
    cycleFrom: transfer?.issuedOn ?? null,
    isSpecimen: facts.isSpecimen,
    suspendedOn: null,
    suspensionEndsOn: null,
    restoredOn: null,
    withdrawnOn: null,
    cancelledOn: null,
    replacedOn: null,
    recertificationStartedOn: null,
    recertificationOnSiteUntil: null,
    version: 1,
  });
  recordEvent(context, certificate, { kind: CertificateEventKind.ISSUED, effectiveOn: issuedOn, level: facts.level });
  const { name: clientName, address: clientAddress } = client;
  const { scopeZh, scopeEn } = certification;
  const sites = await sitesOf(context, client.id);
  await writeIssue(context, certificate, { text: { clientName, clientAddress, scopeZh, scopeEn, sites } });
  await em.flush();
  return certificate;
}

/** Two grants that ask at once wait for each other: no number is given twice, and none is lost to a refusal. */
async function nextNumber(
  context: ActorContext,
  { headcount, certification }: { headcount: number; certification: Certification },
  { issuedOn, isSpecimen, previous }: IssueFacts,
): Promise<string> {
  const { em, editions } = context;
  await takeTurns(context, 'number of certificate');
  const body = await em.findOneOrFail(BodyProfile, { onlyOne: 1 });
  const year = yearOf(issuedOn);
  const issued = await em.count(Certificate, { issuedOn: { $gte: `${year}-01-01`, $lte: `${year}-12-31` } as never });
  const renewals = previous ? await em.count(Certificate, { certification: certification.id }) : 0;
  const parts = {
    pattern: body.certificateNumberPattern,
    bodyPrefix: body.approvalNumber.slice(-3),
    year,
    letter: editions.get(certification.editionId).decision.numberLetter,
    recertifications: renewals,
    size: sizeLetter(headcount),
    specimen: isSpecimen,
  };
  for (let serial = issued + 1; ; serial += 1) {
    const number = certificateNumber({ ...parts, serial });
    if ((await em.count(Certificate, { number })) === 0) return number;
  }
}
