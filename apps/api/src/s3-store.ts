import { createHash } from 'node:crypto';
import { AwsClient } from 'aws4fetch';
import type { DocumentStore } from './document-store.js';

/** A bucket of an S3-compatible service. */
export interface S3Settings {
  /** Address of the service, such as https://oss-cn-beijing.aliyuncs.com or http://minio:9000. */
  readonly endpoint: string;
  readonly bucket: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/**
 * A store in a bucket, under `documents/` by hash. A content that is there already is not sent again; one that comes back
 * different from its hash is no answer.
 */
export function s3Store({ endpoint, bucket, region, accessKeyId, secretAccessKey }: S3Settings): DocumentStore {
  const client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries: 3 });
  const addressOf = (sha256: string): string =>
    `${endpoint.replace(/\/$/, '')}/${encodeURIComponent(bucket)}/documents/${sha256.slice(0, 2)}/${sha256}`;
  const has = async (sha256: string): Promise<boolean> => {
    const known = await client.fetch(addressOf(sha256), { method: 'HEAD' });
    if (!known.ok && known.status !== 404) throw refusedBy(known, sha256);
    return known.ok;
  };
  return {
    has,
    put: async (content) => {
      const sha256 = hashOf(content);
      const address = addressOf(sha256);
      if (await has(sha256)) return sha256;
      // The service checks the content against the signed hash as it arrives.
      const headers = { 'x-amz-content-sha256': sha256, 'content-type': 'application/octet-stream' };
      const kept = await client.fetch(address, { method: 'PUT', headers, body: Uint8Array.from(content) });
      await kept.arrayBuffer();
      if (!kept.ok) throw refusedBy(kept, sha256);
      return sha256;
    },
    get: async (sha256) => {
      const answer = await client.fetch(addressOf(sha256));
      const content = Buffer.from(await answer.arrayBuffer());
      if (!answer.ok) throw refusedBy(answer, sha256);
      if (hashOf(content) !== sha256) throw new Error(`Document ${sha256} does not match its hash`);
      return content;
    },
    remove: async (sha256) => {
      const answer = await client.fetch(addressOf(sha256), { method: 'DELETE' });
      await answer.arrayBuffer();
      if (!answer.ok && answer.status !== 404) throw refusedBy(answer, sha256);
    },
  };
}

function refusedBy({ status, statusText }: Response, sha256: string): Error {
  return new Error(`The document store answered ${status} ${statusText} for ${sha256}`);
}

function hashOf(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
