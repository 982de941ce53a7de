import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readConfig } from './config.js';
import { secretKeyOf, secretsOf } from './secrets.js';

const secrets = secretsOf(Buffer.alloc(32, 1));
const dataDir = mkdtempSync(join(tmpdir(), 'touchstone-key-'));
afterAll(() => rmSync(dataDir, { recursive: true }));

describe('secretsOf', () => {
  it('opens what it sealed, and seals the same text otherwise each time', () => {
    const sealed = secrets.seal('11010519491231002X', 'wang');
    expect(secrets.open(sealed, 'wang')).toBe('11010519491231002X');
    expect(sealed).not.toContain('1949');
    expect(secrets.seal('11010519491231002X', 'wang')).not.toBe(sealed);
  });

  it('opens nothing for another record, with another key, or once it was changed', () => {
    const sealed = secrets.seal('11010519491231002X', 'wang');
    expect(() => secrets.open(sealed, 'li')).toThrow(/authenticate/);
    expect(() => secretsOf(Buffer.alloc(32, 2)).open(sealed, 'wang')).toThrow(/sealed with key/);
    expect(() => secrets.open(`${sealed.slice(0, -2)}${sealed.endsWith('AA') ? 'BB' : 'AA'}`, 'wang')).toThrow(
      /authenticate/,
    );
  });

  it('marks equal texts alike under one key only', () => {
    expect(secrets.fingerprint('x')).toBe(secrets.fingerprint('x'));
    expect(secrets.fingerprint('x')).not.toBe(secrets.fingerprint('y'));
    expect(secretsOf(Buffer.alloc(32, 2)).fingerprint('x')).not.toBe(secrets.fingerprint('x'));
  });
});

describe('secretKeyOf', () => {
  it('makes a key once, for its owner alone, unless one is set', () => {
    const made = secretKeyOf({ secretKey: null, dataDir });
    expect(secretKeyOf({ secretKey: null, dataDir })).toEqual(made);
    expect(statSync(join(dataDir, 'secret.key')).mode & 0o777).toBe(0o600);
    expect(secretKeyOf({ secretKey: 'ab'.repeat(32), dataDir })).toEqual(Buffer.alloc(32, 0xab));
  });

  it('stops at a file that holds no key', () => {
    writeFileSync(join(dataDir, 'secret.key'), 'abc');
    expect(() => secretKeyOf({ secretKey: null, dataDir })).toThrow(/holds no key/);
  });
});

describe('SECRET_KEY', () => {
  it('is 32 bytes in hexadecimal, or nothing', () => {
    expect(readConfig({}).secretKey).toBeNull();
    expect(readConfig({ SECRET_KEY: 'AB'.repeat(32) }).secretKey).toBe('ab'.repeat(32));
    expect(() => readConfig({ SECRET_KEY: 'password' })).toThrow(/SECRET_KEY/);
  });
});
