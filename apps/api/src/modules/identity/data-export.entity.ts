import { Entity, Enum, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { Instant, PlainDate } from '@touchstone/plain-date';
import { ExportKind } from '@touchstone/rules';
import type { ExportFile } from '@touchstone/rules';
import { Guard, raise } from '../../database/guard.js';
import { InstantType } from '../../database/instant-type.js';

/** A file that left the house (导出): who took what, how much of it, and why. By it the next one is judged. */
@Entity()
@Guard('is_append_only', ['update', 'delete'], raise('what left the house stays on record'))
@Index({ properties: ['accountId', 'exportedAt'] })
export class DataExport {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  /** The account or service account; of neither kind alone, hence no reference. */
  @Property({ type: 'uuid' })
  accountId!: string;

  /** By the word that the journal tells it by; new ones come with new files. */
  @Property({ type: 'text' })
  file!: ExportFile;

  @Enum({ items: () => ExportKind, type: 'string', columnType: 'text' })
  kind!: ExportKind;

  /** Rows, the heading apart; of papers, files. */
  @Property({ type: 'integer' })
  rows!: number;

  @Property({ type: 'text', nullable: true })
  reason!: string | null;

  @Property({ type: InstantType, columnType: 'timestamptz(3)' })
  exportedAt!: Instant;

  /** The day it was for the body. */
  @Property({ type: 'date' })
  exportedOn!: PlainDate;

  /** Whether quality managers and administrators were told of it. */
  @Property({ type: 'boolean' })
  isAlarm!: boolean;
}
