import { Check, Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import type { Instant } from '@touchstone/plain-date';
import { MailState } from '@touchstone/rules';
import { ObjectType } from 'type-graphql';
import { tellEnum } from '../../graphql/enums.js';
import { Node } from '../../graphql/node.type.js';
import { IdField, InstantField, IntField, TextField, WordField } from '../../reading/fields.js';

tellEnum(MailState, 'MailState', {
  about: 'Where a letter stands.',
  WAITING: 'It waits for the post.',
  SENT: 'The post took it.',
  KEPT: 'No post is set: it stays here to be read.',
  FAILED: 'Given up after many attempts.',
});

/** A letter of the house: written in the transaction of what it tells of, posted after it. */
@Entity()
@Index({ properties: ['state', 'dueAt'] })
@Check({ name: 'mail_message_sent', expression: "(state = 'SENT') = (sent_at is not null)" })
@Check({ name: 'mail_message_gone_without_link', expression: "state <> 'SENT' or sealed is null" })
@Check({ name: 'mail_message_gone_without_page', expression: "state <> 'SENT' or sealed_html is null" })
@ObjectType({ implements: Node, description: 'A letter of the house (外发邮件).' })
export class MailMessage {
  @IdField()
  id!: string;

  /** What it tells whom, of which day: one that must not be written twice has it. */
  @Property({ type: 'text', nullable: true, unique: true })
  once!: string | null;

  @TextField('Address it goes to.')
  recipient!: string;

  @TextField('Its subject.')
  subject!: string;

  @TextField('Its text; a link that opens an account and a list for its reader alone are left out.')
  text!: string;

  /** The link or the list, sealed until the letter is posted; nobody reads it from here. */
  @Property({ type: 'text', nullable: true })
  sealed!: string | null;

  /** The letter as a page, sealed until it is posted: whoever sees to letters may not read what it tells. */
  @Property({ type: 'text', nullable: true })
  sealedHtml!: string | null;

  @WordField(MailState, 'Where it stands.')
  state!: MailState;

  @InstantField('When it was written.')
  writtenAt!: Instant;

  @InstantField('When it is tried next.')
  dueAt!: Instant;

  @InstantField('When the post took it.', { nullable: true })
  sentAt!: Instant | null;

  @IntField('How often it was tried.')
  attempts!: number;

  @TextField('Why the last attempt failed.', { nullable: true })
  problem!: string | null;
}
