import { Migration } from '@mikro-orm/migrations';

export class Migration20261127050000 extends Migration {
  override up(): void {
    this.addSql(`alter table "certificate_reason" drop constraint "certificate_reason_kind_check"`);
    this.addSql(
      `alter table "certificate_reason" add constraint "certificate_reason_kind_check" check ("kind" in ('SUSPEND', 'RESTORE', 'WITHDRAW', 'CANCEL', 'CHANGE'))`,
    );
    this.addSql(`alter table "paper_template" drop constraint "paper_template_kind_check"`);
    this.addSql(
      `alter table "paper_template" add constraint "paper_template_kind_check" check ("kind" in ('CERTIFICATE', 'AUDIT_REPORT', 'AUDIT_PLAN', 'TEAM_NOTICE', 'ATTENDANCE_SHEET', 'SCORE_SHEET', 'NONCONFORMITY_REPORT', 'DECISION_NOTICE', 'DECISION_RECORD', 'SUSPENSION_NOTICE', 'RESTORATION_NOTICE', 'WITHDRAWAL_NOTICE', 'CANCELLATION_NOTICE', 'SURVEILLANCE_NOTICE', 'APPLICATION_RECEIPT', 'ACCEPTANCE_NOTICE', 'DECLINE_NOTICE', 'AGREEMENT', 'QUOTE', 'APPEAL_RECEIPT', 'APPEAL_OUTCOME', 'COMPLAINT_RECEIPT'))`,
    );
    this.addSql(`alter table "certificate_event" drop constraint "certificate_event_kind_check"`);
    this.addSql(
      `alter table "certificate_event" add constraint "certificate_event_kind_check" check ("kind" in ('ISSUED', 'MAINTAINED', 'LEVEL_RAISED', 'LEVEL_LOWERED', 'EXTENDED', 'REDUCED', 'SUSPENDED', 'RESTORED', 'WITHDRAWN', 'CANCELLED', 'REPLACED', 'REISSUED'))`,
    );
    this.addSql(`alter table "decision" drop constraint "decision_outcome_check"`);
    this.addSql(`alter table "decision" drop constraint "decision_reason"`);
    this.addSql(
      `alter table "decision" add constraint "decision_outcome_check" check ("outcome" in ('GRANT', 'REFUSE', 'MAINTAIN', 'RAISE_LEVEL', 'LOWER_LEVEL', 'RENEW', 'EXTEND', 'REDUCE', 'SUSPEND', 'RESTORE', 'WITHDRAW', 'CANCEL', 'REISSUE'))`,
    );
    this.addSql(
      `alter table "decision" add constraint "decision_reason" check (outcome in ('GRANT', 'MAINTAIN', 'RAISE_LEVEL', 'RENEW', 'RESTORE') or (reason is not null and length(trim(reason)) > 0))`,
    );
    this.addSql(`drop trigger if exists "is_within_a_day" on "seat_day"`);
    this.addSql(`drop function if exists "seat_day_is_within_a_day_fn"()`);
    this.addSql(
      `create or replace function "seat_day_is_within_a_day_fn"() returns trigger as $$ begin perform pg_advisory_xact_lock(hashtextextended('seat_day ' || new.person_id || ' ' || new.day, 0)); if (select sum(shared.most) from (select max(given.half_days) as most from ( select d.half_days, d.audit_id from seat_day d where d.person_id = new.person_id and d.day = new.day and d.id <> new.id union all select new.half_days, new.audit_id) given join audit b on b.id = given.audit_id where b.status <> 'CANCELLED' or b.id = new.audit_id group by least(b.id, coalesce(b.combined_with_id, b.id))) shared) > 2 then raise exception using errcode = 'integrity_constraint_violation', message = 'nobody is booked for more than 8 hours a day'; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "is_within_a_day" BEFORE INSERT OR UPDATE on "seat_day" for each ROW execute function "seat_day_is_within_a_day_fn"()`,
    );
    this.addSql(`drop trigger if exists "moves_by_its_table" on "audit"`);
    this.addSql(`drop function if exists "audit_moves_by_its_table_fn"()`);
    this.addSql(
      `create or replace function "audit_moves_by_its_table_fn"() returns trigger as $$ begin if old.status <> new.status and (old.status, new.status) not in (('PLANNED', 'IN_PROGRESS'), ('IN_PROGRESS', 'REPORTED'), ('REPORTED', 'REVIEWED'), ('REPORTED', 'IN_PROGRESS'), ('REVIEWED', 'DECIDED'), ('PLANNED', 'CANCELLED'), ('IN_PROGRESS', 'CANCELLED'), ('REPORTED', 'CANCELLED'), ('REVIEWED', 'CANCELLED')) then raise exception using errcode = 'integrity_constraint_violation', message = 'no step leads there for Audit'; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "moves_by_its_table" BEFORE UPDATE on "audit" for each ROW execute function "audit_moves_by_its_table_fn"()`,
    );
  }
}
