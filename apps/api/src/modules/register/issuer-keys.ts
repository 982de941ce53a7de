import { didOf, newKey, thumbprint } from '@touchstone/credentials';
import type { NamedKey } from '@touchstone/credentials';
import { sql } from 'kysely';
import { newId } from '../../graphql/ids.js';
import type { Secrets } from '../../secrets.js';
import { IssuerKey } from './issuer-key.entity.js';
import { baseOf } from './public-visit.js';
import type { PublicVisit } from './public-visit.js';

/** Part of the identity that signs specimens (样张): nobody who trusts the body's own keys takes it for the body. */
const SPECIMEN = 'specimen';

/** A key that signs, under its public name. */
export interface Signer {
  readonly did: string;
  readonly kid: string;
  /** PKCS #8, base64. */
  readonly privateKey: string;
}

/** Who signs: the body, or what stands for it where nothing is real. */
export function issuerDid({ publicUrl }: Pick<PublicVisit, 'publicUrl'>, isSpecimen: boolean): string {
  return didOf(publicUrl, isSpecimen ? SPECIMEN : undefined);
}

/** Where the documents of an issuer lie: keys, and status lists. */
export function issuerBase({ publicUrl }: Pick<PublicVisit, 'publicUrl'>, isSpecimen: boolean): string {
  return `${baseOf(publicUrl)}/${isSpecimen ? SPECIMEN : 'register/v1'}`;
}

/** The key that signs today. One is made where there is none yet. */
export async function signerOf(visit: PublicVisit, isSpecimen: boolean): Promise<Signer> {
  const key = (await findSigning(visit, isSpecimen)) ?? (await makeKey(visit, isSpecimen));
  const did = issuerDid(visit, isSpecimen);
  return { did, kid: kidOf(did, key), privateKey: visit.secrets.open(key.sealed, aboutKey(key.id)) };
}

/** Makes a new key, sealed with the installation's. Whoever writes flushes. */
export function newIssuerKey(
  { em, secrets, now }: Pick<PublicVisit, 'em' | 'now'> & { readonly secrets: Secrets },
  isSpecimen: boolean,
): IssuerKey {
  const { publicJwk, privateKey } = newKey();
  const id = newId();
  return em.create(IssuerKey, {
    id,
    isSpecimen,
    publicKey: publicJwk.x,
    sealed: secrets.seal(privateKey, aboutKey(id)),
    madeAt: now,
    retiredAt: null,
    isCompromised: false,
  });
}

/** The keys that prove what an issuer signed: today's and every earlier one, but for those somebody else may have had. */
export async function publishedKeys(visit: PublicVisit, isSpecimen: boolean): Promise<readonly NamedKey[]> {
  await signerOf(visit, isSpecimen);
  const did = issuerDid(visit, isSpecimen);
  const keys = await visit.em.find(
    IssuerKey,
    { isSpecimen, isCompromised: false },
    { orderBy: { madeAt: 'desc', id: 'desc' } },
  );
  return keys.map((key) => ({ kid: kidOf(did, key), publicJwk: jwkOf(key) }));
}

/** Makes the keys that there are none of yet, while the database can be written to: asked for, they have only to be read. */
export async function prepareKeys(visit: PublicVisit): Promise<void> {
  for (const isSpecimen of [false, true]) await signerOf(visit, isSpecimen);
}

function findSigning({ em }: Pick<PublicVisit, 'em'>, isSpecimen: boolean): Promise<IssuerKey | null> {
  return em.findOne(IssuerKey, { isSpecimen, retiredAt: null }, { orderBy: { madeAt: 'desc', id: 'desc' } });
}

/** Two that ask at once wait for each other, and get the same. */
function makeKey(visit: PublicVisit, isSpecimen: boolean): Promise<IssuerKey> {
  return visit.em.transactional(async (em) => {
    await sql`select pg_advisory_xact_lock(hashtextextended('issuer key', 0))`.execute(em.getKysely() as never);
    return (await findSigning({ em }, isSpecimen)) ?? newIssuerKey({ ...visit, em }, isSpecimen);
  });
}

function kidOf(did: string, key: IssuerKey): string {
  return `${did}#${thumbprint(jwkOf(key))}`;
}

function jwkOf({ publicKey: x }: IssuerKey) {
  return { kty: 'OKP', crv: 'Ed25519', x } as const;
}

function aboutKey(id: string): string {
  return `IssuerKey:${id}`;
}
