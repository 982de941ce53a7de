import { join } from 'node:path';
import { systemClock } from '@touchstone/plain-date';
import type { Config } from './config.js';
import type { Database } from './database/database.js';
import { openEmbedded } from './database/embedded.js';
import { openPostgres } from './database/postgres.js';
import { openMailer } from './open-mailer.js';
import { openSecrets } from './open-secrets.js';
import { openMeter } from './edge/meter.js';
import { readTrustedDocuments } from './edge/trusted-documents.js';
import { openShelf } from './editions.js';
import { s3Store } from './s3-store.js';
import { folderStore } from './document-store.js';
import type { DocumentStore } from './document-store.js';
import type { ServerParts } from './request-context.js';

/** Opens everything the house stands on: database (migrated), editions, documents, clock. @throws Error when the key that the database was sealed with is missing */
export async function openParts(config: Config): Promise<ServerParts> {
  const editions = openShelf(config.editionsDir);
  const database = await openDatabase(config);
  await database.orm.migrator.up();
  const secrets = await openSecrets(config, database).catch(async (error: unknown) => {
    await database.close();
    throw error;
  });
  const clock = systemClock(config.zone);
  await database.serve();
  return {
    config,
    database,
    editions,
    documents: openDocuments(config),
    secrets,
    clock,
    mailer: openMailer({ database, secrets, clock, settings: config.mail }),
    meter: openMeter(config.rateLimits),
    trustedDocuments: readTrustedDocuments(config.adminDir),
  };
}

/** Opens the store of documents the configuration names. */
export function openDocuments({ s3, dataDir }: Config): DocumentStore {
  return s3 ? s3Store(s3) : folderStore(join(dataDir, 'documents'));
}

/** Opens the engine the configuration names. */
export function openDatabase(config: Config): Promise<Database> {
  return config.databaseUrl ? openPostgres(config.databaseUrl) : openEmbedded(join(config.dataDir, 'database'));
}
