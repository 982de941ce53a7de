import { plainDate } from '@touchstone/plain-date';
import { compactVerify, createLocalJWKSet, importJWK } from 'jose';
import { describe, expect, it } from 'vitest';
import {
  claimedIssuer,
  conformityCredential,
  didDocument,
  didOf,
  keysAddress,
  keySet,
  newKey,
  packBits,
  PLACES,
  readKeys,
  signJws,
  statusListCredential,
  thumbprint,
  verifyCredential,
} from './index.js';
import type { CertificateFacts, StatusPurpose } from './index.js';

const CERTIFICATE: CertificateFacts = {
  number: '99926S00001R0M',
  isSpecimen: false,
  organisation: '清源家电服务有限公司',
  uscc: '91110105MA00TEXT0W',
  address: '北京市朝阳区',
  programme: { zh: '商品售后服务认证', en: 'After-sales service' },
  basis: ['GB/T 27922-2011'],
  level: { code: 'FIVE_STAR', zh: '五星级', en: 'Five stars' },
  scope: { zh: '家用电器的售后服务', en: null },
  sites: [],
  firstIssuedOn: plainDate('2026-03-02'),
  issuedOn: plainDate('2026-03-02'),
  validUntil: plainDate('2029-03-01'),
};
const PUBLIC_URL = 'https://body.example';
const DID = didOf(PUBLIC_URL);
const KEY = newKey();
const KID = `${DID}#${thumbprint(KEY.publicJwk)}`;
const KEYS = [{ kid: KID, publicJwk: KEY.publicJwk }];
const addressOf = (purpose: StatusPurpose): string => `${PUBLIC_URL}/register/v1/status-lists/${purpose}/0`;
const by = { typ: 'vc+jwt', kid: KID, privateKey: KEY.privateKey };

const tokenOf = (facts: Partial<CertificateFacts> = {}, signer = by): string =>
  signJws(
    conformityCredential({
      issuer: { did: DID, publicUrl: PUBLIC_URL, name: { zh: '试金石', en: 'Touchstone' }, approvalNumber: 'R-1' },
      certificate: { ...CERTIFICATE, ...facts },
      offset: '+08:00',
      status: { place: 7, addressOf },
    }),
    signer,
  );
const listOf = (purpose: StatusPurpose, set: readonly number[], signer = by): string =>
  signJws(
    statusListCredential({ id: addressOf(purpose), issuer: DID, purpose, set, madeAt: '2026-04-01T00:00:00.000Z' }),
    signer,
  );
const check = (token: string, { today = '2026-05-01', lists = [] as string[], keys = KEYS } = {}) =>
  verifyCredential(token, { keys, statusLists: lists, today: plainDate(today) });

describe('verifyCredential', () => {
  it('tells who certified whom, for what and until when', () => {
    expect(check(tokenOf())).toMatchObject({
      faults: [],
      certificate: CERTIFICATE,
      issuer: { did: DID, name: 'Touchstone' },
      lists: [addressOf('revocation'), addressOf('suspension')],
    });
    expect(claimedIssuer(tokenOf())).toBe(DID);
  });

  it('is the same to the byte for the same certificate and key', () => {
    expect(tokenOf()).toBe(tokenOf());
  });

  it('rejects it whichever byte is flipped, and in whichever bit', () => {
    const token = tokenOf();
    const taken: number[] = [];
    for (let at = 0; at < token.length; at += 1) {
      const bytes = Buffer.from(token);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << (at % 8));
      const { faults, certificate } = check(bytes.toString('latin1'));
      if (faults.length === 0 || certificate !== null) taken.push(at);
    }
    expect(taken).toEqual([]);
    // The last sign has bits to spare: no other spelling of the same signature is taken either.
    const last = token.at(-1) ?? '';
    const others = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'.replace(last, '').split('');
    expect(others.filter((c) => check(token.slice(0, -1) + c).faults.length === 0)).toEqual([]);
    expect(check(`${token}=`).faults).toEqual(['NOT_A_CREDENTIAL']);
    expect(check(`${token}.`).faults).toEqual(['NOT_A_CREDENTIAL']);
  });

  it.each([
    { name: 'before its day', today: '2026-03-01', faults: ['NOT_YET_VALID'] },
    { name: 'on its first day', today: '2026-03-02', faults: [] },
    { name: 'on its last day', today: '2029-03-01', faults: [] },
    { name: 'the day after', today: '2029-03-02', faults: ['EXPIRED'] },
  ])('judges it $name', ({ today, faults }) => {
    expect(check(tokenOf(), { today }).faults).toEqual(faults);
  });

  it('reads its place in each list, as of the day the list was made', () => {
    const lists = [listOf('revocation', [6, 8]), listOf('suspension', [7])];
    expect(check(tokenOf(), { lists })).toMatchObject({
      faults: ['SUSPENDED'],
      listedAt: { revocation: '2026-04-01T00:00:00.000Z', suspension: '2026-04-01T00:00:00.000Z' },
    });
    expect(check(tokenOf(), { lists: [listOf('revocation', [7])] }).faults).toEqual(['REVOKED']);
  });

  it('takes no list that somebody else signed, or that is another list', () => {
    const other = newKey();
    const kid = `did:web:other.example#${thumbprint(other.publicJwk)}`;
    const foreign = { typ: 'vc+jwt', kid, privateKey: other.privateKey };
    const keys = [...KEYS, { kid, publicJwk: other.publicJwk }];
    const swapped = signJws(
      statusListCredential({
        id: addressOf('suspension'),
        issuer: DID,
        purpose: 'revocation',
        set: [],
        madeAt: '2026-04-01T00:00:00.000Z',
      }),
      by,
    );
    for (const list of [listOf('revocation', [], foreign), swapped, tokenOf(), 'nonsense'])
      expect(check(tokenOf(), { lists: [list], keys }).faults).toEqual(['LIST_NOT_TAKEN']);
  });

  it('knows no key but those it is given, and no name but the key’s own', () => {
    const other = newKey();
    expect(check(tokenOf(), { keys: [] }).faults).toEqual(['KEY_UNKNOWN']);
    const keys = [{ kid: KID, publicJwk: other.publicJwk }];
    expect(check(tokenOf(), { keys }).faults).toEqual(['ALTERED']);
    // Whoever has published a key of his own signs for himself alone.
    const kid = `did:web:other.example#${thumbprint(other.publicJwk)}`;
    const forged = tokenOf({}, { typ: 'vc+jwt', kid, privateKey: other.privateKey });
    expect(check(forged, { keys: [{ kid, publicJwk: other.publicJwk }] }).faults).toEqual(['ALTERED']);
  });

  it('never takes a specimen for a certificate', () => {
    expect(check(tokenOf({ isSpecimen: true })).faults).toEqual(['SPECIMEN']);
  });
});

/** How many bytes on the next one lies that is flipped for the other library: all of them where it is asked for. */
const STEP = process.env['EVERY_FLIP'] === '1' ? 1 : 9;

describe('an independent library (jose)', () => {
  const jwks = createLocalJWKSet(keySet(KEYS) as never);

  it('verifies it by the published keys', async () => {
    const { payload, protectedHeader } = await compactVerify(tokenOf(), jwks);
    expect(protectedHeader).toMatchObject({ alg: 'EdDSA', typ: 'vc+jwt', kid: KID });
    expect(JSON.parse(new TextDecoder().decode(payload))).toMatchObject({
      type: ['DigitalConformityCredential', 'VerifiableCredential'],
      credentialSubject: { certificate: CERTIFICATE },
    });
    const [{ publicKeyJwk }] = (didDocument(DID, KEYS) as { verificationMethod: [{ publicKeyJwk: object }] })
      .verificationMethod;
    await expect(compactVerify(tokenOf(), await importJWK(publicKeyJwk, 'EdDSA'))).resolves.toBeDefined();
  });

  it('rejects flipped bytes of what is signed, and of the signature', async () => {
    const parts = tokenOf()
      .split('.')
      .map((part) => Buffer.from(part, 'base64url'));
    let taken = 0;
    for (let part = 0; part < 3; part += 1)
      for (let at = 0; at < (parts[part]?.length ?? 0); at += STEP) {
        const flipped = parts.map((bytes) => Buffer.from(bytes));
        const bytes = flipped[part]!;
        bytes[at] = (bytes[at] ?? 0) ^ 0x01;
        const token = flipped.map((each) => each.toString('base64url')).join('.');
        taken += await compactVerify(token, jwks).then(
          () => 1,
          () => 0,
        );
      }
    expect(taken).toBe(0);
  });
});

describe('the keys', () => {
  it('are read from a DID document and from a key set alike', () => {
    expect(readKeys(JSON.stringify(didDocument(DID, KEYS)))).toEqual(KEYS);
    expect(readKeys(JSON.stringify(keySet(KEYS)))).toEqual(KEYS);
    expect(() => readKeys('{"keys":[{"kty":"RSA","kid":"x"}]}')).toThrow('no Ed25519 key');
  });

  it.each([
    ['did:web:body.example', 'https://body.example/.well-known/did.json'],
    ['did:web:localhost%3A4000', 'http://localhost:4000/.well-known/did.json'],
    ['did:web:body.example:specimen', 'https://body.example/specimen/did.json'],
    ['did:web:a.example/../x', null],
    ['did:key:z6Mk', null],
  ])('of %s lie at %s', (did, address) => {
    expect(keysAddress(did)).toBe(address);
  });
});

describe('packBits', () => {
  it('keeps each place apart, the first leftmost', async () => {
    const { gunzipSync } = await import('node:zlib');
    const bits = gunzipSync(Buffer.from(packBits([0, 9, PLACES - 1]).slice(1), 'base64url'));
    expect([bits.length, bits[0], bits[1], bits.at(-1)]).toEqual([16_384, 0x80, 0x40, 0x01]);
  });
});
