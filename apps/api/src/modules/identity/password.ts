import { hash, verify } from '@node-rs/argon2';

/** argon2id (the library's own choice), as strong as OWASP asks at least: 19 MiB, two passes. */
const OPTIONS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Hash of no account's password: unknown names take as long as known ones. */
const NOBODY = '$argon2id$v=19$m=19456,t=2,p=1$bm9ib2R5bm9ib2R5MDAwMA$Hk0Wd7mO3rA5XkIOuYQ1n2m0oP3yq3l5n8b0bq1v9xQ';

/** Hashes a password for keeping. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, OPTIONS);
}

/** Whether a password is the account's; takes the same time where there is no account. */
export async function isPassword(password: string, passwordHash: string | null): Promise<boolean> {
  const matches = await verify(passwordHash ?? NOBODY, password).catch(() => false);
  return passwordHash !== null && matches;
}
