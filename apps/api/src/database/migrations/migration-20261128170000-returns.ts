import { Migration } from '@mikro-orm/migrations';

export class Migration20261128170000 extends Migration {
  override up(): void {
    this.addSql(
      `create table "authority_return" ("id" uuid not null, "number" text not null, "kind" text not null, "status" text not null, "month" date not null, "due_on" date not null, "format_revision" int not null, "is_specimen" boolean not null, "row_count" int not null, "late_count" int not null, "problem_count" int not null, "produced_on" date not null, "produced_by_id" uuid null, "checked_on" date null, "file_sha256" text null, "reported_on" date null, "reported_by_id" uuid null, "receipt_number" text null, "received_on" date null, "receipt_note" text null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(`alter table "authority_return" add constraint "authority_return_number_unique" unique ("number")`);
    this.addSql(`create index "authority_return_month_index" on "authority_return" ("month")`);
    this.addSql(
      `create unique index authority_return_one_a_month on authority_return (month) where kind = 'MONTHLY' and status not in ('DISCARDED', 'SENT_BACK')`,
    );
    this.addSql(
      `create unique index authority_return_one_open on authority_return ((1)) where status in ('DRAFT', 'CHECKED')`,
    );
    this.addSql(
      `create table "return_file" ("id" uuid not null, "authority_return_id" uuid not null, "sha256" text not null, "size" int not null, "sealed" text not null, primary key ("id"))`,
    );
    this.addSql(
      `alter table "return_file" add constraint "return_file_authority_return_id_unique" unique ("authority_return_id")`,
    );
    this.addSql(
      `create table "return_format_version" ("id" uuid not null, "kind" text not null, "revision" int not null, "content" jsonb not null, "reason" text not null, "published_by_id" uuid null, "published_on" date not null, primary key ("id"))`,
    );
    this.addSql(
      `alter table "return_format_version" add constraint "return_format_version_kind_revision_unique" unique ("kind", "revision")`,
    );
    this.addSql(
      `create table "return_row" ("id" uuid not null, "authority_return_id" uuid not null, "sheet" text not null, "place" int not null, "row_key" text not null, "kind" text not null, "happened_on" date not null, "records" jsonb not null, "facts" jsonb not null, "cells" jsonb not null, "problems" jsonb not null, primary key ("id"))`,
    );
    this.addSql(`create index "return_row_authority_return_id_index" on "return_row" ("authority_return_id")`);
    this.addSql(`create index "return_row_row_key_index" on "return_row" ("row_key")`);
    this.addSql(
      `alter table "authority_return" add constraint "authority_return_produced_by_id_foreign" foreign key ("produced_by_id") references "person" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "authority_return" add constraint "authority_return_reported_by_id_foreign" foreign key ("reported_by_id") references "person" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "authority_return" add constraint "authority_return_reported" check ((status in ('REPORTED', 'RECEIPTED', 'SENT_BACK')) <= (reported_on is not null))`,
    );
    this.addSql(
      `alter table "authority_return" add constraint "authority_return_clean" check ((status in ('CHECKED', 'REPORTED', 'RECEIPTED')) <= (problem_count = 0))`,
    );
    this.addSql(
      `alter table "authority_return" add constraint "authority_return_has_its_file" check ((status in ('CHECKED', 'REPORTED', 'RECEIPTED')) <= (file_sha256 is not null))`,
    );
    this.addSql(
      `alter table "authority_return" add constraint "authority_return_month" check (extract(day from month) = 1)`,
    );
    this.addSql(
      `alter table "authority_return" add constraint "authority_return_kind_check" check ("kind" in ('MONTHLY', 'CORRECTION'))`,
    );
    this.addSql(
      `alter table "authority_return" add constraint "authority_return_status_check" check ("status" in ('DRAFT', 'CHECKED', 'REPORTED', 'RECEIPTED', 'SENT_BACK', 'DISCARDED'))`,
    );
    this.addSql(
      `create or replace function "authority_return_is_kept_fn"() returns trigger as $$ begin if tg_op = 'DELETE' then raise exception using errcode = 'integrity_constraint_violation', message = 'a return is laid aside, never removed'; elsif (old.number, old.kind, old.month, old.is_specimen) is distinct from (new.number, new.kind, new.month, new.is_specimen) or (old.status in ('REPORTED', 'RECEIPTED', 'SENT_BACK') and (old.file_sha256, old.reported_on, old.checked_on, old.row_count) is distinct from (new.file_sha256, new.reported_on, new.checked_on, new.row_count)) then raise exception using errcode = 'integrity_constraint_violation', message = 'what was reported stays as it was'; end if; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "is_kept" BEFORE UPDATE OR DELETE on "authority_return" for each ROW execute function "authority_return_is_kept_fn"()`,
    );
    this.addSql(
      `create or replace function "authority_return_moves_by_its_table_fn"() returns trigger as $$ begin if old.status <> new.status and (old.status, new.status) not in (('CHECKED', 'DRAFT'), ('DRAFT', 'CHECKED'), ('CHECKED', 'REPORTED'), ('REPORTED', 'RECEIPTED'), ('REPORTED', 'SENT_BACK'), ('DRAFT', 'DISCARDED'), ('CHECKED', 'DISCARDED')) then raise exception using errcode = 'integrity_constraint_violation', message = 'no step leads there for AuthorityReturn'; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "moves_by_its_table" BEFORE UPDATE on "authority_return" for each ROW execute function "authority_return_moves_by_its_table_fn"()`,
    );
    this.addSql(
      `alter table "return_file" add constraint "return_file_authority_return_id_foreign" foreign key ("authority_return_id") references "authority_return" ("id") on delete restrict`,
    );
    this.addSql(
      `create or replace function "return_file_is_kept_fn"() returns trigger as $$ begin if exists (select 1 from authority_return r where r.id = old.authority_return_id and r.status in ('REPORTED', 'RECEIPTED', 'SENT_BACK')) then raise exception using errcode = 'integrity_constraint_violation', message = 'the file of a reported return is kept'; end if; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "is_kept" BEFORE UPDATE OR DELETE on "return_file" for each ROW execute function "return_file_is_kept_fn"()`,
    );
    this.addSql(
      `alter table "return_format_version" add constraint "return_format_version_published_by_id_foreign" foreign key ("published_by_id") references "person" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "return_format_version" add constraint "return_format_version_revision" check (revision > 0 and reason <> '')`,
    );
    this.addSql(
      `alter table "return_format_version" add constraint "return_format_version_kind_check" check ("kind" in ('CNCA_MONTHLY', 'CERTSEARCH'))`,
    );
    this.addSql(
      `create or replace function "return_format_version_is_final_fn"() returns trigger as $$ begin raise exception using errcode = 'integrity_constraint_violation', message = 'a published format is final'; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "is_final" BEFORE UPDATE OR DELETE on "return_format_version" for each ROW execute function "return_format_version_is_final_fn"()`,
    );
    this.addSql(
      `alter table "return_row" add constraint "return_row_authority_return_id_foreign" foreign key ("authority_return_id") references "authority_return" ("id") on delete restrict`,
    );
    this.addSql(
      `create or replace function "return_row_is_frozen_fn"() returns trigger as $$ begin if exists (select 1 from authority_return r where r.id = old.authority_return_id and r.status in ('REPORTED', 'RECEIPTED', 'SENT_BACK')) then raise exception using errcode = 'integrity_constraint_violation', message = 'a reported row stays as it was'; end if; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "is_frozen" BEFORE UPDATE OR DELETE on "return_row" for each ROW execute function "return_row_is_frozen_fn"()`,
    );
  }
}
