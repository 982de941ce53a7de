import { Migration } from '@mikro-orm/migrations';

/** What figures over the whole body need: settings of the body, and what each day's scan found. */
export class Migration20261128110000 extends Migration {
  override up(): void {
    this.addSql(
      `create table "xray_run" ("id" uuid not null, "ran_on" date not null, "ran_at" timestamptz(3) not null, "findings" jsonb not null, primary key ("id"))`,
    );
    this.addSql(`alter table "xray_run" add constraint "xray_run_ran_on_unique" unique ("ran_on")`);
    this.addSql(`alter table "body_profile" drop constraint "body_profile_terms"`);
    this.addSql(
      `alter table "body_profile" add "consistency_least_audits" int not null default 10, add "benchmark_least_clients" int not null default 5, add "kpi_thresholds" jsonb not null default '{}'`,
    );
    this.addSql(
      `alter table "body_profile" add constraint "body_profile_terms" check (credit_good_for_days >= 1 and credit_good_for_days <= 365 and permit_warning_days >= 1 and permit_warning_days <= 365 and transfer_look_up_good_for_days >= 1 and transfer_look_up_good_for_days <= 365 and agreement_margin_months >= 1 and agreement_margin_months <= 36 and change_notice_days >= 1 and change_notice_days <= 30 and assess_change_within_days >= 1 and assess_change_within_days <= 365 and registration_warning_days >= 1 and registration_warning_days <= 365 and declare_interests_every_months >= 1 and declare_interests_every_months <= 24 and education_hours_yearly >= 0 and education_hours_yearly <= 200 and professional_hours_yearly >= 0 and professional_hours_yearly <= 200 and audit_days_per_month >= 1 and audit_days_per_month <= 23 and led_in_row_most >= 1 and led_in_row_most <= 20 and confirm_mark_every_months >= 1 and confirm_mark_every_months <= 24 and correct_mark_within_days >= 1 and correct_mark_within_days <= 365 and appeal_within_days >= 1 and appeal_within_days <= 365 and acknowledge_within_days >= 1 and acknowledge_within_days <= 365 and conclude_within_days >= 1 and conclude_within_days <= 365 and proof_good_for_minutes >= 1 and proof_good_for_minutes <= 720 and consistency_least_audits >= 5 and consistency_least_audits <= 200 and benchmark_least_clients >= 3 and benchmark_least_clients <= 50)`,
    );
  }
}
