import { Migration } from '@mikro-orm/migrations';

export class Migration20261127072000 extends Migration {
  override up(): void {
    this.addSql(
      `create table "mark_use" ("id" uuid not null, "number" text not null, "certification_id" uuid not null, "client_id" uuid not null, "medium" text not null, "place" text not null, "used_since" date not null, "found_by" text not null, "reported_on" date not null, "sample_id" uuid null, "confirm_by" date not null, "status" text not null, "ended_on" date null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(`alter table "mark_use" add constraint "mark_use_number_unique" unique ("number")`);
    this.addSql(`create index "mark_use_certification_id_index" on "mark_use" ("certification_id")`);
    this.addSql(`create index "mark_use_client_id_index" on "mark_use" ("client_id")`);
    this.addSql(`create index "mark_use_confirm_by_index" on "mark_use" ("confirm_by")`);
    this.addSql(
      `create table "mark_case" ("id" uuid not null, "number" text not null, "mark_use_id" uuid not null, "certification_id" uuid not null, "client_id" uuid not null, "misuses" text[] not null, "request" text not null, "is_grave" boolean not null, "opened_on" date not null, "correct_by" date not null, "handler_id" uuid not null, "status" text not null, "outcome" text null, "conclusion" text null, "closed_on" date null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(`alter table "mark_case" add constraint "mark_case_number_unique" unique ("number")`);
    this.addSql(`create index "mark_case_mark_use_id_index" on "mark_case" ("mark_use_id")`);
    this.addSql(`create index "mark_case_certification_id_index" on "mark_case" ("certification_id")`);
    this.addSql(`create index "mark_case_client_id_index" on "mark_case" ("client_id")`);
    this.addSql(`create index "mark_case_correct_by_index" on "mark_case" ("correct_by")`);
    this.addSql(
      `create unique index "mark_case_one_at_a_time" on "mark_case" ("mark_use_id") where status <> 'CLOSED'`,
    );
    this.addSql(
      `create table "mark_answer" ("id" uuid not null, "mark_case_id" uuid not null, "client_id" uuid not null, "number" int not null, "text" text not null, "answered_by" text not null, "answered_on" date not null, "return_reason" text null, "returned_on" date null, primary key ("id"))`,
    );
    this.addSql(`create index "mark_answer_mark_case_id_index" on "mark_answer" ("mark_case_id")`);
    this.addSql(
      `alter table "mark_answer" add constraint "mark_answer_mark_case_id_number_unique" unique ("mark_case_id", "number")`,
    );
    this.addSql(
      `create table "mark_stop" ("id" uuid not null, "certificate_id" uuid not null, "client_id" uuid not null, "since" date not null, "text" text not null, "document_id" uuid null, "confirmed_by" text not null, "confirmed_on" date not null, primary key ("id"))`,
    );
    this.addSql(`create index "mark_stop_certificate_id_index" on "mark_stop" ("certificate_id")`);
    this.addSql(
      `alter table "mark_stop" add constraint "mark_stop_certificate_id_since_unique" unique ("certificate_id", "since")`,
    );
    this.addSql(
      `create table "mark_answer_file" ("id" uuid not null, "answer_id" uuid not null, "client_id" uuid not null, "document_id" uuid not null, primary key ("id"))`,
    );
    this.addSql(`create index "mark_answer_file_answer_id_index" on "mark_answer_file" ("answer_id")`);
    this.addSql(
      `alter table "mark_answer_file" add constraint "mark_answer_file_answer_id_document_id_unique" unique ("answer_id", "document_id")`,
    );
    this.addSql(
      `create table "mark_assessment" ("id" uuid not null, "mark_use_id" uuid not null, "client_id" uuid not null, "is_proper" boolean not null, "misuses" text[] not null, "remark" text null, "audit_id" uuid null, "assessed_by_id" uuid null, "assessed_on" date not null, primary key ("id"))`,
    );
    this.addSql(`create index "mark_assessment_mark_use_id_index" on "mark_assessment" ("mark_use_id")`);
    this.addSql(`create index "mark_assessment_audit_id_index" on "mark_assessment" ("audit_id")`);
    this.addSql(`alter table "body_profile" add "correct_mark_within_days" int not null default 15`);
    this.addSql(`alter table "paper_template" drop constraint "paper_template_kind_check"`);
    this.addSql(
      `alter table "paper_template" add constraint "paper_template_kind_check" check ("kind" in ('CERTIFICATE', 'AUDIT_REPORT', 'AUDIT_PLAN', 'TEAM_NOTICE', 'ATTENDANCE_SHEET', 'SCORE_SHEET', 'NONCONFORMITY_REPORT', 'DECISION_NOTICE', 'DECISION_RECORD', 'SUSPENSION_NOTICE', 'RESTORATION_NOTICE', 'WITHDRAWAL_NOTICE', 'CANCELLATION_NOTICE', 'SURVEILLANCE_NOTICE', 'APPLICATION_RECEIPT', 'ACCEPTANCE_NOTICE', 'DECLINE_NOTICE', 'AGREEMENT', 'QUOTE', 'APPEAL_RECEIPT', 'APPEAL_OUTCOME', 'COMPLAINT_RECEIPT', 'MARK_CORRECTION_NOTICE'))`,
    );
    this.addSql(`alter table "decision" add "mark_case_id" uuid null`);
    this.addSql(
      `alter table "decision" add constraint "decision_mark_case_id_foreign" foreign key ("mark_case_id") references "mark_case" ("id") on update cascade on delete restrict`,
    );
    this.addSql(`create index "decision_mark_case_id_index" on "decision" ("mark_case_id")`);
    this.addSql(
      `alter table "decision" add constraint "decision_mark_case" check (mark_case_id is null or outcome in ('SUSPEND', 'WITHDRAW'))`,
    );
    this.addSql(
      `create or replace function "decision_restores_what_is_settled_fn"() returns trigger as $$ begin if new.outcome = 'RESTORE' and exists (select 1 from decision d join mark_case m on m.id = d.mark_case_id where d.certificate_id = new.certificate_id and d.outcome = 'SUSPEND' and m.status <> 'CLOSED') then raise exception using errcode = 'integrity_constraint_violation', message = 'a misuse of the mark that the suspension rests on is not settled'; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "restores_what_is_settled" BEFORE INSERT on "decision" for each ROW execute function "decision_restores_what_is_settled_fn"()`,
    );
    this.addSql(
      `alter table "mark_use" add constraint "mark_use_certification_id_foreign" foreign key ("certification_id") references "certification" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "mark_use" add constraint "mark_use_client_id_foreign" foreign key ("client_id") references "client" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "mark_use" add constraint "mark_use_sample_id_foreign" foreign key ("sample_id") references "stored_document" ("id") on update cascade on delete restrict`,
    );
    this.addSql(`alter table "mark_use" add constraint "mark_use_place" check (place <> '')`);
    this.addSql(
      `alter table "mark_use" add constraint "mark_use_ended" check ((status = 'ENDED') = (ended_on is not null) and ended_on >= used_since)`,
    );
    this.addSql(`alter table "mark_use" add constraint "mark_use_since" check (used_since <= reported_on)`);
    this.addSql(
      `alter table "mark_use" add constraint "mark_use_medium_check" check ("medium" in ('WEBSITE', 'SOCIAL_MEDIA', 'ADVERTISEMENT', 'BROCHURE', 'STORE', 'VEHICLE', 'STATIONERY', 'PACKAGING', 'PRODUCT', 'OTHER'))`,
    );
    this.addSql(
      `alter table "mark_use" add constraint "mark_use_found_by_check" check ("found_by" in ('CLIENT', 'BODY'))`,
    );
    this.addSql(
      `alter table "mark_use" add constraint "mark_use_status_check" check ("status" in ('REPORTED', 'PROPER', 'IMPROPER', 'ENDED'))`,
    );
    this.addSql(
      `create or replace function "mark_use_stays_as_it_was_fn"() returns trigger as $$ begin if tg_op = 'DELETE' then raise exception using errcode = 'integrity_constraint_violation', message = 'a use of the mark is ended, never removed'; elsif old.status = 'ENDED' or (new.number, new.certification_id, new.client_id, new.medium, new.place, new.used_since, new.found_by, new.reported_on) is distinct from (old.number, old.certification_id, old.client_id, old.medium, old.place, old.used_since, old.found_by, old.reported_on) then raise exception using errcode = 'integrity_constraint_violation', message = 'what was told of a use of the mark stays'; end if; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "stays_as_it_was" BEFORE UPDATE OR DELETE on "mark_use" for each ROW execute function "mark_use_stays_as_it_was_fn"()`,
    );
    this.addSql(
      `create or replace function "mark_use_moves_by_its_table_fn"() returns trigger as $$ begin if old.status <> new.status and (old.status, new.status) not in (('REPORTED', 'PROPER'), ('REPORTED', 'IMPROPER'), ('PROPER', 'IMPROPER'), ('IMPROPER', 'PROPER'), ('IMPROPER', 'ENDED'), ('IMPROPER', 'REPORTED'), ('REPORTED', 'ENDED'), ('PROPER', 'ENDED')) then raise exception using errcode = 'integrity_constraint_violation', message = 'no step leads there for MarkUse'; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "moves_by_its_table" BEFORE UPDATE on "mark_use" for each ROW execute function "mark_use_moves_by_its_table_fn"()`,
    );
    this.addSql(
      `alter table "mark_case" add constraint "mark_case_mark_use_id_foreign" foreign key ("mark_use_id") references "mark_use" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "mark_case" add constraint "mark_case_certification_id_foreign" foreign key ("certification_id") references "certification" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "mark_case" add constraint "mark_case_client_id_foreign" foreign key ("client_id") references "client" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "mark_case" add constraint "mark_case_handler_id_foreign" foreign key ("handler_id") references "person" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "mark_case" add constraint "mark_case_closed" check ((status = 'CLOSED') = (closed_on is not null) and num_nulls(closed_on, outcome, conclusion) in (0, 3))`,
    );
    this.addSql(`alter table "mark_case" add constraint "mark_case_misuses" check (cardinality(misuses) > 0)`);
    this.addSql(`alter table "mark_case" add constraint "mark_case_correct_by" check (correct_by > opened_on)`);
    this.addSql(
      `alter table "mark_case" add constraint "mark_case_status_check" check ("status" in ('ASKED', 'ANSWERED', 'CLOSED'))`,
    );
    this.addSql(
      `alter table "mark_case" add constraint "mark_case_outcome_check" check ("outcome" in ('CORRECTED', 'REMOVED', 'NO_MISUSE', 'REFERRED', 'WITHDRAWN'))`,
    );
    this.addSql(
      `create or replace function "mark_case_was_answered_fn"() returns trigger as $$ begin if new.status = 'ANSWERED' and not exists (select 1 from mark_answer w where w.mark_case_id = new.id) then raise exception using errcode = 'integrity_constraint_violation', message = 'nobody has answered for the misuse'; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "was_answered" BEFORE UPDATE on "mark_case" for each ROW execute function "mark_case_was_answered_fn"()`,
    );
    this.addSql(
      `create or replace function "mark_case_stays_as_it_was_fn"() returns trigger as $$ begin if tg_op = 'DELETE' then raise exception using errcode = 'integrity_constraint_violation', message = 'a misuse of the mark is closed, never removed'; elsif old.status = 'CLOSED' or (new.number, new.mark_use_id, new.certification_id, new.client_id, new.misuses, new.request, new.is_grave, new.opened_on) is distinct from (old.number, old.mark_use_id, old.certification_id, old.client_id, old.misuses, old.request, old.is_grave, old.opened_on) then raise exception using errcode = 'integrity_constraint_violation', message = 'what was asked about a misuse of the mark stays'; end if; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "stays_as_it_was" BEFORE UPDATE OR DELETE on "mark_case" for each ROW execute function "mark_case_stays_as_it_was_fn"()`,
    );
    this.addSql(
      `create or replace function "mark_case_of_a_misuse_fn"() returns trigger as $$ begin if not exists (select 1 from mark_use u where u.id = new.mark_use_id and u.status = 'IMPROPER' and u.certification_id = new.certification_id) then raise exception using errcode = 'integrity_constraint_violation', message = 'only a use found improper is taken up'; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "of_a_misuse" BEFORE INSERT on "mark_case" for each ROW execute function "mark_case_of_a_misuse_fn"()`,
    );
    this.addSql(
      `create or replace function "mark_case_moves_by_its_table_fn"() returns trigger as $$ begin if old.status <> new.status and (old.status, new.status) not in (('ASKED', 'ANSWERED'), ('ANSWERED', 'ASKED'), ('ASKED', 'CLOSED'), ('ANSWERED', 'CLOSED')) then raise exception using errcode = 'integrity_constraint_violation', message = 'no step leads there for MarkCase'; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "moves_by_its_table" BEFORE UPDATE on "mark_case" for each ROW execute function "mark_case_moves_by_its_table_fn"()`,
    );
    this.addSql(
      `alter table "mark_answer" add constraint "mark_answer_mark_case_id_foreign" foreign key ("mark_case_id") references "mark_case" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "mark_answer" add constraint "mark_answer_client_id_foreign" foreign key ("client_id") references "client" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "mark_answer" add constraint "mark_answer_returned" check ((returned_on is null) = (return_reason is null))`,
    );
    this.addSql(
      `create or replace function "mark_answer_is_final_fn"() returns trigger as $$ begin if tg_op = 'DELETE' or old.returned_on is not null or (new.mark_case_id, new.client_id, new.number, new.text, new.answered_by, new.answered_on) is distinct from (old.mark_case_id, old.client_id, old.number, old.text, old.answered_by, old.answered_on) then raise exception using errcode = 'integrity_constraint_violation', message = 'an answer stays as it was given'; end if; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "is_final" BEFORE UPDATE OR DELETE on "mark_answer" for each ROW execute function "mark_answer_is_final_fn"()`,
    );
    this.addSql(
      `alter table "mark_stop" add constraint "mark_stop_certificate_id_foreign" foreign key ("certificate_id") references "certificate" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "mark_stop" add constraint "mark_stop_client_id_foreign" foreign key ("client_id") references "client" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "mark_stop" add constraint "mark_stop_document_id_foreign" foreign key ("document_id") references "stored_document" ("id") on update cascade on delete restrict`,
    );
    this.addSql(`alter table "mark_stop" add constraint "mark_stop_after" check (confirmed_on >= since)`);
    this.addSql(
      `create or replace function "mark_stop_is_final_fn"() returns trigger as $$ begin raise exception using errcode = 'integrity_constraint_violation', message = 'what was said of having stopped stays'; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "is_final" BEFORE UPDATE OR DELETE on "mark_stop" for each ROW execute function "mark_stop_is_final_fn"()`,
    );
    this.addSql(
      `alter table "mark_answer_file" add constraint "mark_answer_file_answer_id_foreign" foreign key ("answer_id") references "mark_answer" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "mark_answer_file" add constraint "mark_answer_file_client_id_foreign" foreign key ("client_id") references "client" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "mark_answer_file" add constraint "mark_answer_file_document_id_foreign" foreign key ("document_id") references "stored_document" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `create or replace function "mark_answer_file_is_final_fn"() returns trigger as $$ begin raise exception using errcode = 'integrity_constraint_violation', message = 'a file of an answer stays'; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "is_final" BEFORE UPDATE OR DELETE on "mark_answer_file" for each ROW execute function "mark_answer_file_is_final_fn"()`,
    );
    this.addSql(
      `alter table "mark_assessment" add constraint "mark_assessment_mark_use_id_foreign" foreign key ("mark_use_id") references "mark_use" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "mark_assessment" add constraint "mark_assessment_client_id_foreign" foreign key ("client_id") references "client" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "mark_assessment" add constraint "mark_assessment_audit_id_foreign" foreign key ("audit_id") references "audit" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "mark_assessment" add constraint "mark_assessment_assessed_by_id_foreign" foreign key ("assessed_by_id") references "person" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "mark_assessment" add constraint "mark_assessment_other" check (not ('OTHER' = any(misuses)) or coalesce(remark, '') <> '')`,
    );
    this.addSql(
      `alter table "mark_assessment" add constraint "mark_assessment_misuses" check (is_proper = (cardinality(misuses) = 0))`,
    );
    this.addSql(
      `create or replace function "mark_assessment_is_final_fn"() returns trigger as $$ begin raise exception using errcode = 'integrity_constraint_violation', message = 'an assessment of a use of the mark is final'; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "is_final" BEFORE UPDATE OR DELETE on "mark_assessment" for each ROW execute function "mark_assessment_is_final_fn"()`,
    );
  }
}
