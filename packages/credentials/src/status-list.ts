import { gunzipSync, gzipSync } from 'node:zlib';

/** Places in one list: the least that Bitstring Status List allows (§3), so that a place tells nothing of who asks. */
export const PLACES = 131_072;

/** What a bit of a list says when it is set. */
export const StatusPurpose = {
  /** Withdrawn, cancelled, or another issue has taken its place: for good. */
  revocation: 'revocation',
  /** Suspended: may end. */
  suspension: 'suspension',
} as const;
/** One of the purposes. */
export type StatusPurpose = (typeof StatusPurpose)[keyof typeof StatusPurpose];

/** What a list says, and when it said so. */
export interface StatusListFacts {
  /** Where it is published. */
  readonly id: string;
  readonly issuer: string;
  readonly purpose: StatusPurpose;
  /** Moment it was made, ISO 8601. */
  readonly madeAt: string;
  /** Places whose bit is set, below `PLACES`. */
  readonly set: readonly number[];
}

/** How long a copy may be used before it is asked for anew, in milliseconds. */
const GOOD_FOR_MS = 300_000;
/** No list is longer unpacked: nobody is made to unpack more. */
const LARGEST = PLACES / 8;

/** The credential that a list is (Bitstring Status List v1.0). */
export function statusListCredential({ id, issuer, purpose, madeAt, set }: StatusListFacts): object {
  return {
    '@context': ['https://www.w3.org/ns/credentials/v2'],
    id,
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer,
    validFrom: madeAt,
    credentialSubject: {
      id: `${id}#list`,
      type: 'BitstringStatusList',
      statusPurpose: purpose,
      encodedList: packBits(set),
      ttl: GOOD_FOR_MS,
    },
  };
}

/** Packs bits as the standard asks: the first place is the leftmost bit, gzip, base64url with a multibase `u` before. */
export function packBits(set: readonly number[]): string {
  const bits = Buffer.alloc(LARGEST);
  for (const place of set) bits[place >> 3] = (bits[place >> 3] ?? 0) | (0x80 >> (place & 7));
  return `u${gzipSync(bits).toString('base64url')}`;
}

/** Whether the bit of a place is set. @throws Error when the list cannot be read or has no such place */
export function isBitSet(encodedList: string, place: number): boolean {
  if (!encodedList.startsWith('u')) throw new Error('A list begins with u.');
  const bits = gunzipSync(Buffer.from(encodedList.slice(1), 'base64url'), { maxOutputLength: LARGEST });
  const byte = Number.isInteger(place) && place >= 0 ? bits[place >> 3] : undefined;
  if (byte === undefined) throw new Error('The list has no such place.');
  return (byte & (0x80 >> (place & 7))) !== 0;
}
