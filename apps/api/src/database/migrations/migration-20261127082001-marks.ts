import { Migration } from '@mikro-orm/migrations';

export class Migration20261127082001 extends Migration {
  override up(): void {
    this.addSql(`alter table "paper_template" drop constraint "paper_template_kind_check"`);
    this.addSql(
      `alter table "paper_template" add constraint "paper_template_kind_check" check ("kind" in ('CERTIFICATE', 'AUDIT_REPORT', 'AUDIT_PLAN', 'TEAM_NOTICE', 'ATTENDANCE_SHEET', 'SCORE_SHEET', 'NONCONFORMITY_REPORT', 'DECISION_NOTICE', 'DECISION_RECORD', 'SUSPENSION_NOTICE', 'RESTORATION_NOTICE', 'WITHDRAWAL_NOTICE', 'CANCELLATION_NOTICE', 'SURVEILLANCE_NOTICE', 'APPLICATION_RECEIPT', 'ACCEPTANCE_NOTICE', 'DECLINE_NOTICE', 'AGREEMENT', 'QUOTE', 'APPEAL_RECEIPT', 'APPEAL_OUTCOME', 'COMPLAINT_RECEIPT', 'MARK_CORRECTION_NOTICE', 'MARK_DEADLINE_NOTICE'))`,
    );
    this.addSql(`drop trigger if exists "stays_as_it_was" on "mark_use"`);
    this.addSql(`drop function if exists "mark_use_stays_as_it_was_fn"()`);
    this.addSql(`alter table "mark_use" add "confirmed_on" text[] not null default '{}'`);
    // Each confirmation was a year before the day it led to.
    this.addSql(`update "mark_use" u set confirmed_on = coalesce((select array_agg(to_char((x.change->'after'->>'confirmBy')::date - interval '12 months', 'YYYY-MM-DD') order by j.recorded_at)
      from journal_entry j, jsonb_array_elements(j.changes) x(change) where j.verb = 'confirmMarkUse' and x.change->>'type' = 'MarkUse'
        and x.change->>'id' = u.id::text), '{}')`);
    this.addSql(
      `create or replace function "mark_use_stays_as_it_was_fn"() returns trigger as $$ begin if tg_op = 'DELETE' then raise exception using errcode = 'integrity_constraint_violation', message = 'a use of the mark is ended, never removed'; elsif old.status = 'ENDED' or (new.number, new.certification_id, new.client_id, new.medium, new.place, new.used_since, new.found_by, new.reported_on) is distinct from (old.number, old.certification_id, old.client_id, old.medium, old.place, old.used_since, old.found_by, old.reported_on) then raise exception using errcode = 'integrity_constraint_violation', message = 'what was told of a use of the mark stays'; elsif not (new.confirmed_on @> old.confirmed_on) then raise exception using errcode = 'integrity_constraint_violation', message = 'a confirmation of a use of the mark stays'; end if; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "stays_as_it_was" BEFORE UPDATE OR DELETE on "mark_use" for each ROW execute function "mark_use_stays_as_it_was_fn"()`,
    );
    this.addSql(`alter table "mark_case" drop constraint "mark_case_correct_by"`);
    this.addSql(`drop trigger if exists "stays_as_it_was" on "mark_case"`);
    this.addSql(`drop function if exists "mark_case_stays_as_it_was_fn"()`);
    this.addSql(`alter table "mark_case" add "first_correct_by" date null`);
    // What was given first and what was given later stands in the journal; without an entry, what holds now.
    this.addSql(`update "mark_case" c set first_correct_by = coalesce((select min((x.change->'after'->>'correctBy')::date)
      from journal_entry j, jsonb_array_elements(j.changes) x(change) where j.verb = 'openMarkCase' and x.change->>'type' = 'MarkCase'
        and x.change->>'id' = c.id::text), c.correct_by)`);
    this.addSql(`alter table "mark_case" alter column "first_correct_by" set not null`);
    this.addSql(
      `alter table "mark_case" add constraint "mark_case_correct_by" check (correct_by > opened_on and first_correct_by > opened_on)`,
    );
    this.addSql(
      `create or replace function "mark_case_stays_as_it_was_fn"() returns trigger as $$ begin if tg_op = 'DELETE' then raise exception using errcode = 'integrity_constraint_violation', message = 'a misuse of the mark is closed, never removed'; elsif old.status = 'CLOSED' or (new.number, new.mark_use_id, new.certification_id, new.client_id, new.misuses, new.request, new.is_grave, new.opened_on, new.first_correct_by) is distinct from (old.number, old.mark_use_id, old.certification_id, old.client_id, old.misuses, old.request, old.is_grave, old.opened_on, old.first_correct_by) then raise exception using errcode = 'integrity_constraint_violation', message = 'what was asked about a misuse of the mark stays'; end if; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "stays_as_it_was" BEFORE UPDATE OR DELETE on "mark_case" for each ROW execute function "mark_case_stays_as_it_was_fn"()`,
    );
    this.addSql(`alter table "mark_answer" drop constraint "mark_answer_returned"`);
    this.addSql(`alter table "mark_answer" add "correct_by" date null`);
    this.addSql(`alter table "mark_answer" disable trigger user`);
    this.addSql(`update "mark_answer" a set correct_by = coalesce((select min((k.change->'after'->>'correctBy')::date)
      from journal_entry j, jsonb_array_elements(j.changes) x(change), jsonb_array_elements(j.changes) k(change)
      where j.verb = 'returnMarkAnswer' and x.change->>'type' = 'MarkAnswer' and x.change->>'id' = a.id::text and k.change->>'type' = 'MarkCase'),
      (select c.correct_by from mark_case c where c.id = a.mark_case_id)) where a.returned_on is not null`);
    this.addSql(`alter table "mark_answer" enable trigger user`);
    this.addSql(
      `alter table "mark_answer" add constraint "mark_answer_returned" check (num_nulls(returned_on, return_reason, correct_by) in (0, 3))`,
    );
  }
}
