import type { Ref } from '@mikro-orm/core';
import { Check, Entity, Property } from '@mikro-orm/decorators/legacy';
import type { Instant, PlainDate } from '@touchstone/plain-date';
import { CalendarKind } from '@touchstone/rules';
import type { ToldEvent } from '@touchstone/rules';
import { sql } from 'kysely';
import { ObjectType } from 'type-graphql';
import { tellEnum } from '../../graphql/enums.js';
import { Node } from '../../graphql/node.type.js';
import {
  DayField,
  FlagField,
  IdField,
  InstantField,
  RefField,
  TextField,
  VersionField,
  WordField,
} from '../../reading/fields.js';
import { sqlField } from '../../reading/registry.js';
import { Audit } from '../audits/index.js';
import { Account } from '../identity/index.js';
import { Programme } from '../programmes/index.js';

tellEnum(CalendarKind, 'CalendarKind', {
  about: 'Whose days a calendar feed tells.',
  PERSON: 'Those of the person behind the account: audits, leave, and what he owes.',
  PROGRAMME: 'Those of a programme: its audits and what is due.',
  AUDIT: 'Those of one audit, for its team.',
});

/**
 * A calendar that programs of people's own read by a link nobody can guess (日历订阅). It tells what its account may read
 * at the moment it is read, and nothing once it is revoked or the account is closed.
 */
@Entity()
@Check({
  name: 'calendar_feed_of',
  expression: "(kind = 'PROGRAMME') = (programme_id is not null) and (kind = 'AUDIT') = (audit_id is not null)",
})
@Check({ name: 'calendar_feed_language', expression: "language in ('zh', 'en')" })
@ObjectType({
  implements: Node,
  description: "A calendar that programs of people's own read by a link nobody can guess (日历订阅).",
})
export class CalendarFeed {
  @IdField()
  id!: string;

  @RefField(() => Account, 'Whose it is; null where the reader may not see accounts.', {
    mayBeUnseen: true,
    index: true,
  })
  owner!: Ref<Account>;

  @TextField('What its owner calls it.')
  name!: string;

  @WordField(CalendarKind, 'Whose days it tells.')
  kind!: CalendarKind;

  @RefField(() => Programme, 'The programme whose days it tells.', { nullable: true })
  programme!: Ref<Programme> | null;

  @RefField(() => Audit, 'The audit whose days it tells.', { nullable: true })
  audit!: Ref<Audit> | null;

  @FlagField('Whether it names clients; whoever has the link reads them.')
  showsClients!: boolean;

  @TextField('Language it is written in: zh or en.')
  language!: string;

  /** SHA-256 of the token in the link, in hexadecimal. */
  @Property({ type: 'text', unique: true })
  tokenHash!: string;

  @DayField('Day it was opened.')
  openedOn!: PlainDate;

  @InstantField('When it was read last; null if never.', { nullable: true })
  lastReadAt!: Instant | null;

  @DayField('Day it was revoked; it tells nothing since.', { nullable: true })
  revokedOn!: PlainDate | null;

  /** What it told last, so that what moves is known to have moved. */
  @Property({ type: 'json', columnType: 'jsonb' })
  told!: readonly ToldEvent[];

  @VersionField()
  version!: number;
}

sqlField(CalendarFeed, 'address', {
  returns: () => String,
  nullable: true,
  description: 'The link, told once, in the answer that opens it; null ever after.',
  sql: () => sql`null::text`,
});
