import { Migration } from '@mikro-orm/migrations';

/** Kept files can be destroyed when their time is over; tasks of the body keep the tables that were counted for them. */
export class Migration20261128220000 extends Migration {
  override up(): void {
    this.addSql(`alter table "paper_template" drop constraint "paper_template_kind_check"`);
    this.addSql(
      `alter table "paper_template" add constraint "paper_template_kind_check" check ("kind" in ('CERTIFICATE', 'AUDIT_REPORT', 'AUDIT_PLAN', 'TEAM_NOTICE', 'ATTENDANCE_SHEET', 'SCORE_SHEET', 'NONCONFORMITY_REPORT', 'DECISION_NOTICE', 'DECISION_RECORD', 'SUSPENSION_NOTICE', 'RESTORATION_NOTICE', 'WITHDRAWAL_NOTICE', 'CANCELLATION_NOTICE', 'SURVEILLANCE_NOTICE', 'APPLICATION_RECEIPT', 'ACCEPTANCE_NOTICE', 'DECLINE_NOTICE', 'AGREEMENT', 'QUOTE', 'APPEAL_RECEIPT', 'APPEAL_OUTCOME', 'COMPLAINT_RECEIPT', 'MARK_CORRECTION_NOTICE', 'MARK_DEADLINE_NOTICE', 'COMPETENCE_DOSSIER', 'HOUSE_REPORT'))`,
    );
    this.addSql(`alter table "stored_document" add "destroyed_on" date null`);
    this.addSql(
      `create or replace function "stored_document_destroyed_once_fn"() returns trigger as $$ begin if new.destroyed_on is distinct from old.destroyed_on and old.destroyed_on is not null then raise exception using errcode = 'integrity_constraint_violation', message = 'a destroyed file stays destroyed'; elsif new.destroyed_on is distinct from old.destroyed_on and exists (select 1 from legal_hold h where h.client_id = new.client_id and h.lifted_on is null) then raise exception using errcode = 'integrity_constraint_violation', message = 'a file under a legal hold is not destroyed'; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "destroyed_once" BEFORE UPDATE on "stored_document" for each ROW execute function "stored_document_destroyed_once_fn"()`,
    );
    this.addSql(`drop trigger if exists "stays_as_it_was" on "house_task"`);
    this.addSql(`drop function if exists "house_task_stays_as_it_was_fn"()`);
    this.addSql(`alter table "house_task" add "tables" jsonb null`);
    this.addSql(
      `create or replace function "house_task_stays_as_it_was_fn"() returns trigger as $$ begin if tg_op = 'DELETE' then raise exception using errcode = 'integrity_constraint_violation', message = 'a task of the body is dropped, never removed'; elsif old.status in ('SIGNED_OFF', 'DROPPED') or (new.number, new.kind, new.programme_id, new.year, new.owner_id, new.due_on, new.planned_on) is distinct from (old.number, old.kind, old.programme_id, old.year, old.owner_id, old.due_on, old.planned_on) or (old.held_on is not null and (new.held_on, new.result, new.figures, new.tables, new.recorded_by_id) is distinct from (old.held_on, old.result, old.figures, old.tables, old.recorded_by_id)) then raise exception using errcode = 'integrity_constraint_violation', message = 'what was planned and recorded of a task of the body stays'; end if; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "stays_as_it_was" BEFORE UPDATE OR DELETE on "house_task" for each ROW execute function "house_task_stays_as_it_was_fn"()`,
    );
    this.addSql(`alter table "technical_file" drop constraint "technical_file_disposal"`);
    this.addSql(`alter table "technical_file" drop constraint "technical_file_status_check"`);
    this.addSql(`drop trigger if exists "moves_by_its_table" on "technical_file"`);
    this.addSql(`drop function if exists "technical_file_moves_by_its_table_fn"()`);
    this.addSql(`drop trigger if exists "not_released_under_hold" on "technical_file"`);
    this.addSql(`drop function if exists "technical_file_not_released_under_hold_fn"()`);
    this.addSql(`drop trigger if exists "stays_as_it_was" on "technical_file"`);
    this.addSql(`drop function if exists "technical_file_stays_as_it_was_fn"()`);
    this.addSql(
      `alter table "technical_file" add "destroyed_by_id" uuid null, add "destroyed_on" date null, add "destruction_reason" text null, add "contents_gone_at" timestamptz(3) null`,
    );
    this.addSql(
      `alter table "technical_file" add constraint "technical_file_destroyed_by_id_foreign" foreign key ("destroyed_by_id") references "person" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "technical_file" add constraint "technical_file_destruction" check (num_nulls(destroyed_on, destroyed_by_id, destruction_reason) in (0, 3) and (status = 'DESTROYED') = (destroyed_on is not null) and (contents_gone_at is null or destroyed_on is not null) and destroyed_by_id <> disposed_by_id)`,
    );
    this.addSql(
      `alter table "technical_file" add constraint "technical_file_disposal" check (num_nulls(disposed_on, disposed_by_id, disposal_reason) in (0, 3) and (status in ('OPEN', 'SEALED') or disposed_on is not null) and disposed_by_id <> archivist_id)`,
    );
    this.addSql(
      `alter table "technical_file" add constraint "technical_file_status_check" check ("status" in ('OPEN', 'SEALED', 'RELEASED', 'DESTROYED'))`,
    );
    this.addSql(
      `create or replace function "technical_file_moves_by_its_table_fn"() returns trigger as $$ begin if old.status <> new.status and (old.status, new.status) not in (('OPEN', 'SEALED'), ('SEALED', 'RELEASED'), ('RELEASED', 'DESTROYED')) then raise exception using errcode = 'integrity_constraint_violation', message = 'no step leads there for TechnicalFile'; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "moves_by_its_table" BEFORE UPDATE on "technical_file" for each ROW execute function "technical_file_moves_by_its_table_fn"()`,
    );
    this.addSql(
      `create or replace function "technical_file_not_released_under_hold_fn"() returns trigger as $$ begin if new.status in ('RELEASED', 'DESTROYED') and new.status <> old.status and exists (select 1 from legal_hold h where h.client_id = new.client_id and h.lifted_on is null) then raise exception using errcode = 'integrity_constraint_violation', message = 'a file under a legal hold is not released or destroyed'; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "not_released_under_hold" BEFORE UPDATE on "technical_file" for each ROW execute function "technical_file_not_released_under_hold_fn"()`,
    );
    this.addSql(
      `create or replace function "technical_file_stays_as_it_was_fn"() returns trigger as $$ begin if tg_op = 'DELETE' then raise exception using errcode = 'integrity_constraint_violation', message = 'a technical file is never removed'; elsif (old.status = 'RELEASED' and new.status <> 'DESTROYED') or (old.status in ('RELEASED', 'DESTROYED') and (new.disposed_on, new.disposed_by_id, new.disposal_reason, new.kept_until) is distinct from (old.disposed_on, old.disposed_by_id, old.disposal_reason, old.kept_until)) or (old.status = 'DESTROYED' and (old.contents_gone_at is not null or (new.destroyed_on, new.destroyed_by_id, new.destruction_reason) is distinct from (old.destroyed_on, old.destroyed_by_id, old.destruction_reason))) or (new.number, new.decision_id, new.certification_id, new.client_id, new.archivist_id, new.opened_on) is distinct from (old.number, old.decision_id, old.certification_id, old.client_id, old.archivist_id, old.opened_on) or (old.sealed_on is not null and (new.sealed_on, new.seal) is distinct from (old.sealed_on, old.seal)) then raise exception using errcode = 'integrity_constraint_violation', message = 'what was sealed of a technical file stays'; end if; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "stays_as_it_was" BEFORE UPDATE OR DELETE on "technical_file" for each ROW execute function "technical_file_stays_as_it_was_fn"()`,
    );
  }
}
