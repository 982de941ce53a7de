import { Check, Entity, Index, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { Instant } from '@touchstone/plain-date';
import { JobQueue, JobState } from '@touchstone/rules';
import { Field, ObjectType } from 'type-graphql';
import { tellEnum } from '../graphql/enums.js';
import { Node } from '../graphql/node.type.js';
import { IdField, InstantField, IntField, TextField, WordField } from '../reading/fields.js';

tellEnum(JobQueue, 'JobQueue', {
  about: 'What the house does by itself.',
  REMINDERS: 'Looks once a day at what is owed and tells whom it concerns.',
  XRAY: 'Scans the whole body for faults in its data, once a day.',
  SAVED_VIEW: 'Mails a saved view on its day.',
  DESTRUCTION: 'Lets the contents of a destroyed technical file go from the store.',
});
tellEnum(JobState, 'JobState', {
  about: 'Where a job stands.',
  WAITING: 'It waits for its turn, or for the next attempt.',
  RUNNING: 'A server is at it.',
  DONE: 'It is done.',
  FAILED: 'Given up after many attempts.',
});

/**
 * Something the house does by itself (后台作业), written down before it is done: whatever is cut off is taken up again, and
 * one of a name is done once, however many servers there are.
 */
@Entity()
@Unique({ properties: ['queue', 'name'] })
@Index({ properties: ['state', 'dueAt'] })
@Check({ name: 'job_ended', expression: "(state in ('DONE', 'FAILED')) = (ended_at is not null)" })
@ObjectType({ implements: Node, description: 'Something the house does by itself (后台作业).' })
export class Job {
  @IdField()
  id!: string;

  /** Without a check of the database: a queue more is a line of code, and no change of a table. */
  @Property({ type: 'text' })
  @Field(() => JobQueue, { description: 'What it does.' })
  queue!: JobQueue;

  @TextField('Which of its queue: the day it is for, or the record and the day.')
  name!: string;

  /** What it is done with, if anything: the UUID of a record. */
  @Property({ type: 'uuid', nullable: true })
  recordId!: string | null;

  @WordField(JobState, 'Where it stands.')
  state!: JobState;

  @InstantField('When it was written down.')
  madeAt!: Instant;

  @InstantField('When it is taken next; of one that runs, when another server may take it over.')
  dueAt!: Instant;

  @InstantField('When the last attempt began.', { nullable: true })
  startedAt!: Instant | null;

  @InstantField('When it was done or given up.', { nullable: true })
  endedAt!: Instant | null;

  @IntField('How often it was begun.')
  attempts!: number;

  @TextField('Why the last attempt failed.', { nullable: true })
  problem!: string | null;
}
