import { Migration } from '@mikro-orm/migrations';

/** Moving in (迁入): certificates that were decided elsewhere, and what they came in with. */
export class Migration20261128200000 extends Migration {
  override up(): void {
    this.addSql(
      `create table "intake_period" ("id" uuid not null, "source" text not null, "cut_over_on" date not null, "opened_on" date not null, "opened_by_account_id" uuid not null, "opened_by_id" uuid null, "closed_on" date null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(`create index "intake_period_closed_on_index" on "intake_period" ("closed_on")`);
    this.addSql(`create unique index intake_period_one_open on intake_period ((1)) where closed_on is null`);
    this.addSql(
      `create table "intake_workbook" ("id" uuid not null, "file_name" text not null, "sha256" text not null, "sealed_as" text not null, "size" int not null, "uploaded_at" timestamptz(3) not null, "uploaded_by_id" uuid null, "period_id" uuid null, "taken_in_at" timestamptz(3) null, "taken_in_by_id" uuid null, "counts" jsonb null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(`create index "intake_workbook_sha256_index" on "intake_workbook" ("sha256")`);
    this.addSql(`create index "intake_workbook_taken_in_at_index" on "intake_workbook" ("taken_in_at")`);
    this.addSql(
      `create table "certificate_intake" ("id" uuid not null, "certificate_id" uuid not null, "client_id" uuid not null, "decided_by" text not null, "decided_on" date not null, "level" text not null, "source" text not null, "agreement_signed_on" date not null, "agreement_until" date null, "taken_in_on" date not null, "workbook_id" uuid not null, "period_id" uuid not null, "taken_in_by_account_id" uuid not null, "said" jsonb not null, primary key ("id"))`,
    );
    this.addSql(
      `alter table "certificate_intake" add constraint "certificate_intake_certificate_id_unique" unique ("certificate_id")`,
    );
    this.addSql(`create index "certificate_intake_client_id_index" on "certificate_intake" ("client_id")`);
    this.addSql(
      `create table "intake_fact" ("id" uuid not null, "intake_id" uuid not null, "client_id" uuid not null, "kind" text not null, "key" text not null, "happened_on" date not null, "until" date null, "number" text null, "level" text null, "score" text null, "reason_code" text null, "reason" text null, "decided_by" text null, primary key ("id"))`,
    );
    this.addSql(`create index "intake_fact_intake_id_index" on "intake_fact" ("intake_id")`);
    this.addSql(
      `alter table "intake_fact" add constraint "intake_fact_intake_id_key_unique" unique ("intake_id", "key")`,
    );
    this.addSql(`alter table "client" add "taken_in_version" int null`);
    this.addSql(`alter table "person" add "taken_in_version" int null`);
    this.addSql(`drop trigger if exists "comes_of_a_decision" on "certificate"`);
    this.addSql(`drop function if exists "certificate_comes_of_a_decision_fn"()`);
    this.addSql(
      `create or replace function "certificate_comes_of_a_decision_or_moved_in_fn"() returns trigger as $$ begin if not exists (select 1 from certificate_intake i where i.certificate_id = new.id and i.client_id = new.client_id and i.decided_on = new.decided_on and i.level = new.level) and not exists (select 1 from decision d where d.certificate_id = new.id and d.certification_id = new.certification_id and d.client_id = new.client_id and d.outcome = case when new.previous_valid_until is null then 'GRANT' else 'RENEW' end and d.decided_on = new.decided_on and d.level = new.level) then raise exception using errcode = 'integrity_constraint_violation', message = 'a certificate comes of a decision to grant or to renew'; end if; return null; end; $$ language plpgsql`,
    );
    this.addSql(
      `create constraint trigger "comes_of_a_decision_or_moved_in" after insert on "certificate" deferrable initially deferred for each row execute function "certificate_comes_of_a_decision_or_moved_in_fn"()`,
    );
    this.addSql(`alter table "certificate_event" drop constraint "certificate_event_told_by"`);
    this.addSql(`alter table "certificate_event" add "intake_id" uuid null`);
    this.addSql(
      `alter table "certificate_event" add constraint "certificate_event_intake_id_foreign" foreign key ("intake_id") references "certificate_intake" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "certificate_event" add constraint "certificate_event_told_by" check (reason_code is null or ((decided_by_id is not null or intake_id is not null) and coalesce(btrim(reason), '') <> ''))`,
    );
    this.addSql(
      `create or replace function "certificate_event_is_told_by_its_intake_fn"() returns trigger as $$ begin if new.intake_id is not null and not exists (select 1 from certificate_intake i where i.id = new.intake_id and i.certificate_id = new.certificate_id and new.effective_on <= i.taken_in_on and new.decided_by_id is null) then raise exception using errcode = 'integrity_constraint_violation', message = 'an event of an earlier system is told by what its certificate came in with'; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "is_told_by_its_intake" BEFORE INSERT on "certificate_event" for each ROW execute function "certificate_event_is_told_by_its_intake_fn"()`,
    );
    this.addSql(
      `alter table "intake_period" add constraint "intake_period_opened_by_id_foreign" foreign key ("opened_by_id") references "person" ("id") on update cascade on delete restrict`,
    );
    this.addSql(`alter table "intake_period" add constraint "intake_period_source" check (btrim(source) <> '')`);
    this.addSql(
      `alter table "intake_period" add constraint "intake_period_days" check (cut_over_on <= opened_on and (closed_on is null or closed_on >= opened_on))`,
    );
    this.addSql(
      `create or replace function "intake_period_stays_fn"() returns trigger as $$ begin if tg_op = 'DELETE' then raise exception using errcode = 'integrity_constraint_violation', message = 'that moving in was open stays on record'; elsif (new.source, new.cut_over_on, new.opened_on, new.opened_by_account_id) is distinct from (old.source, old.cut_over_on, old.opened_on, old.opened_by_account_id) or old.closed_on is not null then raise exception using errcode = 'integrity_constraint_violation', message = 'moving in is opened and closed once'; end if; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "stays" BEFORE UPDATE OR DELETE on "intake_period" for each ROW execute function "intake_period_stays_fn"()`,
    );
    this.addSql(
      `alter table "intake_workbook" add constraint "intake_workbook_uploaded_by_id_foreign" foreign key ("uploaded_by_id") references "person" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "intake_workbook" add constraint "intake_workbook_period_id_foreign" foreign key ("period_id") references "intake_period" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "intake_workbook" add constraint "intake_workbook_taken_in_by_id_foreign" foreign key ("taken_in_by_id") references "person" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "intake_workbook" add constraint "intake_workbook_taken_in" check (num_nulls(taken_in_at, counts, period_id) in (0, 3))`,
    );
    this.addSql(
      `create or replace function "intake_workbook_stays_fn"() returns trigger as $$ begin if tg_op = 'DELETE' or old.taken_in_at is not null or (new.file_name, new.sha256, new.sealed_as, new.size) is distinct from (old.file_name, old.sha256, old.sealed_as, old.size) then raise exception using errcode = 'integrity_constraint_violation', message = 'a workbook that was taken in stays as it was'; end if; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "stays" BEFORE UPDATE OR DELETE on "intake_workbook" for each ROW execute function "intake_workbook_stays_fn"()`,
    );
    this.addSql(
      `alter table "certificate_intake" add constraint "certificate_intake_certificate_id_foreign" foreign key ("certificate_id") references "certificate" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "certificate_intake" add constraint "certificate_intake_client_id_foreign" foreign key ("client_id") references "client" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "certificate_intake" add constraint "certificate_intake_complete" check (btrim(decided_by) <> '' and btrim(source) <> '' and level <> '' and decided_on <= taken_in_on)`,
    );
    this.addSql(
      `create or replace function "certificate_intake_is_final_fn"() returns trigger as $$ begin raise exception using errcode = 'integrity_constraint_violation', message = 'what a certificate came in with is final'; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "is_final" BEFORE UPDATE OR DELETE on "certificate_intake" for each ROW execute function "certificate_intake_is_final_fn"()`,
    );
    this.addSql(
      `create or replace function "certificate_intake_comes_while_moving_in_fn"() returns trigger as $$ begin if not exists (select 1 from intake_period p where p.id = new.period_id and p.closed_on is null and new.decided_on <= p.cut_over_on and p.opened_by_account_id <> new.taken_in_by_account_id) then raise exception using errcode = 'integrity_constraint_violation', message = 'moving in is not open for such a decision, or not for this account'; elsif exists (select 1 from decision d where d.certificate_id = new.certificate_id) then raise exception using errcode = 'integrity_constraint_violation', message = 'a certificate that was decided here does not come in'; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "comes_while_moving_in" BEFORE INSERT on "certificate_intake" for each ROW execute function "certificate_intake_comes_while_moving_in_fn"()`,
    );
    this.addSql(
      `alter table "intake_fact" add constraint "intake_fact_intake_id_foreign" foreign key ("intake_id") references "certificate_intake" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "intake_fact" add constraint "intake_fact_client_id_foreign" foreign key ("client_id") references "client" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "intake_fact" add constraint "intake_fact_kind_check" check ("kind" in ('INITIAL_AUDIT', 'RECERTIFICATION_AUDIT', 'SURVEILLANCE', 'SUSPENDED', 'RESTORED', 'EARLIER_CERTIFICATE'))`,
    );
    this.addSql(
      `create or replace function "intake_fact_is_final_fn"() returns trigger as $$ begin raise exception using errcode = 'integrity_constraint_violation', message = 'what a certificate came in with is final'; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "is_final" BEFORE UPDATE OR DELETE on "intake_fact" for each ROW execute function "intake_fact_is_final_fn"()`,
    );
    // Many certificates come in at once: whether a client holds another in the programme is looked up for each.
    this.addSql(
      `create index "certificate_client_id_programme_id_index" on "certificate" ("client_id", "programme_id")`,
    );
  }
}
