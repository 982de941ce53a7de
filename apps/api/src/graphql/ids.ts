import { randomBytes } from 'node:crypto';
import { notFound } from '../errors/domain-error.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Random bytes of so many ids are asked for at once. */
const POOL_BYTES = 256 * 16;

let lastMs = 0;
let counter = 0;
let pool = Buffer.alloc(0);
let taken = 0;

/** Sixteen random bytes that nobody gets again. */
function sixteenBytes(): Buffer {
  if (taken + 16 > pool.length) [pool, taken] = [randomBytes(POOL_BYTES), 0];
  taken += 16;
  return pool.subarray(taken - 16, taken);
}

/** A new UUIDv7: ordered as they were made, within a millisecond too; unguessable in its rest. */
export function newId(): string {
  const bytes = sixteenBytes();
  const now = Math.floor(performance.timeOrigin + performance.now());
  if (now > lastMs) {
    lastMs = now;
    counter = bytes.readUInt16BE(6) & 0x7ff;
  } else {
    counter += 1;
    if (counter > 0xfff) [lastMs, counter] = [lastMs + 1, 0];
  }
  bytes.writeUIntBE(lastMs, 0, 6);
  bytes.writeUInt16BE(0x7000 | counter, 6);
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/**
 * The UUID inside a global id of the wanted type.
 * @throws DomainError NOT_FOUND when the id is of another type or no id at all
 */
export function localId(type: string, globalId: string): string {
  const [name, uuid] = splitGlobalId(globalId);
  if (name !== type) throw notFound(type, globalId);
  return uuid;
}

/** Type and UUID of a global id. @throws DomainError NOT_FOUND when it is none */
export function splitGlobalId(globalId: string): readonly [type: string, uuid: string] {
  const at = globalId.indexOf(':');
  const uuid = globalId.slice(at + 1);
  if (at < 1 || !UUID.test(uuid)) throw notFound('Node', globalId);
  return [globalId.slice(0, at), uuid];
}

/** The id the API shows for a record. */
export function globalId(type: string, uuid: string): string {
  return `${type}:${uuid}`;
}
