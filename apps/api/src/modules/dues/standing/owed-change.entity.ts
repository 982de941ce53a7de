import { Check, Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/**
 * That a transaction changed something of which it is told what is owed (到期变动), written by the database itself whoever
 * changes it (`watch-owed.ts`). A process finds by it what it has to read again; nobody needs it after a day.
 */
@Entity()
@Check({
  name: 'owed_change_whose',
  expression: "(reach = 'CLIENT') = (client_id is not null) and (reach = 'PERSON') = (person_id is not null)",
})
export class OwedChange {
  @PrimaryKey({ type: 'uuid', defaultRaw: 'gen_random_uuid()' })
  id!: string;

  /** The transaction that changed it. */
  @Property({ columnType: 'xid8', type: 'string', defaultRaw: 'pg_current_xact_id()' })
  @Index()
  writtenBy!: string;

  @Property({ type: 'datetime', columnType: 'timestamptz', defaultRaw: 'now()' })
  notedAt!: string;

  /** What may be owed otherwise by it. */
  @Property({ type: 'text' })
  reach!: 'CLIENT' | 'PERSON' | 'REST' | 'EVERYTHING';

  @Property({ type: 'uuid', nullable: true })
  clientId!: string | null;

  @Property({ type: 'uuid', nullable: true })
  personId!: string | null;
}
