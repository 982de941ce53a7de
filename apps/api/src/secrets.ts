import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  createPrivateKey,
  createPublicKey,
  randomBytes,
  sign,
  verify,
} from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from './config.js';

/** Keeps texts from whoever reads the database, its copies or its journal, without the installation's key. */
export interface Secrets {
  /** The text, sealed; `about` names the record it belongs to, and no other record opens it. */
  readonly seal: (text: string, about: string) => string;
  /** @throws Error when it was sealed with another key, for another record, or has been changed */
  readonly open: (sealed: string, about: string) => string;
  /** Whether a text was sealed with this key. */
  readonly hasSealed: (sealed: string) => boolean;
  /** The same for the same text, and telling nothing of it: by this two equal secrets are found. */
  readonly fingerprint: (text: string) => string;
  /** 32 bytes that follow from what they are for, and that nobody without the installation's key comes to. */
  readonly derive: (purpose: string) => Buffer;
  /** Signs with the installation's Ed25519 key: base64. */
  readonly sign: (text: string) => string;
  /** What proves its signatures: base64. */
  readonly publicKey: string;
}

const KEY_FILE = 'secret.key';
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const CIPHER = 'aes-256-gcm';

/** Seals with AES-256-GCM under one key. */
export function secretsOf(key: Buffer): Secrets {
  const derive = (purpose: string): Buffer => createHmac('sha256', key).update(purpose).digest();
  const [sealing, marking, deriving] = [derive('seal'), derive('fingerprint'), derive('derive')];
  const signing = privateKeyOf(derive('sign'));
  const keyId = createHash('sha256').update(sealing).digest('hex').slice(0, 8);
  return {
    seal: (text, about) => {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv(CIPHER, sealing, nonce).setAAD(Buffer.from(about));
      const hidden = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return `${keyId}.${Buffer.concat([nonce, cipher.getAuthTag(), hidden]).toString('base64url')}`;
    },
    open: (sealed, about) => {
      const [id, packed = ''] = sealed.split('.');
      if (id !== keyId) throw new Error(`A secret was sealed with key ${id}; this installation has key ${keyId}`);
      const bytes = Buffer.from(packed, 'base64url');
      const decipher = createDecipheriv(CIPHER, sealing, bytes.subarray(0, NONCE_BYTES))
        .setAAD(Buffer.from(about))
        .setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
      return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]).toString(
        'utf8',
      );
    },
    hasSealed: (sealed) => sealed.startsWith(`${keyId}.`),
    fingerprint: (text) => createHmac('sha256', marking).update(text).digest('hex'),
    derive: (purpose) => createHmac('sha256', deriving).update(purpose).digest(),
    sign: (text) => sign(null, Buffer.from(text), signing).toString('base64'),
    publicKey: createPublicKey(signing).export({ format: 'der', type: 'spki' }).subarray(-KEY_BYTES).toString('base64'),
  };
}

/** Before the 32 bytes of an Ed25519 private key in PKCS #8, and of a public one in SubjectPublicKeyInfo (RFC 8410). */
const PRIVATE_KEY_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex');
const PUBLIC_KEY_HEAD = Buffer.from('302a300506032b6570032100', 'hex');

function privateKeyOf(seed: Buffer): KeyObject {
  return createPrivateKey({ key: Buffer.concat([PRIVATE_KEY_HEAD, seed]), format: 'der', type: 'pkcs8' });
}

/** Whether a signature of a text was made with the private key behind a public one. */
export function isSignatureOf(
  text: string,
  { signature, publicKey }: { signature: string; publicKey: string },
): boolean {
  const bytes = Buffer.from(publicKey, 'base64');
  if (bytes.length !== KEY_BYTES) return false;
  const key = createPublicKey({ key: Buffer.concat([PUBLIC_KEY_HEAD, bytes]), format: 'der', type: 'spki' });
  return verify(null, Buffer.from(text), key, Buffer.from(signature, 'base64'));
}

/** Whether the installation has its key: set, or made by an earlier start. */
export function hasSecretKey({ secretKey, dataDir }: Pick<Config, 'secretKey' | 'dataDir'>): boolean {
  return secretKey !== null || existsSync(join(dataDir, KEY_FILE));
}

/** The installation's key: `SECRET_KEY`, or a file that the first start makes below the data folder, for its owner alone. */
export function secretKeyOf({ secretKey, dataDir }: Pick<Config, 'secretKey' | 'dataDir'>): Buffer {
  if (secretKey !== null) return Buffer.from(secretKey, 'hex');
  const path = join(dataDir, KEY_FILE);
  mkdirSync(dataDir, { recursive: true });
  try {
    writeFileSync(path, `${randomBytes(KEY_BYTES).toString('hex')}\n`, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  chmodSync(path, 0o600);
  const key = Buffer.from(readFileSync(path, 'utf8').trim(), 'hex');
  if (key.length !== KEY_BYTES) throw new Error(`${path} holds no key of ${KEY_BYTES} bytes in hexadecimal`);
  return key;
}
