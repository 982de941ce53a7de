import { Migration } from '@mikro-orm/migrations';

/**
 * Accounts are kept safe: letters, links, a second factor, known devices, roles by two administrators. Whoever is signed
 * in signs in anew; a demonstration asks for no second factor.
 */
export class Migration20261128070000 extends Migration {
  override up(): void {
    this.addSql(`delete from "session"`);
    this.addSql(`delete from "sign_in_attempt"`);
    this.addSql(
      `create table "mail_message" ("id" uuid not null, "recipient" text not null, "subject" text not null, "text" text not null, "sealed" text null, "state" text not null, "written_at" timestamptz(3) not null, "due_at" timestamptz(3) not null, "sent_at" timestamptz(3) null, "attempts" int not null, "problem" text null, primary key ("id"))`,
    );
    this.addSql(`create index "mail_message_state_due_at_index" on "mail_message" ("state", "due_at")`);
    this.addSql(
      `create table "password_link" ("id" uuid not null, "token_hash" text not null, "account_id" uuid not null, "made_at" timestamptz(3) not null, "expires_at" timestamptz(3) not null, "used_at" timestamptz(3) null, primary key ("id"))`,
    );
    this.addSql(`alter table "password_link" add constraint "password_link_token_hash_unique" unique ("token_hash")`);
    this.addSql(`create index "password_link_account_id_index" on "password_link" ("account_id")`);
    this.addSql(
      `create table "linked_identity" ("id" uuid not null, "account_id" uuid not null, "issuer" text not null, "subject" text not null, "linked_at" timestamptz(3) not null, primary key ("id"))`,
    );
    this.addSql(`create index "linked_identity_account_id_index" on "linked_identity" ("account_id")`);
    this.addSql(
      `alter table "linked_identity" add constraint "linked_identity_issuer_subject_unique" unique ("issuer", "subject")`,
    );
    this.addSql(
      `create table "known_device" ("id" uuid not null, "token_hash" text not null, "account_id" uuid not null, "known_since" timestamptz(3) not null, primary key ("id"))`,
    );
    this.addSql(
      `alter table "known_device" add constraint "known_device_token_hash_account_id_unique" unique ("token_hash", "account_id")`,
    );
    this.addSql(
      `create table "role_change" ("id" uuid not null, "account_id" uuid not null, "roles" text[] not null, "gained" text[] not null, "status" text not null, "proposed_by_id" uuid not null, "proposed_at" timestamptz(3) not null, "settled_by_id" uuid null, "settled_at" timestamptz(3) null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(`create index "role_change_account_id_index" on "role_change" ("account_id")`);
    this.addSql(
      `create table "second_factor" ("id" uuid not null, "account_id" uuid not null, "sealed" text not null, "confirmed_at" timestamptz(3) null, "last_step" int not null, "recovery_hashes" text[] not null, primary key ("id"))`,
    );
    this.addSql(`alter table "second_factor" add constraint "second_factor_account_id_unique" unique ("account_id")`);
    this.addSql(`alter table "body_profile" drop constraint "body_profile_terms"`);
    this.addSql(
      `alter table "body_profile" add "proof_good_for_minutes" int not null default 10, add "second_factor_roles" text[] not null default '{ADMINISTRATOR,DECISION_MAKER}'`,
    );
    this.addSql(
      `alter table "body_profile" add constraint "body_profile_terms" check (credit_good_for_days >= 1 and credit_good_for_days <= 365 and permit_warning_days >= 1 and permit_warning_days <= 365 and transfer_look_up_good_for_days >= 1 and transfer_look_up_good_for_days <= 365 and agreement_margin_months >= 1 and agreement_margin_months <= 36 and change_notice_days >= 1 and change_notice_days <= 30 and assess_change_within_days >= 1 and assess_change_within_days <= 365 and registration_warning_days >= 1 and registration_warning_days <= 365 and declare_interests_every_months >= 1 and declare_interests_every_months <= 24 and education_hours_yearly >= 0 and education_hours_yearly <= 200 and professional_hours_yearly >= 0 and professional_hours_yearly <= 200 and audit_days_per_month >= 1 and audit_days_per_month <= 23 and led_in_row_most >= 1 and led_in_row_most <= 20 and confirm_mark_every_months >= 1 and confirm_mark_every_months <= 24 and correct_mark_within_days >= 1 and correct_mark_within_days <= 365 and appeal_within_days >= 1 and appeal_within_days <= 365 and acknowledge_within_days >= 1 and acknowledge_within_days <= 365 and conclude_within_days >= 1 and conclude_within_days <= 365 and proof_good_for_minutes >= 1 and proof_good_for_minutes <= 720)`,
    );
    this.addSql(
      `alter table "account" add "language" text not null default 'zh', add "sessions_ended_at" timestamptz(3) null`,
    );
    this.addSql(`alter table "account" alter column "password_hash" drop not null`);
    this.addSql(`alter table "account" add constraint "account_language" check (language in ('zh', 'en'))`);
    this.addSql(
      `create or replace function "account_keeps_an_administrator_fn"() returns trigger as $$ begin if old.is_active and 'ADMINISTRATOR' = any(old.roles) and not (new.is_active and 'ADMINISTRATOR' = any(new.roles)) and not exists (select 1 from account a where a.id <> old.id and a.is_active and 'ADMINISTRATOR' = any(a.roles)) then raise exception using errcode = 'integrity_constraint_violation', message = 'the last administrator stays'; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "keeps_an_administrator" BEFORE UPDATE on "account" for each ROW execute function "account_keeps_an_administrator_fn"()`,
    );
    this.addSql(`alter table "session" drop constraint "session_pkey"`);
    this.addSql(
      `alter table "session" add "id" uuid not null, add "stage" text not null, add "last_seen_at" timestamptz(3) not null, add "proved_at" timestamptz(3) null, add "device" text not null, add "place" text not null`,
    );
    this.addSql(`alter table "session" add constraint "session_token_hash_unique" unique ("token_hash")`);
    this.addSql(`alter table "session" add primary key ("id")`);
    this.addSql(
      `alter table "session" add constraint "session_stage_check" check ("stage" in ('OPEN', 'SECOND_FACTOR', 'ENROLMENT'))`,
    );
    this.addSql(`drop index "sign_in_attempt_address_index"`);
    this.addSql(`drop index "sign_in_attempt_email_index"`);
    this.addSql(`alter table "sign_in_attempt" drop column "email"`);
    this.addSql(`alter table "sign_in_attempt" add "name" text null, add "device" text null`);
    this.addSql(`alter table "sign_in_attempt" rename column "failed_at" to "tried_at"`);
    this.addSql(`create index "sign_in_attempt_name_index" on "sign_in_attempt" ("name")`);
    this.addSql(`create index "sign_in_attempt_tried_at_index" on "sign_in_attempt" ("tried_at")`);
    this.addSql(
      `alter table "decision" add "taken_as" text not null default 'DECISION_MAKER', add "account_id" uuid null`,
    );
    this.addSql(
      `alter table "decision" add constraint "decision_taken_as_check" check ("taken_as" in ('ADMINISTRATOR', 'PROGRAMME_MANAGER', 'QUALIFICATION_ADMINISTRATOR', 'COMPETENCE_EVALUATOR', 'APPLICATION_REVIEWER', 'PLANNER', 'AUDITOR', 'TECHNICAL_REVIEWER', 'DECISION_MAKER', 'QUALITY_MANAGER', 'COMPLAINTS_OFFICER', 'REPORTING_OFFICER', 'FINANCE', 'SALES', 'ARCHIVIST', 'IMPARTIALITY_COMMITTEE_MEMBER', 'ANALYST', 'CLIENT_CONTACT'))`,
    );
    this.addSql(
      `alter table "mail_message" add constraint "mail_message_gone_without_link" check (state <> 'SENT' or sealed is null)`,
    );
    this.addSql(
      `alter table "mail_message" add constraint "mail_message_sent" check ((state = 'SENT') = (sent_at is not null))`,
    );
    this.addSql(
      `alter table "mail_message" add constraint "mail_message_state_check" check ("state" in ('WAITING', 'SENT', 'KEPT', 'FAILED'))`,
    );
    this.addSql(
      `alter table "password_link" add constraint "password_link_account_id_foreign" foreign key ("account_id") references "account" ("id") on delete cascade`,
    );
    this.addSql(
      `alter table "linked_identity" add constraint "linked_identity_account_id_foreign" foreign key ("account_id") references "account" ("id") on delete cascade`,
    );
    this.addSql(
      `alter table "known_device" add constraint "known_device_account_id_foreign" foreign key ("account_id") references "account" ("id") on delete cascade`,
    );
    this.addSql(
      `alter table "role_change" add constraint "role_change_account_id_foreign" foreign key ("account_id") references "account" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "role_change" add constraint "role_change_proposed_by_id_foreign" foreign key ("proposed_by_id") references "account" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "role_change" add constraint "role_change_settled_by_id_foreign" foreign key ("settled_by_id") references "account" ("id") on update cascade on delete restrict`,
    );
    this.addSql(`alter table "role_change" add constraint "role_change_not_own" check (proposed_by_id <> account_id)`);
    this.addSql(
      `alter table "role_change" add constraint "role_change_by_two" check (status <> 'CONFIRMED' or (settled_by_id <> proposed_by_id and settled_by_id <> account_id))`,
    );
    this.addSql(
      `alter table "role_change" add constraint "role_change_settled" check ((status = 'PROPOSED') = (settled_by_id is null) and (settled_by_id is null) = (settled_at is null))`,
    );
    this.addSql(
      `alter table "role_change" add constraint "role_change_status_check" check ("status" in ('PROPOSED', 'CONFIRMED', 'DECLINED'))`,
    );
    this.addSql(
      `create or replace function "role_change_is_final_fn"() returns trigger as $$ begin if old.status <> 'PROPOSED' then raise exception using errcode = 'integrity_constraint_violation', message = 'a settled change of roles is final'; end if; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "is_final" BEFORE UPDATE OR DELETE on "role_change" for each ROW execute function "role_change_is_final_fn"()`,
    );
    this.addSql(
      `alter table "second_factor" add constraint "second_factor_account_id_foreign" foreign key ("account_id") references "account" ("id") on delete cascade`,
    );
    this.addSql(`update body_profile set second_factor_roles = '{}', proof_good_for_minutes = 720 where is_demo`);
  }
}
