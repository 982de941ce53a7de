import { Migration } from '@mikro-orm/migrations';

export class Migration20260101000000 extends Migration {
  override up(): void {
    this.addSql(
      `create table "body_profile" ("id" uuid not null, "only_one" int not null default 1, "name_zh" text not null, "name_en" text not null, "approval_number" text not null, "branch" text not null, "address" text not null, "signatory" text not null, "approved_fields" text[] not null, "certificate_number_pattern" text not null default '{body}{yy}{letter}{serial}R{renewals}{size}', "is_demo" boolean not null, "clock_shift_days" int not null default 0, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(`alter table "body_profile" add constraint "body_profile_only_one_unique" unique ("only_one")`);
    this.addSql(
      `create table "certificate_reason" ("id" uuid not null, "kind" text not null, "code" text not null, "title_zh" text not null, "title_en" text not null, "is_own_fault" boolean not null, "retired_on" date null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(
      `alter table "certificate_reason" add constraint "certificate_reason_kind_code_unique" unique ("kind", "code")`,
    );
    this.addSql(
      `create table "client" ("id" uuid not null, "uscc" text not null, "name" text not null, "name_en" text null, "province_code" text not null, "address" text not null, "sector" text not null, "headcount" int not null, "legal_representative" text null, "contact_name" text not null, "contact_phone" text not null, "contact_email" text null, "registered_on" date not null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(`alter table "client" add constraint "client_uscc_unique" unique ("uscc")`);
    this.addSql(`create index "client_province_code_index" on "client" ("province_code")`);
    this.addSql(`create index "client_sector_index" on "client" ("sector")`);
    this.addSql(
      `create table "journal_entry" ("id" uuid not null, "recorded_at" timestamptz(3) not null, "verb" text not null, "account_id" uuid null, "person_id" uuid null, "client_id" uuid null, "changes" jsonb not null, primary key ("id"))`,
    );
    this.addSql(`create index "journal_entry_recorded_at_index" on "journal_entry" ("recorded_at")`);
    this.addSql(`create index "journal_entry_client_id_index" on "journal_entry" ("client_id")`);
    this.addSql(
      `create table "person" ("id" uuid not null, "staff_number" text not null, "name" text not null, "name_latin" text not null, "province_code" text not null, "city" text not null, "email" text null, "employment" text not null, "joined_on" date not null, "left_on" date null, "declaration_valid_until" date null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(`alter table "person" add constraint "person_staff_number_unique" unique ("staff_number")`);
    this.addSql(
      `create table "interest" ("id" uuid not null, "person_id" uuid not null, "client_id" uuid not null, "kind" text not null, "starts_on" date not null, "ends_on" date null, "declared" boolean not null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(`create index "interest_person_id_index" on "interest" ("person_id")`);
    this.addSql(`create index "interest_client_id_index" on "interest" ("client_id")`);
    this.addSql(
      `create table "competence_evaluation" ("id" uuid not null, "person_id" uuid not null, "evaluator_id" uuid not null, "authorised_function" text not null, "code" text null, "method" text not null, "result" text not null, "evidence" text not null, "evaluated_on" date not null, primary key ("id"))`,
    );
    this.addSql(`create index "competence_evaluation_person_id_index" on "competence_evaluation" ("person_id")`);
    this.addSql(
      `create table "account" ("id" uuid not null, "email" text not null, "display_name" text not null, "password_hash" text not null, "roles" text[] not null, "is_active" boolean not null default true, "person_id" uuid null, "client_id" uuid null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(`alter table "account" add constraint "account_email_unique" unique ("email")`);
    this.addSql(
      `create table "programme" ("id" uuid not null, "code" text not null, "title_zh" text not null, "title_en" text not null, primary key ("id"))`,
    );
    this.addSql(`alter table "programme" add constraint "programme_code_unique" unique ("code")`);
    this.addSql(
      `create table "paper_template" ("id" uuid not null, "kind" text not null, "programme_id" uuid null, "edition_id" text null, "revision" int not null, "content" jsonb not null, "reason" text not null, "published_by_id" uuid null, "published_at" timestamptz(3) not null, primary key ("id"))`,
    );
    this.addSql(`create index "paper_template_programme_id_index" on "paper_template" ("programme_id")`);
    this.addSql(
      `create unique index paper_template_one_of_each_revision on paper_template (kind, coalesce(programme_id::text, ''), coalesce(edition_id, ''), revision)`,
    );
    this.addSql(
      `create table "certification" ("id" uuid not null, "number" text not null, "client_id" uuid not null, "programme_id" uuid not null, "edition_id" text not null, "scope_zh" text not null, "scope_en" text null, "technical_codes" text[] not null, "status" text not null, "opened_on" date not null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(`alter table "certification" add constraint "certification_number_unique" unique ("number")`);
    this.addSql(`create index "certification_client_id_index" on "certification" ("client_id")`);
    this.addSql(`create index "certification_programme_id_index" on "certification" ("programme_id")`);
    this.addSql(
      `create table "certificate" ("id" uuid not null, "number" text not null, "certification_id" uuid not null, "client_id" uuid not null, "programme_id" uuid not null, "edition_id" text not null, "level" text not null, "client_name" text not null, "client_address" text not null, "scope_zh" text not null, "scope_en" text null, "decided_on" date not null, "issued_on" date not null, "valid_until" date not null, "first_issued_on" date not null, "previous_valid_until" date null, "is_specimen" boolean not null, "suspended_on" date null, "suspension_ends_on" date null, "restored_on" date null, "withdrawn_on" date null, "cancelled_on" date null, "replaced_on" date null, "regime" text not null, "recertification_started_on" date null, "recertification_on_site_until" date null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(`alter table "certificate" add constraint "certificate_number_unique" unique ("number")`);
    this.addSql(`create index "certificate_certification_id_index" on "certificate" ("certification_id")`);
    this.addSql(`create index "certificate_client_id_index" on "certificate" ("client_id")`);
    this.addSql(`create index "certificate_programme_id_index" on "certificate" ("programme_id")`);
    this.addSql(`create index "certificate_valid_until_index" on "certificate" ("valid_until")`);
    this.addSql(
      `create table "certificate_event" ("id" uuid not null, "certificate_id" uuid not null, "client_id" uuid not null, "kind" text not null, "effective_on" date not null, "level" text null, "reason_code" text null, "reason" text null, "decided_by_id" uuid null, "recorded_at" timestamptz(3) not null, primary key ("id"))`,
    );
    this.addSql(`create index "certificate_event_certificate_id_index" on "certificate_event" ("certificate_id")`);
    this.addSql(
      `create table "authorisation" ("id" uuid not null, "person_id" uuid not null, "programme_id" uuid not null, "authorised_function" text not null, "authorised_by_id" uuid not null, "valid_from" date not null, "valid_until" date not null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(`create index "authorisation_person_id_index" on "authorisation" ("person_id")`);
    this.addSql(
      `create table "application" ("id" uuid not null, "number" text not null, "client_id" uuid not null, "programme_id" uuid not null, "edition_id" text not null, "scope_zh" text not null, "scope_en" text null, "technical_codes" text[] not null, "headcount_in_scope" int not null, "service_system_since" date not null, "status" text not null, "drafted_on" date not null, "received_on" date null, "review_due_on" date null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(`alter table "application" add constraint "application_number_unique" unique ("number")`);
    this.addSql(`create index "application_client_id_index" on "application" ("client_id")`);
    this.addSql(`create index "application_programme_id_index" on "application" ("programme_id")`);
    this.addSql(`create index "application_review_due_on_index" on "application" ("review_due_on")`);
    this.addSql(
      `create table "application_review" ("id" uuid not null, "application_id" uuid not null, "client_id" uuid not null, "reviewer_id" uuid not null, "outcome" text not null, "basics_confirmed" boolean not null, "requirements_understood" boolean not null, "competence_confirmed" boolean not null, "reason" text null, "reviewed_on" date not null, primary key ("id"))`,
    );
    this.addSql(
      `alter table "application_review" add constraint "application_review_application_id_unique" unique ("application_id")`,
    );
    this.addSql(
      `create table "registration" ("id" uuid not null, "person_id" uuid not null, "registrar" text not null, "grade" text not null, "number" text not null, "valid_from" date not null, "valid_until" date not null, "suspended_on" date null, "suspension_reason" text null, "restored_on" date null, "restoration_reason" text null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(`create index "registration_person_id_index" on "registration" ("person_id")`);
    this.addSql(
      `alter table "registration" add constraint "registration_registrar_number_valid_from_unique" unique ("registrar", "number", "valid_from")`,
    );
    this.addSql(
      `create table "scheme_edition" ("id" uuid not null, "programme_id" uuid not null, "edition_id" text not null, "checksum" text not null, "adopted_on" date not null, primary key ("id"))`,
    );
    this.addSql(`create index "scheme_edition_programme_id_index" on "scheme_edition" ("programme_id")`);
    this.addSql(`alter table "scheme_edition" add constraint "scheme_edition_edition_id_unique" unique ("edition_id")`);
    this.addSql(
      `create table "session" ("token_hash" text not null, "account_id" uuid not null, "started_at" timestamptz(3) not null, "expires_at" timestamptz(3) not null, primary key ("token_hash"))`,
    );
    this.addSql(`create index "session_account_id_index" on "session" ("account_id")`);
    this.addSql(
      `create table "sign_in_attempt" ("id" uuid not null, "email" text not null, "address" text not null, "failed_at" timestamptz(3) not null, primary key ("id"))`,
    );
    this.addSql(`create index "sign_in_attempt_email_index" on "sign_in_attempt" ("email")`);
    this.addSql(`create index "sign_in_attempt_address_index" on "sign_in_attempt" ("address")`);
    this.addSql(
      `create table "site" ("id" uuid not null, "client_id" uuid not null, "name" text not null, "address" text not null, "province_code" text not null, "headcount" int not null, "is_head_office" boolean not null, primary key ("id"))`,
    );
    this.addSql(`create index "site_client_id_index" on "site" ("client_id")`);
    this.addSql(
      `create table "stored_document" ("id" uuid not null, "sha256" text not null, "file_name" text not null, "media_type" text not null, "size" int not null, "stored_at" timestamptz(3) not null, "uploaded_by_id" uuid null, "client_id" uuid null, primary key ("id"))`,
    );
    this.addSql(`create index "stored_document_sha256_index" on "stored_document" ("sha256")`);
    this.addSql(
      `create table "credit_check" ("id" uuid not null, "client_id" uuid not null, "subject" text not null, "listed" boolean not null, "checked_on" date not null, "checked_by_id" uuid not null, "screenshot_id" uuid not null, "related" boolean null, "clearance_document_id" uuid null, "assessment" text null, primary key ("id"))`,
    );
    this.addSql(`create index "credit_check_client_id_index" on "credit_check" ("client_id")`);
    this.addSql(
      `create table "application_document" ("id" uuid not null, "application_id" uuid not null, "client_id" uuid not null, "kind" text not null, "document_id" uuid not null, "added_on" date not null, primary key ("id"))`,
    );
    this.addSql(
      `create index "application_document_application_id_index" on "application_document" ("application_id")`,
    );
    this.addSql(
      `create table "agreement" ("id" uuid not null, "number" text not null, "application_id" uuid not null, "client_id" uuid not null, "certification_id" uuid null, "person_days" numeric(6,1) not null, "fee_fen" int not null, "drawn_up_on" date not null, "signed_on" date null, "document_id" uuid null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(`alter table "agreement" add constraint "agreement_number_unique" unique ("number")`);
    this.addSql(`alter table "agreement" add constraint "agreement_application_id_unique" unique ("application_id")`);
    this.addSql(`create index "agreement_client_id_index" on "agreement" ("client_id")`);
    this.addSql(
      `alter table "agreement" add constraint "agreement_certification_id_unique" unique ("certification_id")`,
    );
    this.addSql(
      `create table "surveillance_activity" ("id" uuid not null, "certificate_id" uuid not null, "client_id" uuid not null, "programme_id" uuid not null, "number" int not null, "anchor_on" date not null, "opens_on" date not null, "due_on" date not null, "completed_on" date null, "owed" boolean not null, "provisional" boolean not null, "or_recertification" boolean not null, primary key ("id"))`,
    );
    this.addSql(
      `create index "surveillance_activity_certificate_id_index" on "surveillance_activity" ("certificate_id")`,
    );
    this.addSql(`create index "surveillance_activity_client_id_index" on "surveillance_activity" ("client_id")`);
    this.addSql(`create index "surveillance_activity_due_on_index" on "surveillance_activity" ("due_on")`);
    this.addSql(
      `alter table "surveillance_activity" add constraint "surveillance_activity_certificate_id_number_unique" unique ("certificate_id", "number")`,
    );
    this.addSql(
      `create table "audit" ("id" uuid not null, "number" text not null, "kind" text not null, "status" text not null, "certification_id" uuid not null, "client_id" uuid not null, "programme_id" uuid not null, "edition_id" text not null, "technical_codes" text[] not null, "surveillance_activity_id" uuid null, "starts_on" date not null, "ends_on" date not null, "person_days" numeric(6,1) not null, "time_justification" text null, "planned_on" date not null, "reported_on" date null, "report_conclusion" text null, "recommendation" text null, "decided_on" date null, "cancel_reason" text null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(`alter table "audit" add constraint "audit_number_unique" unique ("number")`);
    this.addSql(`create index "audit_certification_id_index" on "audit" ("certification_id")`);
    this.addSql(`create index "audit_client_id_index" on "audit" ("client_id")`);
    this.addSql(`create index "audit_programme_id_index" on "audit" ("programme_id")`);
    this.addSql(`create index "audit_starts_on_index" on "audit" ("starts_on")`);
    this.addSql(
      `create table "site_sample" ("id" uuid not null, "audit_id" uuid not null, "client_id" uuid not null, "method" text not null, "size" int not null, "frame" jsonb not null, "seed" text not null, "algorithm" text not null, "drawn_on" date not null, "drawn_by_id" uuid null, primary key ("id"))`,
    );
    this.addSql(`alter table "site_sample" add constraint "site_sample_audit_id_unique" unique ("audit_id")`);
    this.addSql(`create index "site_sample_client_id_index" on "site_sample" ("client_id")`);
    this.addSql(
      `create table "scorecard" ("id" uuid not null, "audit_id" uuid not null, "client_id" uuid not null, "edition_id" text not null, "evaluation" text not null, "surveillance_number" int null, "revision" int not null, "revision_reason" text null, "status" text not null, "verdicts" smallint[] not null, "sampled" int[] not null, "conforming" int[] not null, "notes" jsonb not null, "special_deductions" jsonb not null, "special_bonuses" jsonb not null, "missing" int not null, "score" numeric(9,6) null, "score_exact" text null, "level" text null, "passed" boolean null, "engine_version" text not null, "locked_on" date null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(`create index "scorecard_audit_id_index" on "scorecard" ("audit_id")`);
    this.addSql(`create index "scorecard_client_id_index" on "scorecard" ("client_id")`);
    this.addSql(
      `create unique index scorecard_one_current on scorecard (audit_id, evaluation) where status <> 'SUPERSEDED'`,
    );
    this.addSql(
      `alter table "scorecard" add constraint "scorecard_audit_id_evaluation_revision_unique" unique ("audit_id", "evaluation", "revision")`,
    );
    this.addSql(
      `create table "sampled_site" ("id" uuid not null, "sample_id" uuid not null, "audit_id" uuid not null, "client_id" uuid not null, "site_id" uuid not null, "name" text not null, "address" text not null, "headcount" int not null, "choice" text not null, "reason" text null, primary key ("id"))`,
    );
    this.addSql(`create index "sampled_site_sample_id_index" on "sampled_site" ("sample_id")`);
    this.addSql(
      `alter table "sampled_site" add constraint "sampled_site_sample_id_site_id_unique" unique ("sample_id", "site_id")`,
    );
    this.addSql(
      `create table "remote_arrangement" ("id" uuid not null, "audit_id" uuid not null, "client_id" uuid not null, "extent" text not null, "risk_assessment" text not null, "body_consented_on" date not null, "client_consented_on" date not null, primary key ("id"))`,
    );
    this.addSql(
      `alter table "remote_arrangement" add constraint "remote_arrangement_audit_id_unique" unique ("audit_id")`,
    );
    this.addSql(`create index "remote_arrangement_client_id_index" on "remote_arrangement" ("client_id")`);
    this.addSql(
      `create table "nonconformity" ("id" uuid not null, "audit_id" uuid not null, "client_id" uuid not null, "number" int not null, "evaluation" text null, "criterion" text null, "special_deduction_id" text null, "grade" text not null, "status" text not null, "statement" text not null, "evidence" text not null, "raised_on" date not null, "due_on" date not null, "cause" text null, "correction" text null, "corrective_action" text null, "answered_on" date null, "return_reason" text null, "accepted_on" date null, "verified_by_id" uuid null, "verified_on" date null, "verification" text null, "closed_on" date null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(`create index "nonconformity_audit_id_index" on "nonconformity" ("audit_id")`);
    this.addSql(`create index "nonconformity_client_id_index" on "nonconformity" ("client_id")`);
    this.addSql(`create index "nonconformity_due_on_index" on "nonconformity" ("due_on")`);
    this.addSql(
      `alter table "nonconformity" add constraint "nonconformity_audit_id_special_deduction_id_unique" unique ("audit_id", "special_deduction_id")`,
    );
    this.addSql(
      `alter table "nonconformity" add constraint "nonconformity_audit_id_number_unique" unique ("audit_id", "number")`,
    );
    this.addSql(
      `create table "decision" ("id" uuid not null, "audit_id" uuid null, "certification_id" uuid not null, "client_id" uuid not null, "certificate_id" uuid null, "outcome" text not null, "level" text null, "decided_by_id" uuid not null, "decided_on" date not null, "reason_code" text null, "reason" text null, "checks" jsonb not null, primary key ("id"))`,
    );
    this.addSql(`alter table "decision" add constraint "decision_audit_id_unique" unique ("audit_id")`);
    this.addSql(`create index "decision_certification_id_index" on "decision" ("certification_id")`);
    this.addSql(`create index "decision_client_id_index" on "decision" ("client_id")`);
    this.addSql(`create index "decision_decided_by_id_index" on "decision" ("decided_by_id")`);
    this.addSql(
      `create table "audit_activity" ("id" uuid not null, "audit_id" uuid not null, "client_id" uuid not null, "kind" text not null, "starts_on" date not null, "ends_on" date not null, "concluded_on" date null, "conclusion" text null, "notes" text null, primary key ("id"))`,
    );
    this.addSql(`create index "audit_activity_audit_id_index" on "audit_activity" ("audit_id")`);
    this.addSql(
      `create table "team_assignment" ("id" uuid not null, "audit_id" uuid not null, "client_id" uuid not null, "person_id" uuid not null, "role" text not null, "person_days" numeric(6,1) not null, "assigned_on" date not null, primary key ("id"))`,
    );
    this.addSql(`create index "team_assignment_audit_id_index" on "team_assignment" ("audit_id")`);
    this.addSql(`create index "team_assignment_client_id_index" on "team_assignment" ("client_id")`);
    this.addSql(`create index "team_assignment_person_id_index" on "team_assignment" ("person_id")`);
    this.addSql(`create unique index team_assignment_one_leader on team_assignment (audit_id) where role = 'LEADER'`);
    this.addSql(
      `alter table "team_assignment" add constraint "team_assignment_audit_id_person_id_unique" unique ("audit_id", "person_id")`,
    );
    this.addSql(
      `create table "team_notice" ("id" uuid not null, "audit_id" uuid not null, "client_id" uuid not null, "members" text[] not null, "sent_on" date not null, "is_short_notice" boolean not null, "object_by" date null, "care" text null, primary key ("id"))`,
    );
    this.addSql(`create index "team_notice_audit_id_index" on "team_notice" ("audit_id")`);
    this.addSql(`create index "team_notice_client_id_index" on "team_notice" ("client_id")`);
    this.addSql(
      `create table "team_objection" ("id" uuid not null, "audit_id" uuid not null, "client_id" uuid not null, "person_id" uuid not null, "person_name" text not null, "raised_on" date not null, "reason" text not null, "outcome" text null, "answer" text null, "answered_on" date null, primary key ("id"))`,
    );
    this.addSql(`create index "team_objection_audit_id_index" on "team_objection" ("audit_id")`);
    this.addSql(`create index "team_objection_client_id_index" on "team_objection" ("client_id")`);
    this.addSql(`create index "team_objection_person_id_index" on "team_objection" ("person_id")`);
    this.addSql(
      `create unique index team_objection_one_open on team_objection (audit_id, person_id) where outcome is null`,
    );
    this.addSql(
      `create table "technical_code" ("id" uuid not null, "person_id" uuid not null, "code" text not null, "source" text not null, "valid_from" date not null, "valid_until" date null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(`create index "technical_code_person_id_index" on "technical_code" ("person_id")`);
    this.addSql(
      `create table "technical_review" ("id" uuid not null, "audit_id" uuid not null, "client_id" uuid not null, "reviewer_id" uuid not null, "outcome" text not null, "remarks" text null, "reviewed_on" date not null, primary key ("id"))`,
    );
    this.addSql(`create index "technical_review_audit_id_index" on "technical_review" ("audit_id")`);
    this.addSql(
      `create table "time_calculation" ("id" uuid not null, "audit_id" uuid not null, "client_id" uuid not null, "time_table" text not null, "table_on" date not null, "headcount" int not null, "sites" int not null, "outlets" int not null, "site_method" text not null, "site_rationale" text null, "table_person_days" numeric(6,1) null, "net_percent" int not null, "least_person_days" numeric(6,1) null, "person_days" numeric(6,1) not null, "on_site_person_days" numeric(6,1) not null, "calculated_on" date not null, primary key ("id"))`,
    );
    this.addSql(`alter table "time_calculation" add constraint "time_calculation_audit_id_unique" unique ("audit_id")`);
    this.addSql(`create index "time_calculation_client_id_index" on "time_calculation" ("client_id")`);
    this.addSql(
      `create table "time_adjustment" ("id" uuid not null, "calculation_id" uuid not null, "audit_id" uuid not null, "client_id" uuid not null, "reason" text not null, "percent" int not null, "justification" text not null, primary key ("id"))`,
    );
    this.addSql(`create index "time_adjustment_calculation_id_index" on "time_adjustment" ("calculation_id")`);
    this.addSql(
      `alter table "time_adjustment" add constraint "time_adjustment_calculation_id_reason_unique" unique ("calculation_id", "reason")`,
    );
    this.addSql(`alter table "body_profile" add constraint "body_profile_only_one" check (only_one = 1)`);
    this.addSql(
      `alter table "certificate_reason" add constraint "certificate_reason_code_shape" check (code ~ '^[A-Z0-9]{2,8}$')`,
    );
    this.addSql(
      `alter table "certificate_reason" add constraint "certificate_reason_kind_check" check ("kind" in ('SUSPEND', 'RESTORE', 'WITHDRAW', 'CANCEL'))`,
    );
    this.addSql(
      `create or replace function "certificate_reason_is_held_fn"() returns trigger as $$ begin if tg_op = 'DELETE' then raise exception using errcode = 'integrity_constraint_violation', message = 'a reason code is retired, never deleted'; elsif new.kind <> old.kind or new.code <> old.code then raise exception using errcode = 'integrity_constraint_violation', message = 'a reason code keeps its meaning'; end if; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "is_held" BEFORE UPDATE OR DELETE on "certificate_reason" for each ROW execute function "certificate_reason_is_held_fn"()`,
    );
    this.addSql(`alter table "client" add constraint "client_headcount_positive" check (headcount > 0)`);
    this.addSql(
      `alter table "client" add constraint "client_uscc_shape" check (uscc ~ '^[0-9A-HJ-NP-RTUWXY]{2}[0-9]{6}[0-9A-HJ-NP-RTUWXY]{10}$')`,
    );
    this.addSql(
      `create or replace function "journal_entry_is_append_only_fn"() returns trigger as $$ begin raise exception using errcode = 'integrity_constraint_violation', message = 'the journal is append-only'; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "is_append_only" BEFORE UPDATE OR DELETE on "journal_entry" for each ROW execute function "journal_entry_is_append_only_fn"()`,
    );
    this.addSql(
      `alter table "person" add constraint "person_employment_check" check ("employment" in ('EMPLOYEE', 'CONTRACTOR'))`,
    );
    this.addSql(
      `alter table "interest" add constraint "interest_person_id_foreign" foreign key ("person_id") references "person" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "interest" add constraint "interest_client_id_foreign" foreign key ("client_id") references "client" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "interest" add constraint "interest_days" check (ends_on is null or ends_on >= starts_on)`,
    );
    this.addSql(
      `alter table "interest" add constraint "interest_kind_check" check ("kind" in ('CONSULTANCY', 'INTERNAL_AUDIT', 'EMPLOYMENT', 'OWNERSHIP', 'FAMILY'))`,
    );
    this.addSql(
      `alter table "competence_evaluation" add constraint "competence_evaluation_person_id_foreign" foreign key ("person_id") references "person" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "competence_evaluation" add constraint "competence_evaluation_evaluator_id_foreign" foreign key ("evaluator_id") references "person" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "competence_evaluation" add constraint "competence_evaluation_by_another" check (evaluator_id <> person_id)`,
    );
    this.addSql(
      `alter table "competence_evaluation" add constraint "competence_evaluation_authorised_function_check" check ("authorised_function" in ('APPLICATION_REVIEW', 'LEADER', 'AUDITOR', 'TECHNICAL_EXPERT', 'TECHNICAL_REVIEW', 'DECISION'))`,
    );
    this.addSql(
      `alter table "competence_evaluation" add constraint "competence_evaluation_method_check" check ("method" in ('RECORDS_REVIEW', 'FEEDBACK', 'INTERVIEW', 'OBSERVATION', 'EXAMINATION'))`,
    );
    this.addSql(
      `alter table "competence_evaluation" add constraint "competence_evaluation_result_check" check ("result" in ('COMPETENT', 'NOT_COMPETENT'))`,
    );
    this.addSql(
      `alter table "account" add constraint "account_person_id_foreign" foreign key ("person_id") references "person" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "account" add constraint "account_client_id_foreign" foreign key ("client_id") references "client" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "account" add constraint "account_of_person_or_client" check (person_id is null or client_id is null)`,
    );
    this.addSql(
      `alter table "paper_template" add constraint "paper_template_programme_id_foreign" foreign key ("programme_id") references "programme" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "paper_template" add constraint "paper_template_published_by_id_foreign" foreign key ("published_by_id") references "person" ("id") on update cascade on delete restrict`,
    );
    this.addSql(`alter table "paper_template" add constraint "paper_template_reason" check (reason <> '')`);
    this.addSql(
      `alter table "paper_template" add constraint "paper_template_edition_of_programme" check (edition_id is null or programme_id is not null)`,
    );
    this.addSql(
      `alter table "paper_template" add constraint "paper_template_kind_check" check ("kind" in ('CERTIFICATE', 'AUDIT_REPORT', 'AUDIT_PLAN', 'TEAM_NOTICE', 'ATTENDANCE_SHEET', 'SCORE_SHEET', 'NONCONFORMITY_REPORT', 'DECISION_NOTICE', 'DECISION_RECORD', 'SUSPENSION_NOTICE', 'RESTORATION_NOTICE', 'WITHDRAWAL_NOTICE', 'CANCELLATION_NOTICE', 'SURVEILLANCE_NOTICE', 'APPLICATION_RECEIPT', 'ACCEPTANCE_NOTICE', 'DECLINE_NOTICE', 'AGREEMENT'))`,
    );
    this.addSql(
      `create or replace function "paper_template_is_final_fn"() returns trigger as $$ begin raise exception using errcode = 'integrity_constraint_violation', message = 'a published template is final'; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "is_final" BEFORE UPDATE OR DELETE on "paper_template" for each ROW execute function "paper_template_is_final_fn"()`,
    );
    this.addSql(
      `alter table "certification" add constraint "certification_client_id_foreign" foreign key ("client_id") references "client" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "certification" add constraint "certification_programme_id_foreign" foreign key ("programme_id") references "programme" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "certification" add constraint "certification_status_check" check ("status" in ('IN_PROGRESS', 'CERTIFIED', 'REFUSED', 'ENDED'))`,
    );
    this.addSql(
      `alter table "certificate" add constraint "certificate_certification_id_foreign" foreign key ("certification_id") references "certification" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "certificate" add constraint "certificate_client_id_foreign" foreign key ("client_id") references "client" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "certificate" add constraint "certificate_programme_id_foreign" foreign key ("programme_id") references "programme" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "certificate" add constraint "certificate_specimen_number" check (is_specimen = starts_with(number, 'SPECIMEN-'))`,
    );
    this.addSql(
      `alter table "certificate" add constraint "certificate_text_complete" check (client_name <> '' and client_address <> '' and scope_zh <> '' and level <> '')`,
    );
    this.addSql(
      `alter table "certificate" add constraint "certificate_restored_after_suspension" check (restored_on is null or (suspended_on is not null and restored_on >= suspended_on))`,
    );
    this.addSql(`alter table "certificate" add constraint "certificate_number_shape" check (number ~ '^[A-Z0-9-]+$')`);
    this.addSql(
      `alter table "certificate" add constraint "certificate_issued_after_decision" check (issued_on >= decided_on)`,
    );
    this.addSql(
      `alter table "certificate" add constraint "certificate_expires_after_issue" check (valid_until > issued_on)`,
    );
    this.addSql(
      `create or replace function "certificate_facts_stay_told_fn"() returns trigger as $$ begin if (old.withdrawn_on is not null and new.withdrawn_on is null) or (old.cancelled_on is not null and new.cancelled_on is null) or (old.replaced_on is not null and new.replaced_on is null) or (old.suspended_on is not null and (new.suspended_on is null or new.suspended_on < old.suspended_on)) or (old.restored_on is not null and new.restored_on is null and new.suspended_on < old.restored_on) then raise exception using errcode = 'integrity_constraint_violation', message = 'what an event told of a certificate stays told'; end if; if new.suspended_on is not null and new.suspension_ends_on is distinct from least((new.suspended_on + interval '6 months')::date, new.valid_until) then raise exception using errcode = 'integrity_constraint_violation', message = 'a suspension ends after six months, and never after the certificate'; end if; if new.level <> old.level and not exists (select 1 from certificate_event e where e.certificate_id = new.id and e.level = new.level) then raise exception using errcode = 'integrity_constraint_violation', message = 'no event of the certificate tells this level'; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "facts_stay_told" BEFORE UPDATE on "certificate" for each ROW execute function "certificate_facts_stay_told_fn"()`,
    );
    this.addSql(
      `create or replace function "certificate_facts_are_told_fn"() returns trigger as $$ begin if new.suspended_on is not null and not exists (select 1 from certificate_event e where e.certificate_id = new.id and e.kind = 'SUSPENDED' and e.effective_on = new.suspended_on) then raise exception using errcode = 'integrity_constraint_violation', message = 'no event of the certificate tells this'; end if; if new.restored_on is not null and not exists (select 1 from certificate_event e where e.certificate_id = new.id and e.kind = 'RESTORED' and e.effective_on = new.restored_on) then raise exception using errcode = 'integrity_constraint_violation', message = 'no event of the certificate tells this'; end if; if new.withdrawn_on is not null and not exists (select 1 from certificate_event e where e.certificate_id = new.id and e.kind = 'WITHDRAWN' and e.effective_on = new.withdrawn_on) then raise exception using errcode = 'integrity_constraint_violation', message = 'no event of the certificate tells this'; end if; if new.cancelled_on is not null and not exists (select 1 from certificate_event e where e.certificate_id = new.id and e.kind = 'CANCELLED' and e.effective_on = new.cancelled_on) then raise exception using errcode = 'integrity_constraint_violation', message = 'no event of the certificate tells this'; end if; if new.replaced_on is not null and not exists (select 1 from certificate_event e where e.certificate_id = new.id and e.kind = 'REPLACED' and e.effective_on = new.replaced_on) then raise exception using errcode = 'integrity_constraint_violation', message = 'no event of the certificate tells this'; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "facts_are_told" BEFORE INSERT OR UPDATE on "certificate" for each ROW execute function "certificate_facts_are_told_fn"()`,
    );
    this.addSql(
      `create or replace function "certificate_stays_fn"() returns trigger as $$ begin if tg_op = 'DELETE' then raise exception using errcode = 'integrity_constraint_violation', message = 'a certificate is never removed'; elsif new.number <> old.number or new.issued_on <> old.issued_on or new.decided_on <> old.decided_on or new.valid_until <> old.valid_until then raise exception using errcode = 'integrity_constraint_violation', message = 'number and days of a certificate are final'; end if; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "stays" BEFORE UPDATE OR DELETE on "certificate" for each ROW execute function "certificate_stays_fn"()`,
    );
    this.addSql(
      `alter table "certificate_event" add constraint "certificate_event_certificate_id_foreign" foreign key ("certificate_id") references "certificate" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "certificate_event" add constraint "certificate_event_client_id_foreign" foreign key ("client_id") references "client" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "certificate_event" add constraint "certificate_event_decided_by_id_foreign" foreign key ("decided_by_id") references "person" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "certificate_event" add constraint "certificate_event_reason_code" check ((kind in ('SUSPENDED', 'RESTORED', 'WITHDRAWN', 'CANCELLED')) = (reason_code is not null))`,
    );
    this.addSql(
      `alter table "certificate_event" add constraint "certificate_event_kind_check" check ("kind" in ('ISSUED', 'MAINTAINED', 'LEVEL_RAISED', 'LEVEL_LOWERED', 'EXTENDED', 'REDUCED', 'SUSPENDED', 'RESTORED', 'WITHDRAWN', 'CANCELLED', 'REPLACED'))`,
    );
    this.addSql(
      `create or replace function "certificate_event_tells_the_certificate_fn"() returns trigger as $$ begin update certificate set suspended_on = case when new.kind = 'SUSPENDED' then new.effective_on else suspended_on end, suspension_ends_on = case when new.kind = 'SUSPENDED' then least((new.effective_on + interval '6 months')::date, valid_until) else suspension_ends_on end, restored_on = case when new.kind = 'SUSPENDED' then null when new.kind = 'RESTORED' then new.effective_on else restored_on end, withdrawn_on = case when new.kind = 'WITHDRAWN' then new.effective_on else withdrawn_on end, cancelled_on = case when new.kind = 'CANCELLED' then new.effective_on else cancelled_on end, replaced_on = case when new.kind = 'REPLACED' then new.effective_on else replaced_on end, level = coalesce(new.level, level) where id = new.certificate_id; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "tells_the_certificate" AFTER INSERT on "certificate_event" for each ROW execute function "certificate_event_tells_the_certificate_fn"()`,
    );
    this.addSql(
      `create or replace function "certificate_event_is_final_fn"() returns trigger as $$ begin raise exception using errcode = 'integrity_constraint_violation', message = 'an event of a certificate is final'; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "is_final" BEFORE UPDATE OR DELETE on "certificate_event" for each ROW execute function "certificate_event_is_final_fn"()`,
    );
    this.addSql(
      `alter table "authorisation" add constraint "authorisation_person_id_foreign" foreign key ("person_id") references "person" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "authorisation" add constraint "authorisation_programme_id_foreign" foreign key ("programme_id") references "programme" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "authorisation" add constraint "authorisation_authorised_by_id_foreign" foreign key ("authorised_by_id") references "person" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "authorisation" add constraint "authorisation_by_another" check (authorised_by_id <> person_id)`,
    );
    this.addSql(`alter table "authorisation" add constraint "authorisation_days" check (valid_until >= valid_from)`);
    this.addSql(
      `alter table "authorisation" add constraint "authorisation_authorised_function_check" check ("authorised_function" in ('APPLICATION_REVIEW', 'LEADER', 'AUDITOR', 'TECHNICAL_EXPERT', 'TECHNICAL_REVIEW', 'DECISION'))`,
    );
    this.addSql(
      `alter table "application" add constraint "application_client_id_foreign" foreign key ("client_id") references "client" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "application" add constraint "application_programme_id_foreign" foreign key ("programme_id") references "programme" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "application" add constraint "application_clock" check ((received_on is null) = (review_due_on is null))`,
    );
    this.addSql(
      `alter table "application" add constraint "application_received_once_submitted" check (status = 'ABANDONED' or (status = 'DRAFT') = (received_on is null))`,
    );
    this.addSql(
      `alter table "application" add constraint "application_status_check" check ("status" in ('DRAFT', 'SUBMITTED', 'ACCEPTED', 'DECLINED', 'ABANDONED'))`,
    );
    this.addSql(
      `create or replace function "application_moves_by_its_table_fn"() returns trigger as $$ begin if old.status <> new.status and (old.status, new.status) not in (('DRAFT', 'SUBMITTED'), ('SUBMITTED', 'ACCEPTED'), ('SUBMITTED', 'DECLINED'), ('DRAFT', 'ABANDONED'), ('SUBMITTED', 'ABANDONED'), ('ACCEPTED', 'ABANDONED')) then raise exception using errcode = 'integrity_constraint_violation', message = 'no step leads there for Application'; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "moves_by_its_table" BEFORE UPDATE on "application" for each ROW execute function "application_moves_by_its_table_fn"()`,
    );
    this.addSql(
      `alter table "application_review" add constraint "application_review_application_id_foreign" foreign key ("application_id") references "application" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "application_review" add constraint "application_review_client_id_foreign" foreign key ("client_id") references "client" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "application_review" add constraint "application_review_reviewer_id_foreign" foreign key ("reviewer_id") references "person" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "application_review" add constraint "application_review_decline_reason" check (outcome = 'ACCEPT' or (reason is not null and length(trim(reason)) > 0))`,
    );
    this.addSql(
      `alter table "application_review" add constraint "application_review_outcome_check" check ("outcome" in ('ACCEPT', 'DECLINE'))`,
    );
    this.addSql(
      `alter table "registration" add constraint "registration_person_id_foreign" foreign key ("person_id") references "person" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "registration" add constraint "registration_restored" check ((restored_on is null) = (restoration_reason is null) and (restored_on is null or (suspended_on is not null and restored_on >= suspended_on)))`,
    );
    this.addSql(
      `alter table "registration" add constraint "registration_suspended" check ((suspended_on is null) = (suspension_reason is null) and (suspended_on is null or (suspended_on >= valid_from and suspended_on <= valid_until)))`,
    );
    this.addSql(`alter table "registration" add constraint "registration_days" check (valid_until >= valid_from)`);
    this.addSql(
      `alter table "registration" add constraint "registration_grade_check" check ("grade" in ('TRAINEE', 'AUDITOR', 'SENIOR'))`,
    );
    this.addSql(
      `create or replace function "registration_registration_counts_once_fn"() returns trigger as $$ begin if exists (select 1 from registration r where r.registrar = new.registrar and r.number = new.number and r.id <> new.id and (r.person_id <> new.person_id or (r.valid_from <= new.valid_until and new.valid_from <= r.valid_until))) then raise exception using errcode = 'integrity_constraint_violation', message = 'a registration number counts once, for one person'; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "registration_counts_once" BEFORE INSERT OR UPDATE on "registration" for each ROW execute function "registration_registration_counts_once_fn"()`,
    );
    this.addSql(
      `alter table "scheme_edition" add constraint "scheme_edition_programme_id_foreign" foreign key ("programme_id") references "programme" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "session" add constraint "session_account_id_foreign" foreign key ("account_id") references "account" ("id") on delete cascade`,
    );
    this.addSql(
      `alter table "site" add constraint "site_client_id_foreign" foreign key ("client_id") references "client" ("id") on update cascade on delete restrict`,
    );
    this.addSql(`alter table "site" add constraint "site_headcount_positive" check (headcount > 0)`);
    this.addSql(
      `alter table "credit_check" add constraint "credit_check_client_id_foreign" foreign key ("client_id") references "client" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "credit_check" add constraint "credit_check_checked_by_id_foreign" foreign key ("checked_by_id") references "person" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "credit_check" add constraint "credit_check_screenshot_id_foreign" foreign key ("screenshot_id") references "stored_document" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "credit_check" add constraint "credit_check_clearance_document_id_foreign" foreign key ("clearance_document_id") references "stored_document" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "credit_check" add constraint "credit_check_clear" check (listed or (related is null and clearance_document_id is null))`,
    );
    this.addSql(
      `alter table "credit_check" add constraint "credit_check_subject_check" check ("subject" in ('PUBLICITY_PENALTY', 'PUBLICITY_ABNORMAL', 'PUBLICITY_SERIOUS_VIOLATION', 'CREDIT_CHINA_PENALTY', 'CREDIT_CHINA_SANCTION'))`,
    );
    this.addSql(
      `create or replace function "credit_check_is_final_fn"() returns trigger as $$ begin raise exception using errcode = 'integrity_constraint_violation', message = 'a credit look-up is repeated, not changed'; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "is_final" BEFORE UPDATE OR DELETE on "credit_check" for each ROW execute function "credit_check_is_final_fn"()`,
    );
    this.addSql(
      `alter table "application_document" add constraint "application_document_application_id_foreign" foreign key ("application_id") references "application" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "application_document" add constraint "application_document_client_id_foreign" foreign key ("client_id") references "client" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "application_document" add constraint "application_document_document_id_foreign" foreign key ("document_id") references "stored_document" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "application_document" add constraint "application_document_kind_check" check ("kind" in ('APPLICATION_FORM', 'BUSINESS_LICENCE', 'PERMITS', 'OTHER_CERTIFICATES', 'HEADCOUNT', 'SERVICE_HANDBOOK', 'ORGANISATION_PROFILE', 'SCOPE_STATEMENT', 'SERVICE_BLUEPRINT', 'CREDIT_CHECK', 'AGREEMENT', 'AUDIT_EVIDENCE', 'CORRECTIVE_ACTION_EVIDENCE', 'AUDIT_REPORT', 'OTHER'))`,
    );
    this.addSql(
      `alter table "agreement" add constraint "agreement_application_id_foreign" foreign key ("application_id") references "application" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "agreement" add constraint "agreement_client_id_foreign" foreign key ("client_id") references "client" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "agreement" add constraint "agreement_certification_id_foreign" foreign key ("certification_id") references "certification" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "agreement" add constraint "agreement_document_id_foreign" foreign key ("document_id") references "stored_document" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "agreement" add constraint "agreement_signed_opens_file" check ((signed_on is null) = (certification_id is null))`,
    );
    this.addSql(
      `alter table "agreement" add constraint "agreement_person_days_half" check (person_days > 0 and person_days * 2 = trunc(person_days * 2))`,
    );
    this.addSql(`alter table "agreement" add constraint "agreement_fee" check (fee_fen >= 0)`);
    this.addSql(
      `alter table "surveillance_activity" add constraint "surveillance_activity_certificate_id_foreign" foreign key ("certificate_id") references "certificate" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "surveillance_activity" add constraint "surveillance_activity_client_id_foreign" foreign key ("client_id") references "client" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "surveillance_activity" add constraint "surveillance_activity_programme_id_foreign" foreign key ("programme_id") references "programme" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "surveillance_activity" add constraint "surveillance_activity_window" check (opens_on <= due_on)`,
    );
    this.addSql(
      `alter table "audit" add constraint "audit_certification_id_foreign" foreign key ("certification_id") references "certification" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "audit" add constraint "audit_client_id_foreign" foreign key ("client_id") references "client" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "audit" add constraint "audit_programme_id_foreign" foreign key ("programme_id") references "programme" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "audit" add constraint "audit_surveillance_activity_id_foreign" foreign key ("surveillance_activity_id") references "surveillance_activity" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "audit" add constraint "audit_surveillance" check (kind = 'SURVEILLANCE' or surveillance_activity_id is null)`,
    );
    this.addSql(
      `alter table "audit" add constraint "audit_person_days_half" check (person_days > 0 and person_days * 2 = trunc(person_days * 2))`,
    );
    this.addSql(`alter table "audit" add constraint "audit_days" check (ends_on >= starts_on)`);
    this.addSql(
      `alter table "audit" add constraint "audit_kind_check" check ("kind" in ('INITIAL', 'SURVEILLANCE', 'RECERTIFICATION', 'SPECIAL'))`,
    );
    this.addSql(
      `alter table "audit" add constraint "audit_status_check" check ("status" in ('PLANNED', 'IN_PROGRESS', 'REPORTED', 'REVIEWED', 'DECIDED', 'CANCELLED'))`,
    );
    this.addSql(
      `alter table "audit" add constraint "audit_recommendation_check" check ("recommendation" in ('CERTIFY', 'MAINTAIN', 'NOT_CERTIFY', 'SUSPEND'))`,
    );
    this.addSql(
      `create or replace function "audit_is_final_once_decided_fn"() returns trigger as $$ begin if old.status = 'DECIDED' then raise exception using errcode = 'integrity_constraint_violation', message = 'a decided audit is final'; end if; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "is_final_once_decided" BEFORE UPDATE OR DELETE on "audit" for each ROW execute function "audit_is_final_once_decided_fn"()`,
    );
    this.addSql(
      `create or replace function "audit_moves_by_its_table_fn"() returns trigger as $$ begin if old.status <> new.status and (old.status, new.status) not in (('PLANNED', 'IN_PROGRESS'), ('IN_PROGRESS', 'REPORTED'), ('REPORTED', 'REVIEWED'), ('REPORTED', 'IN_PROGRESS'), ('REVIEWED', 'DECIDED'), ('PLANNED', 'CANCELLED'), ('IN_PROGRESS', 'CANCELLED')) then raise exception using errcode = 'integrity_constraint_violation', message = 'no step leads there for Audit'; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "moves_by_its_table" BEFORE UPDATE on "audit" for each ROW execute function "audit_moves_by_its_table_fn"()`,
    );
    this.addSql(
      `alter table "site_sample" add constraint "site_sample_audit_id_foreign" foreign key ("audit_id") references "audit" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "site_sample" add constraint "site_sample_client_id_foreign" foreign key ("client_id") references "client" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "site_sample" add constraint "site_sample_drawn_by_id_foreign" foreign key ("drawn_by_id") references "person" ("id") on update cascade on delete restrict`,
    );
    this.addSql(`alter table "site_sample" add constraint "site_sample_size" check (size >= 0)`);
    this.addSql(`alter table "site_sample" add constraint "site_sample_method" check (method <> 'ALL_SITES')`);
    this.addSql(
      `alter table "site_sample" add constraint "site_sample_method_check" check ("method" in ('ALL_SITES', 'SAMPLED', 'IN_TURN'))`,
    );
    this.addSql(
      `create or replace function "site_sample_is_final_fn"() returns trigger as $$ begin raise exception using errcode = 'integrity_constraint_violation', message = 'sites once drawn stay drawn'; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "is_final" BEFORE UPDATE OR DELETE on "site_sample" for each ROW execute function "site_sample_is_final_fn"()`,
    );
    this.addSql(
      `alter table "scorecard" add constraint "scorecard_audit_id_foreign" foreign key ("audit_id") references "audit" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "scorecard" add constraint "scorecard_client_id_foreign" foreign key ("client_id") references "client" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "scorecard" add constraint "scorecard_locked_complete" check (status in ('OPEN', 'SUPERSEDED') or missing = 0)`,
    );
    this.addSql(`alter table "scorecard" add constraint "scorecard_score_range" check (score >= 0 and score <= 100)`);
    this.addSql(
      `alter table "scorecard" add constraint "scorecard_arrays_alike" check (cardinality(verdicts) = cardinality(sampled) and cardinality(verdicts) = cardinality(conforming))`,
    );
    this.addSql(
      `alter table "scorecard" add constraint "scorecard_status_check" check ("status" in ('OPEN', 'LOCKED', 'FROZEN', 'SUPERSEDED'))`,
    );
    this.addSql(
      `create or replace function "scorecard_is_locked_fn"() returns trigger as $$ begin if tg_op = 'DELETE' then if old.status <> 'OPEN' then raise exception using errcode = 'integrity_constraint_violation', message = 'the scorecard is locked'; end if; elsif old.status in ('FROZEN', 'SUPERSEDED') then raise exception using errcode = 'integrity_constraint_violation', message = 'the scorecard is frozen'; elsif old.status = 'LOCKED' and (new.status = 'OPEN' or (to_jsonb(new) - 'status' - 'version') is distinct from (to_jsonb(old) - 'status' - 'version')) then raise exception using errcode = 'integrity_constraint_violation', message = 'the scorecard is locked by the report'; end if; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "is_locked" BEFORE UPDATE OR DELETE on "scorecard" for each ROW execute function "scorecard_is_locked_fn"()`,
    );
    this.addSql(
      `alter table "sampled_site" add constraint "sampled_site_sample_id_foreign" foreign key ("sample_id") references "site_sample" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "sampled_site" add constraint "sampled_site_audit_id_foreign" foreign key ("audit_id") references "audit" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "sampled_site" add constraint "sampled_site_client_id_foreign" foreign key ("client_id") references "client" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "sampled_site" add constraint "sampled_site_reason" check ((choice = 'CHOSEN') = (reason is not null))`,
    );
    this.addSql(
      `alter table "sampled_site" add constraint "sampled_site_choice_check" check ("choice" in ('CENTRAL', 'CHOSEN', 'RANDOM'))`,
    );
    this.addSql(
      `create or replace function "sampled_site_is_final_fn"() returns trigger as $$ begin raise exception using errcode = 'integrity_constraint_violation', message = 'sites once drawn stay drawn'; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "is_final" BEFORE UPDATE OR DELETE on "sampled_site" for each ROW execute function "sampled_site_is_final_fn"()`,
    );
    this.addSql(
      `alter table "remote_arrangement" add constraint "remote_arrangement_audit_id_foreign" foreign key ("audit_id") references "audit" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "remote_arrangement" add constraint "remote_arrangement_client_id_foreign" foreign key ("client_id") references "client" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "remote_arrangement" add constraint "remote_arrangement_told" check (btrim(extent) <> '' and btrim(risk_assessment) <> '')`,
    );
    this.addSql(
      `create or replace function "remote_arrangement_is_final_once_decided_fn"() returns trigger as $$ begin if exists (select 1 from audit a where a.id in (old.audit_id, new.audit_id) and a.status = 'DECIDED') then raise exception using errcode = 'integrity_constraint_violation', message = 'the terms of a decided audit are final'; end if; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "is_final_once_decided" BEFORE INSERT OR UPDATE OR DELETE on "remote_arrangement" for each ROW execute function "remote_arrangement_is_final_once_decided_fn"()`,
    );
    this.addSql(
      `alter table "nonconformity" add constraint "nonconformity_audit_id_foreign" foreign key ("audit_id") references "audit" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "nonconformity" add constraint "nonconformity_client_id_foreign" foreign key ("client_id") references "client" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "nonconformity" add constraint "nonconformity_verified_by_id_foreign" foreign key ("verified_by_id") references "person" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "nonconformity" add constraint "nonconformity_names_what" check (criterion is not null or special_deduction_id is not null)`,
    );
    this.addSql(
      `alter table "nonconformity" add constraint "nonconformity_closed" check ((status = 'CLOSED') = (closed_on is not null))`,
    );
    this.addSql(
      `alter table "nonconformity" add constraint "nonconformity_returned" check (status <> 'SENT_BACK' or (return_reason is not null and return_reason <> ''))`,
    );
    this.addSql(
      `alter table "nonconformity" add constraint "nonconformity_verified" check (status not in ('VERIFIED', 'CLOSED') or verified_on is not null)`,
    );
    this.addSql(
      `alter table "nonconformity" add constraint "nonconformity_answered" check (status = 'OPEN' or (answered_on is not null and cause is not null and correction is not null and corrective_action is not null))`,
    );
    this.addSql(`alter table "nonconformity" add constraint "nonconformity_due" check (due_on >= raised_on)`);
    this.addSql(
      `alter table "nonconformity" add constraint "nonconformity_grade_check" check ("grade" in ('MINOR', 'MAJOR'))`,
    );
    this.addSql(
      `alter table "nonconformity" add constraint "nonconformity_status_check" check ("status" in ('OPEN', 'ANSWERED', 'SENT_BACK', 'PLAN_ACCEPTED', 'VERIFIED', 'CLOSED'))`,
    );
    this.addSql(
      `create or replace function "nonconformity_is_held_fn"() returns trigger as $$ begin if tg_op = 'DELETE' then raise exception using errcode = 'integrity_constraint_violation', message = 'a nonconformity is never deleted'; elsif old.status = 'CLOSED' then raise exception using errcode = 'integrity_constraint_violation', message = 'the nonconformity is closed'; elsif (new.audit_id, new.client_id, new.number, new.evaluation, new.criterion, new.special_deduction_id, new.grade, new.statement, new.evidence, new.raised_on, new.due_on) is distinct from (old.audit_id, old.client_id, old.number, old.evaluation, old.criterion, old.special_deduction_id, old.grade, old.statement, old.evidence, old.raised_on, old.due_on) then raise exception using errcode = 'integrity_constraint_violation', message = 'what was found does not change'; end if; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "is_held" BEFORE UPDATE OR DELETE on "nonconformity" for each ROW execute function "nonconformity_is_held_fn"()`,
    );
    this.addSql(
      `create or replace function "nonconformity_moves_by_its_table_fn"() returns trigger as $$ begin if old.status <> new.status and (old.status, new.status) not in (('OPEN', 'ANSWERED'), ('SENT_BACK', 'ANSWERED'), ('ANSWERED', 'SENT_BACK'), ('ANSWERED', 'PLAN_ACCEPTED'), ('ANSWERED', 'VERIFIED'), ('PLAN_ACCEPTED', 'VERIFIED'), ('PLAN_ACCEPTED', 'SENT_BACK'), ('VERIFIED', 'CLOSED')) then raise exception using errcode = 'integrity_constraint_violation', message = 'no step leads there for Nonconformity'; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "moves_by_its_table" BEFORE UPDATE on "nonconformity" for each ROW execute function "nonconformity_moves_by_its_table_fn"()`,
    );
    this.addSql(
      `alter table "decision" add constraint "decision_audit_id_foreign" foreign key ("audit_id") references "audit" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "decision" add constraint "decision_certification_id_foreign" foreign key ("certification_id") references "certification" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "decision" add constraint "decision_client_id_foreign" foreign key ("client_id") references "client" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "decision" add constraint "decision_certificate_id_foreign" foreign key ("certificate_id") references "certificate" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "decision" add constraint "decision_decided_by_id_foreign" foreign key ("decided_by_id") references "person" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "decision" add constraint "decision_reason" check (outcome in ('GRANT', 'MAINTAIN', 'RAISE_LEVEL', 'RENEW', 'RESTORE') or (reason is not null and length(trim(reason)) > 0))`,
    );
    this.addSql(
      `alter table "decision" add constraint "decision_outcome_check" check ("outcome" in ('GRANT', 'REFUSE', 'MAINTAIN', 'RAISE_LEVEL', 'LOWER_LEVEL', 'RENEW', 'EXTEND', 'REDUCE', 'SUSPEND', 'RESTORE', 'WITHDRAW', 'CANCEL'))`,
    );
    this.addSql(
      `create or replace function "decision_is_final_fn"() returns trigger as $$ begin raise exception using errcode = 'integrity_constraint_violation', message = 'a decision is final'; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "is_final" BEFORE UPDATE OR DELETE on "decision" for each ROW execute function "decision_is_final_fn"()`,
    );
    this.addSql(
      `create or replace function "decision_decider_is_independent_fn"() returns trigger as $$ begin if exists (select 1 from team_assignment t where t.audit_id = new.audit_id and t.person_id = new.decided_by_id) then raise exception using errcode = 'integrity_constraint_violation', message = 'the decision maker sat on the audit team'; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "decider_is_independent" BEFORE INSERT on "decision" for each ROW execute function "decision_decider_is_independent_fn"()`,
    );
    this.addSql(
      `alter table "audit_activity" add constraint "audit_activity_audit_id_foreign" foreign key ("audit_id") references "audit" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "audit_activity" add constraint "audit_activity_client_id_foreign" foreign key ("client_id") references "client" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "audit_activity" add constraint "audit_activity_concluded" check ((concluded_on is null) = (conclusion is null))`,
    );
    this.addSql(`alter table "audit_activity" add constraint "audit_activity_days" check (ends_on >= starts_on)`);
    this.addSql(
      `alter table "audit_activity" add constraint "audit_activity_kind_check" check ("kind" in ('DOCUMENT_REVIEW', 'ON_SITE', 'REMOTE', 'MYSTERY'))`,
    );
    this.addSql(
      `alter table "audit_activity" add constraint "audit_activity_conclusion_check" check ("conclusion" in ('PASSED', 'NOT_PASSED'))`,
    );
    this.addSql(
      `alter table "team_assignment" add constraint "team_assignment_audit_id_foreign" foreign key ("audit_id") references "audit" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "team_assignment" add constraint "team_assignment_client_id_foreign" foreign key ("client_id") references "client" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "team_assignment" add constraint "team_assignment_person_id_foreign" foreign key ("person_id") references "person" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "team_assignment" add constraint "team_assignment_person_days_half" check (person_days >= 0 and person_days * 2 = trunc(person_days * 2))`,
    );
    this.addSql(
      `alter table "team_assignment" add constraint "team_assignment_role_check" check ("role" in ('LEADER', 'AUDITOR', 'TECHNICAL_EXPERT', 'TRAINEE', 'OBSERVER'))`,
    );
    this.addSql(
      `create or replace function "team_assignment_is_final_once_reported_fn"() returns trigger as $$ begin if exists (select 1 from audit a where a.id in (old.audit_id, new.audit_id) and a.status in ('REPORTED', 'REVIEWED', 'DECIDED')) then raise exception using errcode = 'integrity_constraint_violation', message = 'the team of a reported audit is final'; end if; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "is_final_once_reported" BEFORE INSERT OR UPDATE OR DELETE on "team_assignment" for each ROW execute function "team_assignment_is_final_once_reported_fn"()`,
    );
    this.addSql(
      `alter table "team_notice" add constraint "team_notice_audit_id_foreign" foreign key ("audit_id") references "audit" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "team_notice" add constraint "team_notice_client_id_foreign" foreign key ("client_id") references "client" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "team_notice" add constraint "team_notice_care" check (is_short_notice = (care is not null))`,
    );
    this.addSql(
      `alter table "team_notice" add constraint "team_notice_object_by" check (is_short_notice = (object_by is null))`,
    );
    this.addSql(
      `create or replace function "team_notice_is_final_fn"() returns trigger as $$ begin raise exception using errcode = 'integrity_constraint_violation', message = 'a notice that was sent stays as it was'; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "is_final" BEFORE UPDATE OR DELETE on "team_notice" for each ROW execute function "team_notice_is_final_fn"()`,
    );
    this.addSql(
      `alter table "team_objection" add constraint "team_objection_audit_id_foreign" foreign key ("audit_id") references "audit" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "team_objection" add constraint "team_objection_client_id_foreign" foreign key ("client_id") references "client" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "team_objection" add constraint "team_objection_person_id_foreign" foreign key ("person_id") references "person" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "team_objection" add constraint "team_objection_answered" check ((outcome is null) = (answer is null) and (outcome is null) = (answered_on is null))`,
    );
    this.addSql(
      `alter table "team_objection" add constraint "team_objection_outcome_check" check ("outcome" in ('UPHELD', 'DISMISSED'))`,
    );
    this.addSql(
      `create or replace function "team_objection_is_final_once_answered_fn"() returns trigger as $$ begin if tg_op = 'DELETE' or old.outcome is not null then raise exception using errcode = 'integrity_constraint_violation', message = 'an objection that was answered stays as it was'; end if; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "is_final_once_answered" BEFORE UPDATE OR DELETE on "team_objection" for each ROW execute function "team_objection_is_final_once_answered_fn"()`,
    );
    this.addSql(
      `alter table "technical_code" add constraint "technical_code_person_id_foreign" foreign key ("person_id") references "person" ("id") on update cascade on delete restrict`,
    );
    this.addSql(`alter table "technical_code" add constraint "technical_code_shape" check (code ~ '^SC[0-9]{2}$')`);
    this.addSql(
      `alter table "technical_code" add constraint "technical_code_days" check (valid_until is null or valid_until >= valid_from)`,
    );
    this.addSql(
      `alter table "technical_code" add constraint "technical_code_source_check" check ("source" in ('EDUCATION', 'WORK', 'AUDIT_EXPERIENCE', 'EXAMINATION', 'EVALUATION'))`,
    );
    this.addSql(
      `alter table "technical_review" add constraint "technical_review_audit_id_foreign" foreign key ("audit_id") references "audit" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "technical_review" add constraint "technical_review_client_id_foreign" foreign key ("client_id") references "client" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "technical_review" add constraint "technical_review_reviewer_id_foreign" foreign key ("reviewer_id") references "person" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "technical_review" add constraint "technical_review_return_reason" check (outcome = 'PASSED' or (remarks is not null and length(trim(remarks)) > 0))`,
    );
    this.addSql(
      `alter table "technical_review" add constraint "technical_review_outcome_check" check ("outcome" in ('PASSED', 'RETURNED'))`,
    );
    this.addSql(
      `create or replace function "technical_review_reviewer_is_independent_fn"() returns trigger as $$ begin if exists (select 1 from team_assignment t where t.audit_id = new.audit_id and t.person_id = new.reviewer_id) then raise exception using errcode = 'integrity_constraint_violation', message = 'the technical reviewer sat on the audit team'; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "reviewer_is_independent" BEFORE INSERT OR UPDATE on "technical_review" for each ROW execute function "technical_review_reviewer_is_independent_fn"()`,
    );
    this.addSql(
      `alter table "time_calculation" add constraint "time_calculation_audit_id_foreign" foreign key ("audit_id") references "audit" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "time_calculation" add constraint "time_calculation_client_id_foreign" foreign key ("client_id") references "client" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "time_calculation" add constraint "time_calculation_table" check ((table_person_days is null) = (least_person_days is null))`,
    );
    this.addSql(
      `alter table "time_calculation" add constraint "time_calculation_half" check (on_site_person_days * 2 = trunc(on_site_person_days * 2))`,
    );
    this.addSql(
      `alter table "time_calculation" add constraint "time_calculation_on_site" check (on_site_person_days > 0 and on_site_person_days <= person_days)`,
    );
    this.addSql(
      `alter table "time_calculation" add constraint "time_calculation_least" check (least_person_days is null or person_days >= least_person_days)`,
    );
    this.addSql(
      `alter table "time_calculation" add constraint "time_calculation_reduction" check (net_percent >= -30)`,
    );
    this.addSql(
      `alter table "time_calculation" add constraint "time_calculation_site_method_check" check ("site_method" in ('ALL_SITES', 'SAMPLED', 'IN_TURN'))`,
    );
    this.addSql(
      `create or replace function "time_calculation_is_final_once_decided_fn"() returns trigger as $$ begin if exists (select 1 from audit a where a.id in (old.audit_id, new.audit_id) and a.status = 'DECIDED') then raise exception using errcode = 'integrity_constraint_violation', message = 'the time of a decided audit is final'; end if; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "is_final_once_decided" BEFORE INSERT OR UPDATE OR DELETE on "time_calculation" for each ROW execute function "time_calculation_is_final_once_decided_fn"()`,
    );
    this.addSql(
      `alter table "time_adjustment" add constraint "time_adjustment_calculation_id_foreign" foreign key ("calculation_id") references "time_calculation" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "time_adjustment" add constraint "time_adjustment_audit_id_foreign" foreign key ("audit_id") references "audit" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "time_adjustment" add constraint "time_adjustment_client_id_foreign" foreign key ("client_id") references "client" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "time_adjustment" add constraint "time_adjustment_justified" check (btrim(justification) <> '')`,
    );
    this.addSql(
      `alter table "time_adjustment" add constraint "time_adjustment_percent" check (percent >= 1 and percent <= 100)`,
    );
    this.addSql(
      `alter table "time_adjustment" add constraint "time_adjustment_reason_check" check ("reason" in ('MATURE_SYSTEM', 'KNOWN_CLIENT', 'WELL_PREPARED', 'SMALL_SITE', 'IDENTICAL_TASKS', 'STAFF_AWAY', 'NO_DESIGN', 'SINGLE_PRODUCT', 'LOWER_HALF_OF_BAND', 'INDUSTRY', 'COMPLEXITY', 'MORE_CATEGORIES'))`,
    );
    this.addSql(
      `create or replace function "time_adjustment_is_final_once_decided_fn"() returns trigger as $$ begin if exists (select 1 from audit a where a.id in (old.audit_id, new.audit_id) and a.status = 'DECIDED') then raise exception using errcode = 'integrity_constraint_violation', message = 'the time of a decided audit is final'; end if; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "is_final_once_decided" BEFORE INSERT OR UPDATE OR DELETE on "time_adjustment" for each ROW execute function "time_adjustment_is_final_once_decided_fn"()`,
    );
  }
}
