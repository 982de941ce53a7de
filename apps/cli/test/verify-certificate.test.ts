import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  conformityCredential,
  didDocument,
  didOf,
  newKey,
  signJws,
  statusListCredential,
  thumbprint,
} from '@touchstone/credentials';
import { plainDate } from '@touchstone/plain-date';
import { afterAll, describe, expect, it } from 'vitest';
import { answerTo } from './touchstone.js';

const PUBLIC_URL = 'https://body.example';
const DID = didOf(PUBLIC_URL);
const { publicJwk, privateKey } = newKey();
const kid = `${DID}#${thumbprint(publicJwk)}`;
const by = { typ: 'vc+jwt', kid, privateKey };
const folder = mkdtempSync(join(tmpdir(), 'touchstone-certificate-'));
afterAll(() => rmSync(folder, { recursive: true }));

const kept = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, `${text}\n`);
  return path;
};
const tokenOf = (isSpecimen: boolean): string =>
  signJws(
    conformityCredential({
      issuer: { did: DID, publicUrl: PUBLIC_URL, name: { zh: '试金石', en: 'Touchstone' }, approvalNumber: 'R-1' },
      certificate: {
        number: '99926S00001R0M',
        isSpecimen,
        organisation: '清源家电服务有限公司',
        uscc: '91110105MA00TEXT0W',
        address: '北京市',
        programme: { zh: '商品售后服务认证', en: 'After-sales service' },
        basis: ['GB/T 27922-2011'],
        level: { code: 'FIVE_STAR', zh: '五星级', en: 'Five stars' },
        scope: { zh: '家用电器的售后服务', en: 'Home appliances' },
        sites: [],
        firstIssuedOn: plainDate('2026-03-02'),
        issuedOn: plainDate('2026-03-02'),
        validUntil: plainDate('2029-03-01'),
      },
      offset: '+08:00',
      status: { place: 3, addressOf: (purpose) => `${PUBLIC_URL}/${purpose}` },
    }),
    by,
  );
const listOf = (purpose: 'revocation' | 'suspension', set: readonly number[]): string =>
  signJws(
    statusListCredential({
      id: `${PUBLIC_URL}/${purpose}`,
      issuer: DID,
      purpose,
      set,
      madeAt: '2026-04-01T00:00:00.000Z',
    }),
    by,
  );

const token = tokenOf(false);
const file = kept('certificate.vc.jwt', token);
const keys = kept('did.json', JSON.stringify(didDocument(DID, [{ kid, publicJwk }])));
const check = (args: readonly string[], path = file) =>
  answerTo(['verify-certificate', path, '--key', keys, '--on', '2026-05-01', ...args]);

describe('touchstone verify-certificate', () => {
  it('says who certified whom for what, until when, and as of when it stands', async () => {
    const { status, stdout } = await check([
      '--status-list',
      kept('r', listOf('revocation', [])),
      '--status-list',
      kept('s', listOf('suspension', [2])),
    ]);
    expect(status).toBe(0);
    for (const said of [
      'It holds',
      '99926S00001R0M',
      'Touchstone (did:web:body.example)',
      '清源家电服务有限公司',
      'Five stars',
      'Home appliances',
      '2026-03-02 – 2029-03-01',
      'made at 2026-04-01T00:00:00.000Z (suspension)',
    ])
      expect(stdout).toContain(said);
  });

  it('says it in Chinese, and what it cannot know without a list', async () => {
    const { status, stdout } = await check(['--lang', 'zh']);
    expect(status).toBe(0);
    for (const said of ['成立', '五星级', '家用电器的售后服务', '未提供暂停状态列表']) expect(stdout).toContain(said);
  });

  it.each([
    { name: 'a suspension', args: ['--status-list', kept('s3', listOf('suspension', [3]))], said: 'suspended' },
    { name: 'a withdrawal', args: ['--status-list', kept('r3', listOf('revocation', [3]))], said: 'withdrawn' },
    { name: 'its end', args: ['--on', '2029-03-02'], said: 'expired' },
    { name: 'a list that is none', args: ['--status-list', file], said: 'list cannot be taken' },
  ])('says no after $name', async ({ args, said }) => {
    const { status, stdout } = await check(args);
    expect([status, stdout.includes('does not hold'), stdout.includes(said)]).toEqual([2, true, true]);
  });

  it('says loudly that a specimen is one, and nothing of what was altered', async () => {
    const specimen = await check([], kept('specimen', tokenOf(true)));
    expect([specimen.status, specimen.stdout.includes('SPECIMEN')]).toEqual([2, true]);
    const altered = await check(
      [],
      kept('altered', `${token.slice(0, 400)}${token[400] === 'A' ? 'B' : 'A'}${token.slice(401)}`),
    );
    expect(altered.status).toBe(2);
    expect(altered.stdout).not.toContain('清源');
  });

  it('cannot use a file or keys that are none', async () => {
    expect(await answerTo(['verify-certificate', join(folder, 'none'), '--key', keys])).toMatchObject({ status: 1 });
    expect(await answerTo(['verify-certificate', file])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('--key') as unknown,
    });
    expect(await answerTo(['verify-certificate', file, '--key', file])).toMatchObject({ status: 1 });
    expect((await check(['--on', 'yesterday'])).status).toBe(1);
  });
});
