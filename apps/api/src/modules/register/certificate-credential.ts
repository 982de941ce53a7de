import { conformityCredential, CREDENTIAL_TYPE, PLACES, signJws } from '@touchstone/credentials';
import { offsetOn } from '@touchstone/plain-date';
import { issuerDid, signerOf } from './issuer-keys.js';
import type { OpenedCertificate } from './public-certificate.queries.js';
import { baseOf } from './public-visit.js';
import type { PublicVisit } from './public-visit.js';
import { statusListAddress } from './status-lists.js';

/**
 * A certificate as it says today, signed (可验证证书): the same text for the same certificate and key. A specimen (样张)
 * is signed as a specimen, by a key and in a name that are not the body's.
 */
export async function certificateCredential(
  visit: PublicVisit,
  { certificate, place }: OpenedCertificate,
): Promise<string> {
  const { isSpecimen, body } = certificate;
  const signer = await signerOf(visit, isSpecimen);
  const number = Math.floor(place / PLACES);
  const credential = conformityCredential({
    issuer: {
      did: issuerDid(visit, isSpecimen),
      publicUrl: baseOf(visit.publicUrl),
      name: body,
      approvalNumber: body.approvalNumber,
    },
    certificate: {
      number: certificate.newestNumber,
      isSpecimen,
      organisation: certificate.organisation,
      uscc: certificate.uscc,
      address: certificate.address,
      programme: certificate.programme,
      basis: certificate.basis,
      level: certificate.level,
      scope: certificate.scope,
      sites: certificate.sites,
      firstIssuedOn: certificate.firstIssuedOn,
      issuedOn: certificate.issuedOn,
      validUntil: certificate.validUntil,
    },
    offset: offsetOn(certificate.issuedOn, visit.zone),
    status: {
      place: place % PLACES,
      addressOf: (purpose) => statusListAddress(visit, { isSpecimen, purpose, number }),
    },
  });
  return signJws(credential, { typ: CREDENTIAL_TYPE, ...signer });
}
