import { Migration } from '@mikro-orm/migrations';

export class Migration20261127003000 extends Migration {
  override up(): void {
    this.addSql(
      `create table "audit_meeting" ("id" uuid not null, "audit_id" uuid not null, "client_id" uuid not null, "meeting" text not null, "held_on" date not null, "held_at" text not null, "place" text not null, "photo_id" uuid null, "recorded_by_id" uuid not null, "recorded_on" date not null, primary key ("id"))`,
    );
    this.addSql(`create index "audit_meeting_audit_id_index" on "audit_meeting" ("audit_id")`);
    this.addSql(`create index "audit_meeting_client_id_index" on "audit_meeting" ("client_id")`);
    this.addSql(`create index "audit_meeting_recorded_by_id_index" on "audit_meeting" ("recorded_by_id")`);
    this.addSql(
      `alter table "audit_meeting" add constraint "audit_meeting_audit_id_meeting_unique" unique ("audit_id", "meeting")`,
    );
    this.addSql(
      `create table "meeting_attendee" ("id" uuid not null, "meeting_id" uuid not null, "audit_id" uuid not null, "client_id" uuid not null, "person_id" uuid null, "name" text not null, "post" text null, "absence_reason" text null, primary key ("id"))`,
    );
    this.addSql(`create index "meeting_attendee_meeting_id_index" on "meeting_attendee" ("meeting_id")`);
    this.addSql(`create index "meeting_attendee_audit_id_index" on "meeting_attendee" ("audit_id")`);
    this.addSql(`create index "meeting_attendee_client_id_index" on "meeting_attendee" ("client_id")`);
    this.addSql(`create index "meeting_attendee_person_id_index" on "meeting_attendee" ("person_id")`);
    this.addSql(
      `create table "surveillance_item" ("id" uuid not null, "audit_id" uuid not null, "client_id" uuid not null, "topic" text not null, "applies" boolean not null, "notes" text not null, "recorded_by_id" uuid not null, "recorded_on" date not null, primary key ("id"))`,
    );
    this.addSql(`create index "surveillance_item_audit_id_index" on "surveillance_item" ("audit_id")`);
    this.addSql(`create index "surveillance_item_client_id_index" on "surveillance_item" ("client_id")`);
    this.addSql(`create index "surveillance_item_recorded_by_id_index" on "surveillance_item" ("recorded_by_id")`);
    this.addSql(
      `alter table "surveillance_item" add constraint "surveillance_item_audit_id_topic_unique" unique ("audit_id", "topic")`,
    );
    this.addSql(
      `alter table "audit_meeting" add constraint "audit_meeting_audit_id_foreign" foreign key ("audit_id") references "audit" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "audit_meeting" add constraint "audit_meeting_client_id_foreign" foreign key ("client_id") references "client" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "audit_meeting" add constraint "audit_meeting_photo_id_foreign" foreign key ("photo_id") references "stored_document" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "audit_meeting" add constraint "audit_meeting_recorded_by_id_foreign" foreign key ("recorded_by_id") references "person" ("id") on update cascade on delete restrict`,
    );
    this.addSql(`alter table "audit_meeting" add constraint "audit_meeting_place" check (btrim(place) <> '')`);
    this.addSql(
      `alter table "audit_meeting" add constraint "audit_meeting_held_at" check (held_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$')`,
    );
    this.addSql(
      `alter table "audit_meeting" add constraint "audit_meeting_meeting_check" check ("meeting" in ('OPENING', 'CLOSING'))`,
    );
    this.addSql(
      `create or replace function "audit_meeting_is_final_once_reported_fn"() returns trigger as $$ begin if exists (select 1 from audit a where a.id in (old.audit_id, new.audit_id) and a.status in ('REPORTED', 'REVIEWED', 'DECIDED')) then raise exception using errcode = 'integrity_constraint_violation', message = 'the attendance of a reported audit is final'; end if; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "is_final_once_reported" BEFORE INSERT OR UPDATE OR DELETE on "audit_meeting" for each ROW execute function "audit_meeting_is_final_once_reported_fn"()`,
    );
    this.addSql(
      `alter table "meeting_attendee" add constraint "meeting_attendee_meeting_id_foreign" foreign key ("meeting_id") references "audit_meeting" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "meeting_attendee" add constraint "meeting_attendee_audit_id_foreign" foreign key ("audit_id") references "audit" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "meeting_attendee" add constraint "meeting_attendee_client_id_foreign" foreign key ("client_id") references "client" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "meeting_attendee" add constraint "meeting_attendee_person_id_foreign" foreign key ("person_id") references "person" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "meeting_attendee" add constraint "meeting_attendee_told" check (btrim(name) <> '' and btrim(absence_reason) <> '')`,
    );
    this.addSql(
      `alter table "meeting_attendee" add constraint "meeting_attendee_absence" check (person_id is not null or absence_reason is null)`,
    );
    this.addSql(
      `create or replace function "meeting_attendee_is_final_once_reported_fn"() returns trigger as $$ begin if exists (select 1 from audit a where a.id in (old.audit_id, new.audit_id) and a.status in ('REPORTED', 'REVIEWED', 'DECIDED')) then raise exception using errcode = 'integrity_constraint_violation', message = 'the attendance of a reported audit is final'; end if; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "is_final_once_reported" BEFORE INSERT OR UPDATE OR DELETE on "meeting_attendee" for each ROW execute function "meeting_attendee_is_final_once_reported_fn"()`,
    );
    this.addSql(
      `alter table "surveillance_item" add constraint "surveillance_item_audit_id_foreign" foreign key ("audit_id") references "audit" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "surveillance_item" add constraint "surveillance_item_client_id_foreign" foreign key ("client_id") references "client" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "surveillance_item" add constraint "surveillance_item_recorded_by_id_foreign" foreign key ("recorded_by_id") references "person" ("id") on update cascade on delete restrict`,
    );
    this.addSql(`alter table "surveillance_item" add constraint "surveillance_item_notes" check (btrim(notes) <> '')`);
    this.addSql(
      `alter table "surveillance_item" add constraint "surveillance_item_topic_check" check ("topic" in ('PREVIOUS_NONCONFORMITIES', 'COMPLAINTS', 'CHANGES', 'MARK_USE', 'INTERNAL_AUDIT', 'MANAGEMENT_REVIEW'))`,
    );
    this.addSql(
      `create or replace function "surveillance_item_is_final_once_reported_fn"() returns trigger as $$ begin if exists (select 1 from audit a where a.id in (old.audit_id, new.audit_id) and a.status in ('REPORTED', 'REVIEWED', 'DECIDED')) then raise exception using errcode = 'integrity_constraint_violation', message = 'the contents of a reported surveillance are final'; end if; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "is_final_once_reported" BEFORE INSERT OR UPDATE OR DELETE on "surveillance_item" for each ROW execute function "surveillance_item_is_final_once_reported_fn"()`,
    );
  }
}
