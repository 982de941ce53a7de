import { Check, Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DueKind } from '@touchstone/rules';
import { Field, ObjectType } from 'type-graphql';
import type { ReminderMail } from '@touchstone/rules';
import { Node } from '../../graphql/node.type.js';
import { FlagField, IdField, IntField, IntsField, VersionField } from '../../reading/fields.js';

/** When and whom a body tells of something owed (提醒阶梯), where it has set that itself; what it has not set is what ships. */
@Entity()
@Check({ name: 'reminder_ladder_tells', expression: 'tells_person or tells_role or tells_client' })
@Check({ name: 'reminder_ladder_pause', expression: 'overdue_every >= 1' })
@ObjectType({ implements: Node, description: 'When and whom the house tells of something owed (提醒阶梯).' })
export class ReminderLadder {
  @IdField()
  id!: string;

  @Property({ type: 'text', unique: true })
  @Field(() => DueKind, { description: 'What is owed.' })
  kind!: DueKind;

  @IntsField('Days before the due day on which it is told, the most first; 0 is the day itself.')
  daysBefore!: number[];

  @IntField('Told again after so many days while overdue; null for once.', { nullable: true })
  overdueEvery!: number | null;

  @FlagField('Whether the person is told who owes it or is to do it.')
  tellsPerson!: boolean;

  @FlagField('Whether all are told who hold the role that sees to it.')
  tellsRole!: boolean;

  @FlagField("Whether the client's contact is told.")
  tellsClient!: boolean;

  @VersionField()
  version!: number;
}

/** How notices reach an account, where its owner has said. */
@Entity()
export class ReminderChoice {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  /** The account. */
  @Property({ type: 'uuid', unique: true })
  accountId!: string;

  @Property({ type: 'text' })
  mail!: ReminderMail;
}
