import { Migration } from '@mikro-orm/migrations';

export class Migration20261128010100 extends Migration {
  override up(): void {
    this.addSql(
      `create table "continuing_education" ("id" uuid not null, "person_id" uuid not null, "done_on" date not null, "hours" numeric(5,1) not null, "professional" boolean not null, "subject" text not null, "provider" text null, "document_id" uuid null, "removed_on" date null, "removal_reason" text null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(`create index "continuing_education_person_id_index" on "continuing_education" ("person_id")`);
    this.addSql(
      `create table "witness" ("id" uuid not null, "person_id" uuid not null, "witnessing_id" uuid not null, "programme_id" uuid not null, "audit_id" uuid null, "planned_on" date not null, "done_on" date null, "result" text null, "notes" text null, "document_id" uuid null, "cancelled_on" date null, "cancel_reason" text null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(`create index "witness_person_id_index" on "witness" ("person_id")`);
    this.addSql(`create index "witness_witnessing_id_index" on "witness" ("witnessing_id")`);
    this.addSql(`create index "witness_audit_id_index" on "witness" ("audit_id")`);
    this.addSql(`alter table "body_profile" drop constraint "body_profile_terms"`);
    this.addSql(
      `alter table "body_profile" add "education_hours_yearly" int not null default 20, add "professional_hours_yearly" int not null default 10`,
    );
    this.addSql(
      `alter table "body_profile" add constraint "body_profile_terms" check (credit_good_for_days >= 1 and credit_good_for_days <= 365 and permit_warning_days >= 1 and permit_warning_days <= 365 and transfer_look_up_good_for_days >= 1 and transfer_look_up_good_for_days <= 365 and agreement_margin_months >= 1 and agreement_margin_months <= 36 and change_notice_days >= 1 and change_notice_days <= 30 and assess_change_within_days >= 1 and assess_change_within_days <= 365 and registration_warning_days >= 1 and registration_warning_days <= 365 and declare_interests_every_months >= 1 and declare_interests_every_months <= 24 and education_hours_yearly >= 0 and education_hours_yearly <= 200 and professional_hours_yearly >= 0 and professional_hours_yearly <= 200 and confirm_mark_every_months >= 1 and confirm_mark_every_months <= 24 and correct_mark_within_days >= 1 and correct_mark_within_days <= 365 and appeal_within_days >= 1 and appeal_within_days <= 365 and acknowledge_within_days >= 1 and acknowledge_within_days <= 365 and conclude_within_days >= 1 and conclude_within_days <= 365)`,
    );
    this.addSql(
      `alter table "continuing_education" add constraint "continuing_education_person_id_foreign" foreign key ("person_id") references "person" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "continuing_education" add constraint "continuing_education_document_id_foreign" foreign key ("document_id") references "stored_document" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "continuing_education" add constraint "continuing_education_removed" check ((removed_on is null) = (removal_reason is null))`,
    );
    this.addSql(
      `alter table "continuing_education" add constraint "continuing_education_hours" check (hours > 0 and hours * 2 = trunc(hours * 2))`,
    );
    this.addSql(
      `alter table "witness" add constraint "witness_person_id_foreign" foreign key ("person_id") references "person" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "witness" add constraint "witness_witnessing_id_foreign" foreign key ("witnessing_id") references "person" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "witness" add constraint "witness_programme_id_foreign" foreign key ("programme_id") references "programme" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "witness" add constraint "witness_audit_id_foreign" foreign key ("audit_id") references "audit" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "witness" add constraint "witness_document_id_foreign" foreign key ("document_id") references "stored_document" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "witness" add constraint "witness_cancelled" check ((cancelled_on is null) = (cancel_reason is null) and (cancelled_on is null or done_on is null))`,
    );
    this.addSql(
      `alter table "witness" add constraint "witness_done" check ((done_on is null) = (result is null) and (done_on is null) = (notes is null))`,
    );
    this.addSql(`alter table "witness" add constraint "witness_by_another" check (witnessing_id <> person_id)`);
    this.addSql(
      `alter table "witness" add constraint "witness_result_check" check ("result" in ('SATISFACTORY', 'UNSATISFACTORY'))`,
    );
  }
}
