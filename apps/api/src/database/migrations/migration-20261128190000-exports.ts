import { Migration } from '@mikro-orm/migrations';

/** What leaves the house as a file is on record, and the body sets how much that may be. */
export class Migration20261128190000 extends Migration {
  override up(): void {
    this.addSql(
      `create table "data_export" ("id" uuid not null, "account_id" uuid not null, "file" text not null, "kind" text not null, "rows" int not null, "reason" text null, "exported_at" timestamptz(3) not null, "exported_on" date not null, "is_alarm" boolean not null, primary key ("id"))`,
    );
    this.addSql(
      `create index "data_export_account_id_exported_at_index" on "data_export" ("account_id", "exported_at")`,
    );
    this.addSql(`alter table "body_profile" drop constraint "body_profile_terms"`);
    this.addSql(
      `alter table "body_profile" add "export_reason_rows" int not null default 500, add "export_rows_most" int not null default 20000, add "exports_an_hour" int not null default 120, add "export_alarm_times" int not null default 5`,
    );
    this.addSql(
      `alter table "body_profile" add constraint "body_profile_terms" check (credit_good_for_days >= 1 and credit_good_for_days <= 365 and permit_warning_days >= 1 and permit_warning_days <= 365 and transfer_look_up_good_for_days >= 1 and transfer_look_up_good_for_days <= 365 and agreement_margin_months >= 1 and agreement_margin_months <= 36 and change_notice_days >= 1 and change_notice_days <= 30 and assess_change_within_days >= 1 and assess_change_within_days <= 365 and registration_warning_days >= 1 and registration_warning_days <= 365 and declare_interests_every_months >= 1 and declare_interests_every_months <= 24 and education_hours_yearly >= 0 and education_hours_yearly <= 200 and professional_hours_yearly >= 0 and professional_hours_yearly <= 200 and audit_days_per_month >= 1 and audit_days_per_month <= 23 and led_in_row_most >= 1 and led_in_row_most <= 20 and confirm_mark_every_months >= 1 and confirm_mark_every_months <= 24 and correct_mark_within_days >= 1 and correct_mark_within_days <= 365 and appeal_within_days >= 1 and appeal_within_days <= 365 and acknowledge_within_days >= 1 and acknowledge_within_days <= 365 and conclude_within_days >= 1 and conclude_within_days <= 365 and proof_good_for_minutes >= 1 and proof_good_for_minutes <= 720 and consistency_least_audits >= 5 and consistency_least_audits <= 200 and benchmark_least_clients >= 3 and benchmark_least_clients <= 50 and export_reason_rows >= 1 and export_reason_rows <= 100000 and export_rows_most >= 100 and export_rows_most <= 1000000 and exports_an_hour >= 5 and exports_an_hour <= 1000 and export_alarm_times >= 1 and export_alarm_times <= 100)`,
    );
    this.addSql(
      `alter table "data_export" add constraint "data_export_kind_check" check ("kind" in ('FIGURES', 'RETURN', 'RECORDS', 'PAPERS'))`,
    );
    this.addSql(
      `create or replace function "data_export_is_append_only_fn"() returns trigger as $$ begin raise exception using errcode = 'integrity_constraint_violation', message = 'what left the house stays on record'; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "is_append_only" BEFORE UPDATE OR DELETE on "data_export" for each ROW execute function "data_export_is_append_only_fn"()`,
    );
  }
}
