import { hash } from '@node-rs/argon2';

/**
 * A password's hash at next to no cost, for the many accounts that tests sign in with: a hash says itself what it cost,
 * so it is verified at that price. What a hash of the house's own costs is asked where passwords are chosen.
 */
export function lightHash(password: string): Promise<string> {
  return hash(password, { memoryCost: 8, timeCost: 1, parallelism: 1 });
}
