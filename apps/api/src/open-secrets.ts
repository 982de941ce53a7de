import type { Config } from './config.js';
import type { Database } from './database/database.js';
import { hasSecretKey, secretKeyOf, secretsOf } from './secrets.js';
import type { Secrets } from './secrets.js';

/**
 * The installation's secrets. A key is made only for a database that nothing is sealed in yet: any other would open
 * nothing of it, and its codes and links would be no longer those that were handed out.
 * @throws Error when the key that the database was sealed with is not there
 */
export async function openSecrets(config: Pick<Config, 'secretKey' | 'dataDir'>, { orm }: Database): Promise<Secrets> {
  const [kept] = await orm.em
    .fork()
    .getConnection()
    .execute<{ sealed: string }[]>('select sealed from issuer_key limit 1');
  const help = `put the key it was sealed with back into ${config.dataDir}/secret.key, or set SECRET_KEY to it`;
  if (kept && !hasSecretKey(config))
    throw new Error(`This database holds sealed values, and the installation's key is not there: ${help}`);
  const secrets = secretsOf(secretKeyOf(config));
  if (kept && !secrets.hasSealed(kept.sealed))
    throw new Error(`This database was sealed with another key than the installation's: ${help}`);
  return secrets;
}
