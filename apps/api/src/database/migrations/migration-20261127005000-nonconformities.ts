import { Migration } from '@mikro-orm/migrations';

/** Answers in versions with their files, several criteria to a nonconformity, and the ladder of its days. */
export class Migration20261127005000 extends Migration {
  override up(): void {
    this.makeAnswers();
    this.carryOver();
    this.guard();
  }

  /** The newest answer becomes the first version; an earlier one was overwritten and is lost. */
  private carryOver(): void {
    this.addSql(`alter table "nonconformity" drop constraint "nonconformity_answered"`);
    this.addSql(`alter table "nonconformity" drop constraint "nonconformity_returned"`);
    this.addSql(`alter table "nonconformity" drop constraint "nonconformity_names_what"`);
    this.addSql(`drop trigger if exists "is_held" on "nonconformity"`);
    this.addSql(`drop function if exists "nonconformity_is_held_fn"()`);
    this.addSql(`alter table "nonconformity" drop constraint "nonconformity_verified"`);
    this.addSql(
      `alter table "nonconformity" add "criteria" jsonb null, add "remind_on" date null, add "escalates_on" date null, add "escalated_on" date null, add "escalation_reason" text null, add "verified_within_months" int null, add "verification_method" text null`,
    );
    this.addSql(
      `insert into nonconformity_answer (id, nonconformity_id, audit_id, client_id, number, cause, correction, corrective_action, answered_by, answered_on, return_reason, returned_on) select gen_random_uuid(), id, audit_id, client_id, 1, cause, correction, corrective_action, '', answered_on, case when status = 'SENT_BACK' then return_reason end, case when status = 'SENT_BACK' then answered_on end from nonconformity where answered_on is not null`,
    );
    this.addSql(
      `update nonconformity set criteria = case when criterion is null then '[]'::jsonb else jsonb_build_array(jsonb_build_object('evaluation', coalesce(evaluation, ''), 'criterion', criterion)) end, remind_on = greatest(raised_on, due_on - 7), escalates_on = case when grade = 'MINOR' then due_on + 30 end, verified_within_months = 6, verification_method = case when verified_on is not null then 'DOCUMENTS' end`,
    );
    this.addSql(
      `alter table "nonconformity" alter "criteria" set not null, alter "remind_on" set not null, alter "verified_within_months" set not null`,
    );
    this.addSql(
      `alter table "nonconformity" drop column "evaluation", drop column "criterion", drop column "cause", drop column "correction", drop column "corrective_action", drop column "answered_on", drop column "return_reason"`,
    );
    this.addSql(
      `alter table "nonconformity" add constraint "nonconformity_verified" check (status not in ('VERIFIED', 'CLOSED') or (verified_on is not null and verification_method is not null))`,
    );
  }

  private makeAnswers(): void {
    this.addSql(
      `create table "nonconformity_answer" ("id" uuid not null, "nonconformity_id" uuid not null, "audit_id" uuid not null, "client_id" uuid not null, "number" int not null, "cause" text not null, "correction" text not null, "corrective_action" text not null, "answered_by" text not null, "answered_on" date not null, "return_reason" text null, "returned_on" date null, primary key ("id"))`,
    );
    this.addSql(
      `create index "nonconformity_answer_nonconformity_id_index" on "nonconformity_answer" ("nonconformity_id")`,
    );
    this.addSql(
      `alter table "nonconformity_answer" add constraint "nonconformity_answer_nonconformity_id_number_unique" unique ("nonconformity_id", "number")`,
    );
    this.addSql(
      `create table "nonconformity_evidence" ("id" uuid not null, "nonconformity_id" uuid not null, "answer_id" uuid null, "audit_id" uuid not null, "client_id" uuid not null, "purpose" text not null, "document_id" uuid not null, "added_by" text not null, "added_on" date not null, primary key ("id"))`,
    );
    this.addSql(
      `create index "nonconformity_evidence_nonconformity_id_index" on "nonconformity_evidence" ("nonconformity_id")`,
    );
    this.addSql(`create index "nonconformity_evidence_answer_id_index" on "nonconformity_evidence" ("answer_id")`);
    this.addSql(
      `alter table "nonconformity_evidence" add constraint "nonconformity_evidence_nonconformity_id_document__18b18_unique" unique ("nonconformity_id", "document_id", "purpose")`,
    );
    this.addSql(
      `alter table "nonconformity_answer" add constraint "nonconformity_answer_nonconformity_id_foreign" foreign key ("nonconformity_id") references "nonconformity" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "nonconformity_answer" add constraint "nonconformity_answer_audit_id_foreign" foreign key ("audit_id") references "audit" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "nonconformity_answer" add constraint "nonconformity_answer_client_id_foreign" foreign key ("client_id") references "client" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "nonconformity_answer" add constraint "nonconformity_answer_returned" check ((returned_on is null) = (return_reason is null))`,
    );
    this.addSql(
      `alter table "nonconformity_answer" add constraint "nonconformity_answer_returned_after" check (returned_on >= answered_on)`,
    );
    this.addSql(
      `alter table "nonconformity_answer" add constraint "nonconformity_answer_returned_why" check (return_reason <> '')`,
    );
    this.addSql(
      `create or replace function "nonconformity_answer_is_final_fn"() returns trigger as $$ begin if tg_op = 'DELETE' or old.returned_on is not null or (new.nonconformity_id, new.audit_id, new.client_id, new.number, new.cause, new.correction, new.corrective_action, new.answered_by, new.answered_on) is distinct from (old.nonconformity_id, old.audit_id, old.client_id, old.number, old.cause, old.correction, old.corrective_action, old.answered_by, old.answered_on) then raise exception using errcode = 'integrity_constraint_violation', message = 'an answer stays as it was given'; end if; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "is_final" BEFORE UPDATE OR DELETE on "nonconformity_answer" for each ROW execute function "nonconformity_answer_is_final_fn"()`,
    );
    this.addSql(
      `alter table "nonconformity_evidence" add constraint "nonconformity_evidence_nonconformity_id_foreign" foreign key ("nonconformity_id") references "nonconformity" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "nonconformity_evidence" add constraint "nonconformity_evidence_answer_id_foreign" foreign key ("answer_id") references "nonconformity_answer" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "nonconformity_evidence" add constraint "nonconformity_evidence_audit_id_foreign" foreign key ("audit_id") references "audit" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "nonconformity_evidence" add constraint "nonconformity_evidence_client_id_foreign" foreign key ("client_id") references "client" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "nonconformity_evidence" add constraint "nonconformity_evidence_document_id_foreign" foreign key ("document_id") references "stored_document" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "nonconformity_evidence" add constraint "nonconformity_evidence_of_answer" check ((purpose = 'ANSWER') = (answer_id is not null))`,
    );
    this.addSql(
      `alter table "nonconformity_evidence" add constraint "nonconformity_evidence_purpose_check" check ("purpose" in ('FINDING', 'ANSWER', 'VERIFICATION'))`,
    );
    this.addSql(
      `create or replace function "nonconformity_evidence_is_final_fn"() returns trigger as $$ begin raise exception using errcode = 'integrity_constraint_violation', message = 'evidence of a nonconformity stays'; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "is_final" BEFORE UPDATE OR DELETE on "nonconformity_evidence" for each ROW execute function "nonconformity_evidence_is_final_fn"()`,
    );
  }

  private guard(): void {
    this.addSql(
      `alter table "nonconformity" add constraint "nonconformity_escalated" check ((escalated_on is null) = (escalation_reason is null))`,
    );
    this.addSql(
      `alter table "nonconformity" add constraint "nonconformity_escalated_to_major" check (escalated_on is null or grade = 'MAJOR')`,
    );
    this.addSql(
      `alter table "nonconformity" add constraint "nonconformity_escalated_why" check (escalation_reason <> '')`,
    );
    this.addSql(
      `alter table "nonconformity" add constraint "nonconformity_reminded" check (remind_on >= raised_on and remind_on <= due_on)`,
    );
    this.addSql(
      `alter table "nonconformity" add constraint "nonconformity_escalates" check ((grade = 'MINOR') = (escalates_on is not null))`,
    );
    this.addSql(
      `alter table "nonconformity" add constraint "nonconformity_verification_method_check" check ("verification_method" in ('DOCUMENTS', 'ON_SITE', 'NEXT_AUDIT'))`,
    );
    this.addSql(
      `alter table "nonconformity" add constraint "nonconformity_names_what" check (jsonb_array_length(criteria) > 0 or special_deduction_id is not null)`,
    );
    this.addSql(
      `create or replace function "nonconformity_was_answered_fn"() returns trigger as $$ begin if old.status = 'OPEN' and new.status <> 'OPEN' and not exists (select 1 from nonconformity_answer w where w.nonconformity_id = new.id) then raise exception using errcode = 'integrity_constraint_violation', message = 'nobody has answered the nonconformity'; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "was_answered" BEFORE UPDATE on "nonconformity" for each ROW execute function "nonconformity_was_answered_fn"()`,
    );
    this.addSql(
      `create or replace function "nonconformity_is_held_fn"() returns trigger as $$ begin if tg_op = 'DELETE' then raise exception using errcode = 'integrity_constraint_violation', message = 'a nonconformity is never deleted'; elsif old.status = 'CLOSED' then raise exception using errcode = 'integrity_constraint_violation', message = 'the nonconformity is closed'; elsif not ((new.audit_id, new.client_id, new.number, new.special_deduction_id, new.statement, new.evidence, new.raised_on, new.verified_within_months) is not distinct from (old.audit_id, old.client_id, old.number, old.special_deduction_id, old.statement, old.evidence, old.raised_on, old.verified_within_months)) then raise exception using errcode = 'integrity_constraint_violation', message = 'what was found does not change'; elsif new.criteria <> old.criteria and not (old.status = 'OPEN' and new.criteria @> old.criteria) then raise exception using errcode = 'integrity_constraint_violation', message = 'what was found does not change'; elsif not ((new.grade, new.remind_on, new.due_on, new.escalates_on) is not distinct from (old.grade, old.remind_on, old.due_on, old.escalates_on)) and not (old.grade = 'MINOR' and new.grade = 'MAJOR' and old.escalated_on is null and new.escalated_on is not null) then raise exception using errcode = 'integrity_constraint_violation', message = 'what was found does not change'; elsif old.escalated_on is not null and (new.escalated_on, new.escalation_reason) is distinct from (old.escalated_on, old.escalation_reason) then raise exception using errcode = 'integrity_constraint_violation', message = 'an escalation stays as it was'; end if; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "is_held" BEFORE UPDATE OR DELETE on "nonconformity" for each ROW execute function "nonconformity_is_held_fn"()`,
    );
  }
}
