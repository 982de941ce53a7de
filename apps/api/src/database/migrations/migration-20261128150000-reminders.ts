import { Migration } from '@mikro-orm/migrations';

/** Jobs, notices and their ladders, web-hook endpoints with what they are told; a letter may have a key. */
export class Migration20261128150000 extends Migration {
  override up(): void {
    this.addSql(
      `create table "job" ("id" uuid not null, "queue" text not null, "name" text not null, "record_id" uuid null, "state" text not null, "made_at" timestamptz(3) not null, "due_at" timestamptz(3) not null, "started_at" timestamptz(3) null, "ended_at" timestamptz(3) null, "attempts" int not null, "problem" text null, primary key ("id"))`,
    );
    this.addSql(`create index "job_state_due_at_index" on "job" ("state", "due_at")`);
    this.addSql(`alter table "job" add constraint "job_queue_name_unique" unique ("queue", "name")`);
    this.addSql(
      `create table "notice" ("id" uuid not null, "once" text not null, "account_id" uuid null, "client_id" uuid null, "topic" text not null, "due_kind" text null, "due_item" text null, "record_type" text not null, "record_id" uuid not null, "label" text not null, "client_name" text null, "due_on" date null, "step" int null, "written_on" date not null, "read_at" timestamptz(3) null, "letter_id" uuid null, primary key ("id"))`,
    );
    this.addSql(`alter table "notice" add constraint "notice_once_unique" unique ("once")`);
    this.addSql(`create index "notice_client_id_index" on "notice" ("client_id")`);
    this.addSql(`create index "notice_unmailed_index" on "notice" ("written_on") where letter_id is null`);
    this.addSql(`create index "notice_due_item_index" on "notice" ("due_item")`);
    this.addSql(`create index "notice_account_id_read_at_index" on "notice" ("account_id", "read_at")`);
    this.addSql(
      `create table "reminder_choice" ("id" uuid not null, "account_id" uuid not null, "mail" text not null, primary key ("id"))`,
    );
    this.addSql(
      `alter table "reminder_choice" add constraint "reminder_choice_account_id_unique" unique ("account_id")`,
    );
    this.addSql(
      `create table "reminder_ladder" ("id" uuid not null, "kind" text not null, "days_before" integer[] not null, "overdue_every" int null, "tells_person" boolean not null, "tells_role" boolean not null, "tells_client" boolean not null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(`alter table "reminder_ladder" add constraint "reminder_ladder_kind_unique" unique ("kind")`);
    this.addSql(
      `create table "webhook_endpoint" ("id" uuid not null, "name" text not null, "url" text not null, "events" text[] not null, "is_active" boolean not null default true, "sealed_secret" text not null, "sealed_before" text null, "before_until" timestamptz(3) null, "failing_since" timestamptz(3) null, "disabled_at" timestamptz(3) null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(
      `create table "webhook_event" ("id" uuid not null, "once" text not null, "type" text not null, "occurred_at" timestamptz(3) not null, "data" jsonb not null, primary key ("id"))`,
    );
    this.addSql(`alter table "webhook_event" add constraint "webhook_event_once_unique" unique ("once")`);
    this.addSql(
      `create table "webhook_delivery" ("id" uuid not null, "endpoint_id" uuid not null, "event_id" uuid not null, "state" text not null, "written_at" timestamptz(3) not null, "due_at" timestamptz(3) not null, "delivered_at" timestamptz(3) null, "attempts" int not null, "last_status" int null, "problem" text null, primary key ("id"))`,
    );
    this.addSql(`create index "webhook_delivery_event_id_index" on "webhook_delivery" ("event_id")`);
    this.addSql(`create index "webhook_delivery_state_due_at_index" on "webhook_delivery" ("state", "due_at")`);
    this.addSql(
      `alter table "webhook_delivery" add constraint "webhook_delivery_endpoint_id_event_id_unique" unique ("endpoint_id", "event_id")`,
    );
    this.addSql(
      `create table "webhook_relay" ("only_one" int not null, "sealed_number" int not null, primary key ("only_one"))`,
    );
    this.addSql(`alter table "mail_message" add "once" text null`);
    this.addSql(`alter table "mail_message" add constraint "mail_message_once_unique" unique ("once")`);
    this.addSql(
      `alter table "job" add constraint "job_ended" check ((state in ('DONE', 'FAILED')) = (ended_at is not null))`,
    );
    this.addSql(
      `alter table "job" add constraint "job_state_check" check ("state" in ('WAITING', 'RUNNING', 'DONE', 'FAILED'))`,
    );
    this.addSql(
      `alter table "notice" add constraint "notice_account_id_foreign" foreign key ("account_id") references "account" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "notice" add constraint "notice_client_id_foreign" foreign key ("client_id") references "client" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "notice" add constraint "notice_letter_id_foreign" foreign key ("letter_id") references "mail_message" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "notice" add constraint "notice_of_due_day" check ((topic = 'DUE') = (due_item is not null) and (topic = 'DUE') = (due_on is not null) and (topic = 'DUE') = (step is not null) and (topic = 'DUE') = (due_kind is not null))`,
    );
    this.addSql(
      `alter table "notice" add constraint "notice_addressee" check ((account_id is null) <> (client_id is null))`,
    );
    this.addSql(
      `alter table "notice" add constraint "notice_topic_check" check ("topic" in ('DUE', 'JOB_FAILED', 'ENDPOINT_DISABLED'))`,
    );
    this.addSql(`alter table "reminder_ladder" add constraint "reminder_ladder_pause" check (overdue_every >= 1)`);
    this.addSql(
      `alter table "reminder_ladder" add constraint "reminder_ladder_tells" check (tells_person or tells_role or tells_client)`,
    );
    this.addSql(
      `alter table "webhook_endpoint" add constraint "webhook_endpoint_grace" check ((sealed_before is null) = (before_until is null))`,
    );
    this.addSql(
      `alter table "webhook_endpoint" add constraint "webhook_endpoint_tells" check (cardinality(events) >= 1)`,
    );
    this.addSql(`alter table "webhook_endpoint" add constraint "webhook_endpoint_name" check (name <> '')`);
    this.addSql(
      `alter table "webhook_delivery" add constraint "webhook_delivery_endpoint_id_foreign" foreign key ("endpoint_id") references "webhook_endpoint" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "webhook_delivery" add constraint "webhook_delivery_event_id_foreign" foreign key ("event_id") references "webhook_event" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "webhook_delivery" add constraint "webhook_delivery_done" check ((state = 'DELIVERED') = (delivered_at is not null))`,
    );
    this.addSql(
      `alter table "webhook_delivery" add constraint "webhook_delivery_state_check" check ("state" in ('WAITING', 'DELIVERED', 'FAILED'))`,
    );
    this.addSql(`alter table "webhook_relay" add constraint "webhook_relay_only_one" check (only_one = 1)`);
  }
}
