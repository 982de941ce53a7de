import { Migration } from '@mikro-orm/migrations';

export class Migration20261127082000 extends Migration {
  override up(): void {
    this.addSql(
      `alter table "body_profile" add "permit_warning_days" int not null default 60, add "transfer_look_up_good_for_days" int not null default 30, add "agreement_margin_months" int not null default 12, add "change_notice_days" int not null default 15, add "registration_warning_days" int not null default 90, add "declare_interests_every_months" int not null default 12, add "confirm_mark_every_months" int not null default 12, add "suspension_alarm_days" integer[] not null default '{60,30,7,0}'`,
    );
    this.addSql(
      `alter table "body_profile" add constraint "body_profile_alarms" check (cardinality(suspension_alarm_days) >= 1 and cardinality(suspension_alarm_days) <= 8)`,
    );
    this.addSql(
      `alter table "body_profile" add constraint "body_profile_terms" check (credit_good_for_days >= 1 and credit_good_for_days <= 365 and permit_warning_days >= 1 and permit_warning_days <= 365 and transfer_look_up_good_for_days >= 1 and transfer_look_up_good_for_days <= 365 and agreement_margin_months >= 1 and agreement_margin_months <= 36 and change_notice_days >= 1 and change_notice_days <= 30 and assess_change_within_days >= 1 and assess_change_within_days <= 365 and registration_warning_days >= 1 and registration_warning_days <= 365 and declare_interests_every_months >= 1 and declare_interests_every_months <= 24 and confirm_mark_every_months >= 1 and confirm_mark_every_months <= 24 and correct_mark_within_days >= 1 and correct_mark_within_days <= 365 and appeal_within_days >= 1 and appeal_within_days <= 365 and acknowledge_within_days >= 1 and acknowledge_within_days <= 365 and conclude_within_days >= 1 and conclude_within_days <= 365)`,
    );
    this.addSql(`alter table "certificate" add "restorable_months" int not null default 6`);
    this.addSql(
      `alter table "certificate" add constraint "certificate_restorable_months" check (restorable_months >= 0 and restorable_months <= 6)`,
    );
  }
}
