import type { MikroORM as PostgresOrm } from '@mikro-orm/postgresql';

/** An open database: one code, two engines. */
export interface Database {
  readonly orm: PostgresOrm;
  readonly engine: 'embedded' | 'postgres';
  /** Whether every acknowledged write is on the disk; proved at the start for the embedded engine. */
  readonly durable: boolean;
  /**
   * From here on as the role that serves (`app-role.ts`), where that can be: after the migrations, which are its owner's.
   */
  readonly serve: () => Promise<void>;
  /** Ends maintenance and connections, and gives the folder back. */
  readonly close: () => Promise<void>;
}
