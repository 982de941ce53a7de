import type { Ref } from '@mikro-orm/core';
import { Check, Entity, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { Instant, PlainDate } from '@touchstone/plain-date';
import { AccountRole, MailRhythm, ScoreChart } from '@touchstone/rules';
import { sql } from 'kysely';
import { ID, ObjectType } from 'type-graphql';
import { tellEnum } from '../../graphql/enums.js';
import { Node } from '../../graphql/node.type.js';
import {
  DayField,
  IdField,
  InstantField,
  IntField,
  JsonField,
  RefField,
  TextField,
  VersionField,
  WordField,
  WordsField,
} from '../../reading/fields.js';
import { sqlField } from '../../reading/registry.js';
import { Account } from '../identity/index.js';

tellEnum(ScoreChart, 'ScoreChart', {
  about: 'How an answer about scores is drawn.',
  TABLE: 'As a table alone.',
  BAR: 'A bar for each group.',
  HEAT_MAP: 'Two dimensions as rows and columns, the figure as the strength of a colour.',
  DISTRIBUTION: 'How many reach each level, and the scores at percentiles.',
  TREND: 'A line along a period.',
  TILE_MAP: 'One tile of equal size for each province; no official outline.',
});
tellEnum(MailRhythm, 'MailRhythm', {
  about: 'How often a saved view is mailed.',
  NONE: 'It is not mailed.',
  WEEKLY: 'On one day of each week.',
  MONTHLY: 'On one day of each month.',
});

/**
 * A question about scores that its keeper asks again and again (已存视图), and how its answer is drawn. It holds no figure:
 * whoever opens it, or gets it by mail, is answered by his own authority at that moment.
 */
@Entity()
@Unique({ properties: ['keeper', 'name'] })
@Check({ name: 'saved_view_name', expression: "name <> ''" })
@Check({
  name: 'saved_view_schedule',
  expression: "(rhythm = 'NONE') = (mail_day is null) and (rhythm = 'NONE') = (next_mail_on is null)",
})
@Check({
  name: 'saved_view_day',
  expression: "mail_day >= 1 and mail_day <= 28 and (rhythm <> 'WEEKLY' or mail_day <= 7)",
})
@ObjectType({
  implements: Node,
  description: 'A question about scores that its keeper asks again and again (已存视图).',
})
export class SavedView {
  @IdField()
  id!: string;

  @RefField(() => Account, 'Whose it is; null where the reader may not see accounts.', {
    mayBeUnseen: true,
    index: true,
  })
  keeper!: Ref<Account>;

  @TextField('Its name; one of its keeper’s has it.')
  name!: string;

  @JsonField('The question, as `scores` takes it.')
  question!: unknown;

  @WordField(ScoreChart, 'How the answer is drawn.')
  chart!: ScoreChart;

  @WordsField(AccountRole, 'Roles whose holders read it, as long as they may read scores.')
  sharedRoles!: AccountRole[];

  /** UUIDs of the accounts that read it; shown as `sharedAccounts`. */
  @Property({ type: 'array', columnType: 'uuid[]' })
  sharedWith!: string[];

  @WordField(MailRhythm, 'How often it is mailed, to its keeper and the accounts it is shared with by name.')
  rhythm!: MailRhythm;

  @IntField('Day of the week, 1 for Monday, or of the month, up to 28.', { nullable: true })
  mailDay!: number | null;

  @DayField('Day on which it is mailed next.', { nullable: true, index: true })
  nextMailOn!: PlainDate | null;

  @InstantField('When it was saved first.')
  savedAt!: Instant;

  @VersionField()
  version!: number;
}

sqlField(SavedView, 'keeperId', {
  returns: () => ID,
  description: "Global id of its keeper's account.",
  sql: ({ alias }) => sql`'Account:' || ${sql.ref(`${alias}.keeper_id`)}`,
});
sqlField(SavedView, 'keeperName', {
  returns: () => String,
  description: 'Name of its keeper.',
  sql: ({ alias }) => sql`(select k.display_name from account k where k.id = ${sql.ref(`${alias}.keeper_id`)})`,
});
sqlField(SavedView, 'sharedAccountIds', {
  returns: () => [ID],
  description: 'Global ids of the accounts it is shared with.',
  sql: ({ alias }) =>
    sql`coalesce((select json_agg('Account:' || shared) from unnest(${sql.ref(`${alias}.shared_with`)}) shared), '[]')`,
});
sqlField(SavedView, 'sharedNames', {
  returns: () => [String],
  description: 'Names of the accounts it is shared with.',
  sql: ({ alias }) => sql`coalesce((select json_agg(n.display_name order by n.display_name) from account n
    where n.id = any(${sql.ref(`${alias}.shared_with`)})), '[]')`,
});
