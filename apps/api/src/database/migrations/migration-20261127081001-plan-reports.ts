import { Migration } from '@mikro-orm/migrations';

export class Migration20261127081001 extends Migration {
  override up(): void {
    this.addSql(
      `create table "plan_report" ("id" uuid not null, "audit_id" uuid not null, "client_id" uuid not null, "reported_on" date not null, "starts_on" date not null, "ends_on" date not null, "replaced_on" date null, primary key ("id"))`,
    );
    this.addSql(`create index "plan_report_audit_id_index" on "plan_report" ("audit_id")`);
    this.addSql(`create index "plan_report_client_id_index" on "plan_report" ("client_id")`);
    this.addSql(`create unique index plan_report_one_counts on plan_report (audit_id) where replaced_on is null`);
    this.addSql(
      `alter table "plan_report" add constraint "plan_report_audit_id_foreign" foreign key ("audit_id") references "audit" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "plan_report" add constraint "plan_report_client_id_foreign" foreign key ("client_id") references "client" ("id") on update cascade on delete restrict`,
    );
    this.addSql(`alter table "plan_report" add constraint "plan_report_days" check (ends_on >= starts_on)`);
    this.addSql(
      `create or replace function "plan_report_is_kept_fn"() returns trigger as $$ begin if tg_op = 'DELETE' then raise exception using errcode = 'integrity_constraint_violation', message = 'what was reported is kept'; elsif old.replaced_on is not null or (to_jsonb(new) - 'replaced_on') is distinct from (to_jsonb(old) - 'replaced_on') then raise exception using errcode = 'integrity_constraint_violation', message = 'what was reported is kept'; end if; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "is_kept" BEFORE UPDATE OR DELETE on "plan_report" for each ROW execute function "plan_report_is_kept_fn"()`,
    );
    this.addSql(
      `insert into plan_report (id, audit_id, client_id, reported_on, starts_on, ends_on) select gen_random_uuid(), a.id, a.client_id, a.plan_reported_on, a.starts_on, a.ends_on from audit a where a.plan_reported_on is not null`,
    );
  }
}
