import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { Instant, PlainDate } from '@touchstone/plain-date';
import { InstantType } from '../../../database/instant-type.js';

/** One finding as it is kept: which check, and on which record. */
export interface KeptFinding {
  /** Code of the check. */
  readonly check: string;
  /** UUID of the record; its type is the check's. */
  readonly id: string;
}

/** What the scan of a day found over the whole body (数据体检); who reads it sees what is in sight of it. */
@Entity()
export class XrayRun {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ type: 'date', unique: true })
  ranOn!: PlainDate;

  @Property({ type: InstantType })
  ranAt!: Instant;

  @Property({ type: 'json', columnType: 'jsonb' })
  findings!: readonly KeptFinding[];
}
