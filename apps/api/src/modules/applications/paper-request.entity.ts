import './application.enums.js';
import type { Ref } from '@mikro-orm/core';
import { Check, Entity } from '@mikro-orm/decorators/legacy';
import type { PlainDate } from '@touchstone/plain-date';
import { ClockState, DocumentKind } from '@touchstone/rules';
import { sql } from 'kysely';
import { ObjectType } from 'type-graphql';
import { Guard, raise } from '../../database/guard.js';
import { Node } from '../../graphql/node.type.js';
import { clockStateSql } from '../../reading/clock.js';
import { DayField, IdField, RefField, TextField, WordsField } from '../../reading/fields.js';
import { backRelation, sqlField } from '../../reading/registry.js';
import { Client } from '../clients/index.js';
import { Person } from '../people/index.js';
import { Application } from './application.entity.js';

/** What an application review found missing (补正通知). It is answered by adding the papers; the clock goes on. */
@Entity()
@Guard('is_final', ['update', 'delete'], raise('a request for papers stands as it was sent'))
@Check({ name: 'paper_request_names_papers', expression: 'cardinality(kinds) > 0' })
@Check({ name: 'paper_request_days', expression: 'due_on >= requested_on' })
@ObjectType({ implements: Node, description: 'A request for papers that an application lacks (补正通知).' })
export class PaperRequest {
  @IdField()
  id!: string;

  @RefField(() => Application, 'The application.', { index: true })
  application!: Ref<Application>;

  @RefField(() => Client, 'Whose file it is in.')
  client!: Ref<Client>;

  @WordsField(DocumentKind, 'Which papers are wanted.')
  kinds!: DocumentKind[];

  @TextField('Why.')
  reason!: string;

  @DayField('By when they are wanted.')
  dueOn!: PlainDate;

  @DayField('Day it was sent.')
  requestedOn!: PlainDate;

  @RefField(() => Person, 'Who asked; null where the reader may not see them.', { mayBeUnseen: true })
  requestedBy!: Ref<Person>;
}

/** Papers that came after the request; ids grow with time. */
const CAME = (alias: string) =>
  sql`from application_document d where d.application_id = ${sql.ref(`${alias}.application_id`)} and d.id > ${sql.ref(`${alias}.id`)}`;

sqlField(PaperRequest, 'state', {
  returns: () => ClockState,
  description: 'How it stands today: done when the last of the papers has come.',
  sql: (row) =>
    clockStateSql(row, {
      due: 'due_on',
      done: sql`(select case when not exists (select 1 from unnest(${sql.ref(`${row.alias}.kinds`)}) k where not exists (select 1 ${CAME(row.alias)} and d.kind = k))
        then (select max(first.on_day) from (select min(d.added_on) as on_day ${CAME(row.alias)} and d.kind = any(${sql.ref(`${row.alias}.kinds`)}) group by d.kind) first) end)`,
    }),
});
backRelation(Application, 'paperRequests', {
  entity: () => PaperRequest,
  description: 'Requests for papers, the newest first.',
  mappedBy: 'application',
  orderBy: 'x.id desc',
});
