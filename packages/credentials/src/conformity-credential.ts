import type { PlainDate } from '@touchstone/plain-date';
import { StatusPurpose } from './status-list.js';

/** A text in both languages; the English one where there is one. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string | null;
}

/** What a certificate says, as far as it is for the public. */
export interface CertificateFacts {
  readonly number: string;
  /** Whether it is a specimen (样张) without force. */
  readonly isSpecimen: boolean;
  readonly organisation: string;
  readonly uscc: string;
  readonly address: string;
  readonly programme: Bilingual;
  /** Standards it was granted by, such as GB/T 27922-2011. */
  readonly basis: readonly string[];
  /** Code and title of the level. */
  readonly level: Bilingual & { readonly code: string };
  readonly scope: Bilingual;
  /** Sites beside the head office, as they are printed. */
  readonly sites: readonly string[];
  readonly firstIssuedOn: PlainDate;
  /** Day of this issue. */
  readonly issuedOn: PlainDate;
  /** Last day it is good. */
  readonly validUntil: PlainDate;
}

/** Who issues, and where it answers. */
export interface IssuerFacts {
  readonly did: string;
  readonly publicUrl: string;
  readonly name: Bilingual;
  readonly approvalNumber: string;
}

/** What a credential is made of. */
export interface CredentialFacts {
  readonly issuer: IssuerFacts;
  readonly certificate: CertificateFacts;
  /** Offset of the body's zone, such as +08:00: its days begin and end there. */
  readonly offset: string;
  /** Its place in both status lists. */
  readonly status: { readonly place: number; readonly addressOf: (purpose: StatusPurpose) => string };
}

/** Type that a specimen's credential bears beside the others. */
export const SPECIMEN_TYPE = 'SpecimenCredential';

/**
 * A certificate as a W3C Verifiable Credential (2.0) in the shape of UNTP's Digital Conformity Credential 0.6. What that
 * has no word for (level, scope, days as days) stands under `certificate`, in a vocabulary of our own.
 */
export function conformityCredential({ issuer, certificate, offset, status }: CredentialFacts): object {
  const { publicUrl } = issuer;
  const { number, isSpecimen } = certificate;
  const id = `${publicUrl}/c/${number}`;
  return {
    '@context': [
      'https://www.w3.org/ns/credentials/v2',
      'https://test.uncefact.org/vocabulary/untp/dcc/0.6.0/',
      { '@vocab': `${publicUrl}/register/v1#` },
    ],
    id,
    type: ['DigitalConformityCredential', 'VerifiableCredential', ...(isSpecimen ? [SPECIMEN_TYPE] : [])],
    name: isSpecimen ? `样张 SPECIMEN ${number}` : number,
    issuer: {
      id: issuer.did,
      type: ['CredentialIssuer'],
      name: issuer.name.en || issuer.name.zh,
      issuerAlsoKnownAs: [{ id: publicUrl, name: issuer.name.zh, registeredId: issuer.approvalNumber }],
    },
    validFrom: `${certificate.issuedOn}T00:00:00${offset}`,
    validUntil: `${certificate.validUntil}T23:59:59${offset}`,
    credentialStatus: Object.values(StatusPurpose).map((purpose) => ({
      id: `${status.addressOf(purpose)}#${status.place}`,
      type: 'BitstringStatusListEntry',
      statusPurpose: purpose,
      statusListIndex: String(status.place),
      statusListCredential: status.addressOf(purpose),
    })),
    credentialSubject: attestation(id, issuer, certificate),
  };
}

function attestation(id: string, { publicUrl }: IssuerFacts, certificate: CertificateFacts): object {
  const { organisation, uscc, programme, basis, level } = certificate;
  const holder = {
    type: ['Party'],
    id: `urn:uscc:${uscc}`,
    name: organisation,
    registeredId: uscc,
  };
  return {
    type: ['ConformityAttestation', 'Attestation'],
    id: `${id}#attestation`,
    name: `${programme.en ?? programme.zh}: ${organisation}`,
    assessorLevel: '3rdParty',
    attestationType: 'certification',
    issuedToParty: holder,
    scope: {
      type: ['ConformityAssessmentScheme'],
      id: `${publicUrl}/c`,
      name: programme.en ?? programme.zh,
    },
    assessment: [
      {
        type: ['ConformityAssessment', 'Declaration'],
        id: `${id}#assessment`,
        conformityTopic: 'governance.compliance',
        compliance: true,
        assessedOrganisation: holder,
        assessmentCriteria: basis.map((name) => ({ type: ['Criterion'], name })),
        declaredValue: [{ type: ['Metric'], metricName: 'level', score: level.code }],
      },
    ],
    certificate,
  };
}
