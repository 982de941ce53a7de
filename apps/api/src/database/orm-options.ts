import { UnderscoreNamingStrategy } from '@mikro-orm/core';
import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy';
import { Migrator } from '@mikro-orm/migrations';
import { ENTITIES } from './entities.js';
import { MIGRATIONS } from './migrations/index.js';
import { JournalSubscriber } from './journal-subscriber.js';

/** What both engines share. */
export const ORM_OPTIONS = {
  entities: [...ENTITIES],
  metadataProvider: ReflectMetadataProvider,
  namingStrategy: UnderscoreNamingStrategy,
  extensions: [Migrator],
  subscribers: [new JournalSubscriber()],
  forceUtcTimezone: true,
  migrations: { migrationsList: MIGRATIONS, snapshot: false, silent: true, transactional: true, allOrNothing: true },
  schemaGenerator: { createForeignKeyConstraints: true },
  discovery: { warnWhenNoEntities: false },
};
