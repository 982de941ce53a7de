import './transition.enums.js';
import type { Ref } from '@mikro-orm/core';
import { Check, Entity, Unique } from '@mikro-orm/decorators/legacy';
import type { PlainDate } from '@touchstone/plain-date';
import { TransitionKind } from '@touchstone/rules';
import { ObjectType } from 'type-graphql';
import { Guard, raise } from '../../database/guard.js';
import { Node } from '../../graphql/node.type.js';
import { DayField, IdField, RefField, TextField, VersionField, WordField } from '../../reading/fields.js';
import { Certification } from '../certificates/index.js';
import { Client } from '../clients/index.js';
import { Person } from '../people/index.js';

const KEPT = `
  if tg_op = 'DELETE' then ${raise('a transition is kept')}
  elsif old.done_on is not null then ${raise('a transition that is done is final')}
  elsif new.kind <> old.kind or new.subject <> old.subject then ${raise('a transition keeps its subject')}
  end if;`;

/** What the body means to do, and did, about a standard, an edition or a filing that is replaced or ends (版本转换). */
@Entity()
@Guard('is_kept', ['update', 'delete'], KEPT)
@Unique({ properties: ['kind', 'subject'] })
@Check({ name: 'transition_done_with_note', expression: '(done_on is null) = (note is null)' })
@ObjectType({
  implements: Node,
  description: 'What the body means to do, and did, about a standard, an edition or a filing that it moves on from.',
})
export class Transition {
  @IdField()
  id!: string;

  @WordField(TransitionKind, 'What is moved on from.')
  kind!: TransitionKind;

  @TextField('The standard, the edition or the edition of the filing: what is left.')
  subject!: string;

  @DayField('Day by which the body wants everything moved.')
  deadlineOn!: PlainDate;

  @TextField('How the move is made: training, tools, whose audits.')
  plan!: string;

  @DayField('Day it was begun.')
  openedOn!: PlainDate;

  @DayField('Day it was recorded as done.', { nullable: true })
  doneOn!: PlainDate | null;

  @TextField('How it ended.', { nullable: true })
  note!: string | null;

  @VersionField()
  version!: number;
}

/** A file that moved to another edition: its audits planned from then on are held against that one. */
@Entity()
@Guard('is_final', ['update', 'delete'], raise('a move to another edition is final'))
@Check({ name: 'edition_move_elsewhere', expression: 'from_edition_id <> to_edition_id' })
@ObjectType({ implements: Node, description: 'A file that moved to another edition (案卷转版).' })
export class EditionMove {
  @IdField()
  id!: string;

  @RefField(() => Certification, 'The file.', { index: true })
  certification!: Ref<Certification>;

  @RefField(() => Client, 'Whose file it is.', { index: true })
  client!: Ref<Client>;

  @TextField('Edition it left.')
  fromEditionId!: string;

  @TextField('Edition it is on from then.')
  toEditionId!: string;

  @DayField('Day of the move.')
  movedOn!: PlainDate;

  @TextField('Why.')
  reason!: string;

  @RefField(() => Person, 'Who moved it; null where the reader may not see them.', {
    nullable: true,
    mayBeUnseen: true,
  })
  movedBy!: Ref<Person> | null;
}
