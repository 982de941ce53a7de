import { Migration } from '@mikro-orm/migrations';

/**
 * How often in a row one may lead is the body's to set, and kept as it was known; codes say what was seen, authorisations
 * their paper, and who visits or analyses is a person the engine was asked about.
 */
export class Migration20261128040000 extends Migration {
  override up(): void {
    this.addSql(`alter table "body_profile" drop constraint "body_profile_terms"`);
    this.addSql(`alter table "body_profile" add "led_in_row_most" int not null default 6`);
    this.addSql(
      `alter table "body_profile" add constraint "body_profile_terms" check (credit_good_for_days >= 1 and credit_good_for_days <= 365 and permit_warning_days >= 1 and permit_warning_days <= 365 and transfer_look_up_good_for_days >= 1 and transfer_look_up_good_for_days <= 365 and agreement_margin_months >= 1 and agreement_margin_months <= 36 and change_notice_days >= 1 and change_notice_days <= 30 and assess_change_within_days >= 1 and assess_change_within_days <= 365 and registration_warning_days >= 1 and registration_warning_days <= 365 and declare_interests_every_months >= 1 and declare_interests_every_months <= 24 and education_hours_yearly >= 0 and education_hours_yearly <= 200 and professional_hours_yearly >= 0 and professional_hours_yearly <= 200 and audit_days_per_month >= 1 and audit_days_per_month <= 23 and led_in_row_most >= 1 and led_in_row_most <= 20 and confirm_mark_every_months >= 1 and confirm_mark_every_months <= 24 and correct_mark_within_days >= 1 and correct_mark_within_days <= 365 and appeal_within_days >= 1 and appeal_within_days <= 365 and acknowledge_within_days >= 1 and acknowledge_within_days <= 365 and conclude_within_days >= 1 and conclude_within_days <= 365)`,
    );
    this.addSql(`alter table "authorisation" add "document_id" uuid null`);
    this.addSql(
      `alter table "authorisation" add constraint "authorisation_document_id_foreign" foreign key ("document_id") references "stored_document" ("id") on update cascade on delete restrict`,
    );
    this.addSql(`alter table "mystery_visit" add "visited_by_id" uuid null`);
    this.addSql(
      `alter table "mystery_visit" add constraint "mystery_visit_visited_by_id_foreign" foreign key ("visited_by_id") references "person" ("id") on update cascade on delete restrict`,
    );
    this.addSql(`alter table "survey" add "analyst_id" uuid null`);
    this.addSql(
      `alter table "survey" add constraint "survey_analyst_id_foreign" foreign key ("analyst_id") references "person" ("id") on update cascade on delete restrict`,
    );
    this.addSql(`alter table "technical_code" add "evidence" text null`);
    this.addSql(`insert into known_fact (id, kind, record_id, person_id, known_from, facts)
      select gen_random_uuid(), 'body_profile', y.id, y.id, date '1900-01-01', to_jsonb(y) from body_profile y`);
  }
}
