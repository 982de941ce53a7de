import { Migration } from '@mikro-orm/migrations';

export class Migration20261127070100 extends Migration {
  override up(): void {
    this.addSql(
      `create table "transfer" ("id" uuid not null, "application_id" uuid not null, "client_id" uuid not null, "body_name" text not null, "body_approval" text null, "is_accredited" boolean not null, "body_ceased_on" date null, "certificate_number" text not null, "standard" text not null, "scope_zh" text not null, "technical_codes" text[] not null, "level" text not null, "issued_on" date not null, "valid_until" date not null, "surveillances_on" text[] not null, "status" text not null, "looked_up_on" date not null, "looked_up_by_id" uuid not null, "screenshot_id" uuid not null, "open_majors" int not null, "open_minors" int not null, "complaints" text null, "reason" text not null, "items" jsonb null, "needs_visit" boolean null, "reviewer_id" uuid null, "reviewed_on" date null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(`alter table "transfer" add constraint "transfer_application_id_unique" unique ("application_id")`);
    this.addSql(`create index "transfer_client_id_index" on "transfer" ("client_id")`);
    this.addSql(`drop trigger if exists "stays" on "certificate"`);
    this.addSql(`drop function if exists "certificate_stays_fn"()`);
    this.addSql(
      `alter table "certificate" add "transferred_from_body" text null, add "transferred_from_number" text null, add "transferred_until" date null, add "cycle_from" date null`,
    );
    this.addSql(
      `alter table "certificate" add constraint "certificate_transfer" check (num_nulls(transferred_from_body, transferred_from_number, transferred_until, cycle_from) in (0, 4) and (transferred_until is null or valid_until <= transferred_until))`,
    );
    this.addSql(
      `create or replace function "certificate_is_the_only_one_fn"() returns trigger as $$ begin if exists (select 1 from certificate c where c.client_id = new.client_id and c.programme_id = new.programme_id and c.certification_id <> new.certification_id and c.valid_until >= new.issued_on and c.withdrawn_on is null and c.cancelled_on is null and c.replaced_on is null) then raise exception using errcode = 'integrity_constraint_violation', message = 'a client holds one certificate in a programme'; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "is_the_only_one" BEFORE INSERT on "certificate" for each ROW execute function "certificate_is_the_only_one_fn"()`,
    );
    this.addSql(
      `create or replace function "certificate_stays_fn"() returns trigger as $$ begin if tg_op = 'DELETE' then raise exception using errcode = 'integrity_constraint_violation', message = 'a certificate is never removed'; elsif new.number <> old.number or new.issued_on <> old.issued_on or new.decided_on <> old.decided_on or new.valid_until <> old.valid_until or (new.transferred_from_number, new.cycle_from) is distinct from (old.transferred_from_number, old.cycle_from) then raise exception using errcode = 'integrity_constraint_violation', message = 'number and days of a certificate are final'; end if; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "stays" BEFORE UPDATE OR DELETE on "certificate" for each ROW execute function "certificate_stays_fn"()`,
    );
    this.addSql(`alter table "application" drop constraint "application_kind_check"`);
    this.addSql(
      `alter table "application" add constraint "application_kind_check" check ("kind" in ('INITIAL', 'RECERTIFICATION', 'SCOPE_CHANGE', 'TRANSFER'))`,
    );
    this.addSql(
      `alter table "transfer" add constraint "transfer_application_id_foreign" foreign key ("application_id") references "application" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "transfer" add constraint "transfer_client_id_foreign" foreign key ("client_id") references "client" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "transfer" add constraint "transfer_looked_up_by_id_foreign" foreign key ("looked_up_by_id") references "person" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "transfer" add constraint "transfer_screenshot_id_foreign" foreign key ("screenshot_id") references "stored_document" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "transfer" add constraint "transfer_reviewer_id_foreign" foreign key ("reviewer_id") references "person" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "transfer" add constraint "transfer_reviewed" check (num_nulls(reviewed_on, reviewer_id, needs_visit) in (0, 3))`,
    );
    this.addSql(`alter table "transfer" add constraint "transfer_days" check (valid_until > issued_on)`);
    this.addSql(
      `alter table "transfer" add constraint "transfer_status_check" check ("status" in ('VALID', 'SUSPENDED', 'WITHDRAWN', 'CANCELLED', 'EXPIRED'))`,
    );
    this.addSql(
      `create or replace function "transfer_stays_once_reviewed_fn"() returns trigger as $$ begin if tg_op = 'DELETE' or new.application_id <> old.application_id then raise exception using errcode = 'integrity_constraint_violation', message = 'what is known of a transfer stays with its application'; end if; if old.reviewed_on is not null and (to_jsonb(new) - '{version,status,looked_up_on,looked_up_by_id,screenshot_id,open_majors}'::text[]) <> (to_jsonb(old) - '{version,status,looked_up_on,looked_up_by_id,screenshot_id,open_majors}'::text[]) then raise exception using errcode = 'integrity_constraint_violation', message = 'what a pre-transfer review looked at stays'; end if; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "stays_once_reviewed" BEFORE UPDATE OR DELETE on "transfer" for each ROW execute function "transfer_stays_once_reviewed_fn"()`,
    );
  }
}
