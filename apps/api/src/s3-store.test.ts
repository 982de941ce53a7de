import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AwsV4Signer } from 'aws4fetch';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from './config.js';
import { s3Store } from './s3-store.js';

const KEYS = { accessKeyId: 'ours', secretAccessKey: 'a secret', region: 'cn-north-1' };
const objects = new Map<string, Buffer>();
const sent: string[] = [];
let endpoint: string;

/** A bucket that takes requests signed with our key, each content as its signed hash says. */
const service = createServer((request, response) => {
  const parts: Buffer[] = [];
  request.on('data', (part: Buffer) => parts.push(part));
  request.on('end', () => {
    void (async () => {
      const { method = '', url = '', headers } = request;
      const body = Buffer.concat(parts);
      const hash = String(headers['x-amz-content-sha256'] ?? '');
      const signed = await new AwsV4Signer({
        ...KEYS,
        method,
        url: `${endpoint}${url}`,
        service: 's3',
        datetime: String(headers['x-amz-date']),
        headers: {
          ...(hash && { 'x-amz-content-sha256': hash }),
          ...(headers['content-type'] && { 'content-type': headers['content-type'] }),
        },
      }).sign();
      sent.push(method);
      const isOurs = signed.headers.get('authorization') === headers.authorization;
      const isWhole = method !== 'PUT' || createHash('sha256').update(body).digest('hex') === hash;
      if (!isOurs || !isWhole) return response.writeHead(403).end();
      if (method === 'PUT') objects.set(url, body);
      const found = objects.get(url);
      return response.writeHead(found ? 200 : 404).end(method === 'GET' ? found : undefined);
    })();
  });
});
beforeAll(async () => {
  await new Promise<void>((resolve) => service.listen(0, '127.0.0.1', resolve));
  endpoint = `http://127.0.0.1:${(service.address() as AddressInfo).port}`;
});
afterAll(() => service.close());

describe('a store in a bucket', () => {
  const CONTENT = Buffer.from('合同');
  const SHA = createHash('sha256').update(CONTENT).digest('hex');
  const PATH = `/papers/documents/${SHA.slice(0, 2)}/${SHA}`;
  const store = (more: object = {}) => s3Store({ endpoint: `${endpoint}/`, bucket: 'papers', ...KEYS, ...more });

  it('keeps a content by its hash, sends it once, and hands it back', async () => {
    expect(await store().put(CONTENT)).toBe(SHA);
    expect(await store().put(CONTENT)).toBe(SHA);
    expect(sent).toEqual(['HEAD', 'PUT', 'HEAD']);
    expect(objects.get(PATH)).toEqual(CONTENT);
    expect(await store().get(SHA)).toEqual(CONTENT);
  });

  it('answers nothing that is missing, changed, or not for our key', async () => {
    objects.set(PATH, Buffer.from('另一份'));
    await expect(store().get(SHA)).rejects.toThrow('does not match its hash');
    await expect(store().get('0'.repeat(64))).rejects.toThrow('404');
    await expect(store({ secretAccessKey: 'a guess' }).put(Buffer.from('x'))).rejects.toThrow('403');
  });
});

describe('its settings', () => {
  const WHOLE = { S3_ENDPOINT: 'https://s3.example', S3_BUCKET: 'b', S3_ACCESS_KEY_ID: 'k', S3_SECRET_ACCESS_KEY: 's' };

  it('stand together or not at all', () => {
    expect(readConfig({}).s3).toBeNull();
    expect(readConfig(WHOLE).s3).toEqual({
      endpoint: 'https://s3.example',
      bucket: 'b',
      region: 'us-east-1',
      accessKeyId: 'k',
      secretAccessKey: 's',
    });
    expect(() => readConfig({ S3_BUCKET: 'b' })).toThrow('S3_ENDPOINT');
    expect(() => readConfig({ ...WHOLE, S3_SECRET_ACCESS_KEY: '' })).toThrow('S3_SECRET_ACCESS_KEY');
    expect(() => readConfig({ ...WHOLE, S3_ENDPOINT: 'ftp://x' })).toThrow('S3_ENDPOINT');
  });
});
