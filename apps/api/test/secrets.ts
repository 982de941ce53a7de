import { secretsOf } from '../src/secrets.js';

/** What every test house seals with. */
export const SECRETS = secretsOf(Buffer.alloc(32, 7));
