import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readKeys, verifyCredential } from '@touchstone/credentials';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fill } from '../../../test/fill.js';
import { startHouse } from '../../../test/house.js';
import type { House } from '../../../test/house.js';
import { openSecrets } from '../../open-secrets.js';
import { prepareRegister, publicVisit } from '../../public-request.js';
import { secretsOf } from '../../secrets.js';
import { CertificateIssue } from '../certificates/index.js';
import { certificateCode } from './certificate-code.js';
import { certificateCredential } from './certificate-credential.js';
import { openCertificate } from './public-certificate.queries.js';

const KEYS = '{ issuerKeys { nodes { id isSpecimen publicKey retiredAt isCompromised } } }';
const REPLACE = `mutation ($input: ReplaceIssuerKeyInput!) { replaceIssuerKey(input: $input) {
  __typename ... on IssuerKey { id retiredAt } ... on Refused { refusals { code } } } }`;

interface Key {
  readonly id: string;
  readonly isSpecimen: boolean;
  readonly publicKey: string;
  readonly retiredAt: string | null;
}

let house: House;
beforeAll(async () => {
  house = await startHouse();
  await fill(house, 1);
});
afterAll(() => house.close());

/** A certificate as a body whose figures are licensed would hand it out. */
async function realCredential(): Promise<string> {
  const visit = await publicVisit(house.parts, { query: {}, headers: {} });
  const [issue] = await house.em().find(CertificateIssue, {}, { orderBy: { id: 'asc' }, limit: 1 });
  if (!issue) throw new Error('it was issued');
  const { id, number } = issue;
  const opened = await openCertificate(visit, { number, code: certificateCode(house.parts.secrets, id) });
  if (!opened) throw new Error('it opens');
  return certificateCredential(visit, { ...opened, certificate: { ...opened.certificate, isSpecimen: false } });
}

const at = async (url: string): Promise<string> => (await house.http.inject({ url })).payload;
const check = async (token: string) =>
  verifyCredential(token, {
    keys: readKeys(await at('/.well-known/did.json')),
    statusLists: [
      await at('/register/v1/status-lists/revocation/0'),
      await at('/register/v1/status-lists/suspension/0'),
    ],
    today: house.today(),
  }).faults;

describe('the key of the installation', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'touchstone-start-'));
  const start = (secretKey: string | null) => openSecrets({ secretKey, dataDir }, house.parts.database);
  const own = join(dataDir, 'secret.key');
  afterAll(() => rmSync(dataDir, { recursive: true }));

  it('is made by the first start, which has nothing to open yet', async () => {
    const made = await start(null);
    expect(secretsOf(Buffer.from(readFileSync(own, 'utf8').trim(), 'hex')).publicKey).toBe(made.publicKey);
  });

  it('is asked for, and never made anew, once the database holds what it sealed', async () => {
    await prepareRegister(house.parts);
    await expect(start(null)).rejects.toThrow(/^This database was sealed with another key [^\n]*\/secret\.key[^\n]*$/);
    rmSync(own);
    await expect(start(null)).rejects.toThrow(/^This database holds sealed values, [^\n]*SECRET_KEY[^\n]*$/);
    expect(existsSync(own)).toBe(false);
    await expect(start('ab'.repeat(32))).rejects.toThrow('another key');
    expect((await start('07'.repeat(32))).publicKey).toBe(house.parts.secrets.publicKey);
  });
});

describe('the key of the body', () => {
  it('signs what is no specimen, and its lists, in its own name', async () => {
    expect(await check(await realCredential())).toEqual([]);
  });

  it('is replaced by whoever keeps the body, and still proves what it signed', async () => {
    const before = await realCredential();
    const administrator = await house.as('ADMINISTRATOR');
    const [key] = ((await administrator(KEYS)).data.issuerKeys.nodes as Key[]).filter(({ isSpecimen }) => !isSpecimen);
    const input = { issuerKeyId: key!.id, isCompromised: false, reason: '例行更换' };
    const planner = await house.as('PLANNER');
    expect((await planner(REPLACE, { input })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const { replaceIssuerKey: next } = (await administrator(REPLACE, { input })).data;
    expect(next).toMatchObject({ __typename: 'IssuerKey', retiredAt: null });
    expect(next.id).not.toBe(key!.id);
    const after = await realCredential();
    expect(after).not.toBe(before);
    expect([await check(before), await check(after)]).toEqual([[], []]);
    expect((await administrator(REPLACE, { input: { ...input, reason: ' ' } })).data.replaceIssuerKey).toMatchObject({
      refusals: [{ code: 'ISSUER_KEY_RETIRED' }, { code: 'KEY_REASON_MISSING' }],
    });

    await administrator(REPLACE, { input: { ...input, isCompromised: true, reason: '硬盘遗失' } });
    expect([await check(before), await check(after)]).toEqual([['KEY_UNKNOWN'], []]);
  });

  it('is told to no reader with what signs', async () => {
    const journal = JSON.stringify(await house.em().getConnection().execute('select changes from journal_entry'));
    const sealed = (await house.em().getConnection().execute('select sealed from issuer_key')) as { sealed: string }[];
    expect(sealed.length).toBeGreaterThan(1);
    for (const each of sealed) expect(journal).not.toContain(each.sealed);
  });
});
