import { isPlainDate } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { SPECIMEN_TYPE } from './conformity-credential.js';
import type { CertificateFacts } from './conformity-credential.js';
import { isSignedWith, openJws } from './jws.js';
import type { OpenedJws } from './jws.js';
import type { NamedKey } from './keys.js';
import { isBitSet, StatusPurpose } from './status-list.js';

/** Media type of a signed credential (VC-JOSE-COSE), and `typ` of its header. */
export const CREDENTIAL_TYPE = 'vc+jwt';

/** Why a certificate does not hold, or nothing can be said of it. */
export const CredentialFault = {
  /** No signed certificate at all. */
  NOT_A_CREDENTIAL: 'NOT_A_CREDENTIAL',
  /** Signed with a key that is not among those given. */
  KEY_UNKNOWN: 'KEY_UNKNOWN',
  /** Something of it was changed after it was signed. */
  ALTERED: 'ALTERED',
  /** A specimen (样张): it certifies nothing. */
  SPECIMEN: 'SPECIMEN',
  NOT_YET_VALID: 'NOT_YET_VALID',
  EXPIRED: 'EXPIRED',
  /** By the list: withdrawn, cancelled, or issued anew since. */
  REVOKED: 'REVOKED',
  SUSPENDED: 'SUSPENDED',
  /** A list that is not this certificate's, not signed by its issuer, or cannot be read. */
  LIST_NOT_TAKEN: 'LIST_NOT_TAKEN',
} as const;
/** One of the faults. */
export type CredentialFault = (typeof CredentialFault)[keyof typeof CredentialFault];

/** What a check came to. */
export interface CredentialReport {
  /** None where the certificate holds. */
  readonly faults: readonly CredentialFault[];
  /** What it says; null where its signature does not hold. */
  readonly certificate: CertificateFacts | null;
  /** Who signed: the identity (did:web), and the name that goes with it. */
  readonly issuer: { readonly did: string; readonly name: string } | null;
  /** When the lists looked at were made, by purpose: the status is as of then. */
  readonly listedAt: Partial<Readonly<Record<StatusPurpose, string>>>;
  /** Where the lists are published. */
  readonly lists: readonly string[];
}

/** What a certificate is held against. */
export interface VerifyFacts {
  readonly keys: readonly NamedKey[];
  /** Signed status lists, as they were fetched. */
  readonly statusLists: readonly string[];
  readonly today: PlainDate;
}

/** What is read of a signed credential once its signature holds. */
interface Credential {
  readonly type?: readonly string[];
  readonly issuer?: { readonly id?: string; readonly name?: string };
  readonly credentialStatus?: readonly {
    readonly statusPurpose: StatusPurpose;
    readonly statusListIndex: string;
    readonly statusListCredential: string;
  }[];
  readonly credentialSubject?: { readonly certificate?: CertificateFacts };
}

const NOTHING = { certificate: null, issuer: null, listedAt: {}, lists: [] } as const;

/** Who signs a credential by what its header says, before anything of it is believed; null where it is none. */
export function claimedIssuer(token: string): string | null {
  return openJws(token.trim())?.kid.split('#')[0] ?? null;
}

/**
 * Checks a certificate's credential by its issuer's keys alone: nobody is asked. Its status is that of the lists given;
 * without one it holds as far as it says itself.
 */
export function verifyCredential(token: string, { keys, statusLists, today }: VerifyFacts): CredentialReport {
  const opened = openJws(token);
  if (!opened || opened.typ !== CREDENTIAL_TYPE) return { ...NOTHING, faults: [CredentialFault.NOT_A_CREDENTIAL] };
  const signer = signerOf(opened, keys);
  if (typeof signer === 'string') return { ...NOTHING, faults: [signer] };
  const { type = [], issuer, credentialStatus = [], credentialSubject } = opened.payload as Credential;
  const certificate = credentialSubject?.certificate;
  if (!certificate || !isPlainDate(certificate.issuedOn) || !isPlainDate(certificate.validUntil))
    return { ...NOTHING, faults: [CredentialFault.NOT_A_CREDENTIAL] };
  const listed = statusLists.map((list) => statusIn(list, { keys, did: signer.did, entries: credentialStatus }));
  const found = listed.filter((each) => each !== null);
  return {
    certificate,
    issuer: { did: signer.did, name: issuer?.name ?? '' },
    listedAt: Object.fromEntries(found.map(({ purpose, madeAt }) => [purpose, madeAt])),
    lists: credentialStatus.map(({ statusListCredential }) => statusListCredential),
    faults: [
      ...(type.includes(SPECIMEN_TYPE) || certificate.isSpecimen ? [CredentialFault.SPECIMEN] : []),
      ...(today < certificate.issuedOn ? [CredentialFault.NOT_YET_VALID] : []),
      ...(today > certificate.validUntil ? [CredentialFault.EXPIRED] : []),
      ...found.flatMap(({ purpose, isSet }) => (isSet ? [FAULT_OF[purpose]] : [])),
      ...(found.length < listed.length ? [CredentialFault.LIST_NOT_TAKEN] : []),
    ],
  };
}

const FAULT_OF: Readonly<Record<StatusPurpose, CredentialFault>> = {
  [StatusPurpose.revocation]: CredentialFault.REVOKED,
  [StatusPurpose.suspension]: CredentialFault.SUSPENDED,
};

/** Whose signature a document bears: the key is known by its name, and named after the issuer that the document names. */
function signerOf(opened: OpenedJws, keys: readonly NamedKey[]): { readonly did: string } | CredentialFault {
  const key = keys.find(({ kid }) => kid === opened.kid);
  if (!key) return CredentialFault.KEY_UNKNOWN;
  const [did = ''] = key.kid.split('#');
  const { issuer } = opened.payload as { issuer?: string | { id?: string } };
  const named = typeof issuer === 'string' ? issuer : issuer?.id;
  return isSignedWith(opened, key) && named === did ? { did } : CredentialFault.ALTERED;
}

/** What a list says of a certificate; null where it is not to be taken. */
function statusIn(
  token: string,
  {
    keys,
    did,
    entries,
  }: { keys: readonly NamedKey[]; did: string; entries: NonNullable<Credential['credentialStatus']> },
): { readonly purpose: StatusPurpose; readonly isSet: boolean; readonly madeAt: string } | null {
  const opened = openJws(token);
  if (!opened || opened.typ !== CREDENTIAL_TYPE) return null;
  const signer = signerOf(opened, keys);
  if (typeof signer === 'string' || signer.did !== did) return null;
  const { id, validFrom, credentialSubject } = opened.payload as {
    id?: string;
    validFrom?: string;
    credentialSubject?: { type?: string; statusPurpose?: string; encodedList?: string };
  };
  const entry = entries.find(
    ({ statusListCredential, statusPurpose }) =>
      statusListCredential === id && statusPurpose === credentialSubject?.statusPurpose,
  );
  if (!entry || credentialSubject?.type !== 'BitstringStatusList') return null;
  try {
    const isSet = isBitSet(credentialSubject.encodedList ?? '', Number(entry.statusListIndex));
    return { purpose: entry.statusPurpose, isSet, madeAt: validFrom ?? '' };
  } catch {
    return null;
  }
}
