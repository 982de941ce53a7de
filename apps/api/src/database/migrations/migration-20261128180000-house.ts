import { Migration } from '@mikro-orm/migrations';

/** The body's own house: rhythms, tasks, risks to impartiality, corrective actions, technical files and legal holds. */
export class Migration20261128180000 extends Migration {
  override up(): void {
    this.addSql(
      `create table "legal_hold" ("id" uuid not null, "client_id" uuid not null, "reason" text not null, "placed_on" date not null, "placed_by_id" uuid null, "lifted_on" date null, "lifted_by_id" uuid null, "lift_reason" text null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(`create index "legal_hold_client_id_index" on "legal_hold" ("client_id")`);
    this.addSql(`create unique index "legal_hold_one_at_a_time" on "legal_hold" ("client_id") where lifted_on is null`);
    this.addSql(
      `create table "impartiality_risk" ("id" uuid not null, "number" text not null, "threat" text not null, "description" text not null, "person_id" uuid null, "client_id" uuid null, "severity" text not null, "measures" text not null, "owner_id" uuid not null, "status" text not null, "identified_on" date not null, "reviewed_on" date null, "review_by" date not null, "closed_on" date null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(`alter table "impartiality_risk" add constraint "impartiality_risk_number_unique" unique ("number")`);
    this.addSql(`create index "impartiality_risk_review_by_index" on "impartiality_risk" ("review_by")`);
    this.addSql(
      `create table "house_rhythm" ("id" uuid not null, "kind" text not null, "every" int not null, "yearly_by" text null, "since" date null, "owner_id" uuid null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(`alter table "house_rhythm" add constraint "house_rhythm_kind_unique" unique ("kind")`);
    this.addSql(
      `create table "house_task" ("id" uuid not null, "number" text not null, "kind" text not null, "programme_id" uuid null, "year" int null, "subject" text not null, "owner_id" uuid not null, "planned_on" date not null, "due_on" date not null, "status" text not null, "held_on" date null, "result" text null, "document_id" uuid null, "figures" jsonb null, "counted_from" date null, "counted_until" date null, "recorded_by_id" uuid null, "signed_off_by_id" uuid null, "signed_off_on" date null, "reported_on" date null, "dropped_because" text null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(`alter table "house_task" add constraint "house_task_number_unique" unique ("number")`);
    this.addSql(`create index "house_task_due_on_index" on "house_task" ("due_on")`);
    this.addSql(
      `create unique index "house_task_one_a_year" on "house_task" ("kind", "year") where year is not null and status <> 'DROPPED'`,
    );
    this.addSql(
      `create table "risk_review" ("id" uuid not null, "risk_id" uuid not null, "task_id" uuid null, "conclusion" text not null, "severity" text not null, "remark" text null, "reviewed_by_id" uuid null, "reviewed_on" date not null, primary key ("id"))`,
    );
    this.addSql(`create index "risk_review_risk_id_index" on "risk_review" ("risk_id")`);
    this.addSql(`create index "risk_review_task_id_index" on "risk_review" ("task_id")`);
    this.addSql(
      `create table "house_task_member" ("id" uuid not null, "task_id" uuid not null, "person_id" uuid not null, primary key ("id"))`,
    );
    this.addSql(`create index "house_task_member_task_id_index" on "house_task_member" ("task_id")`);
    this.addSql(
      `alter table "house_task_member" add constraint "house_task_member_task_id_person_id_unique" unique ("task_id", "person_id")`,
    );
    this.addSql(
      `create table "house_action" ("id" uuid not null, "number" text not null, "task_id" uuid null, "risk_id" uuid null, "nonconformity" text not null, "owner_id" uuid not null, "raised_by_id" uuid null, "raised_on" date not null, "due_on" date not null, "status" text not null, "cause" text null, "correction" text null, "action" text null, "document_id" uuid null, "answered_by_id" uuid null, "answered_on" date null, "seen" text null, "verified_by_id" uuid null, "verified_on" date null, "closed_on" date null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(`alter table "house_action" add constraint "house_action_number_unique" unique ("number")`);
    this.addSql(`create index "house_action_task_id_index" on "house_action" ("task_id")`);
    this.addSql(`create index "house_action_risk_id_index" on "house_action" ("risk_id")`);
    this.addSql(`create index "house_action_due_on_index" on "house_action" ("due_on")`);
    this.addSql(
      `create table "technical_file" ("id" uuid not null, "number" text not null, "decision_id" uuid not null, "certification_id" uuid not null, "client_id" uuid not null, "archivist_id" uuid not null, "status" text not null, "opened_on" date not null, "seal_by" date not null, "sealed_on" date null, "seal" text null, "kept_until" date null, "disposed_by_id" uuid null, "disposed_on" date null, "disposal_reason" text null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(`alter table "technical_file" add constraint "technical_file_number_unique" unique ("number")`);
    this.addSql(
      `alter table "technical_file" add constraint "technical_file_decision_id_unique" unique ("decision_id")`,
    );
    this.addSql(`create index "technical_file_certification_id_index" on "technical_file" ("certification_id")`);
    this.addSql(`create index "technical_file_client_id_index" on "technical_file" ("client_id")`);
    this.addSql(`create index "technical_file_seal_by_index" on "technical_file" ("seal_by")`);
    this.addSql(
      `create table "technical_file_item" ("id" uuid not null, "file_id" uuid not null, "client_id" uuid not null, "kind" text not null, "record_id" text null, "title" text not null, "sha256" text null, "gap_reason" text null, primary key ("id"))`,
    );
    this.addSql(`create index "technical_file_item_file_id_index" on "technical_file_item" ("file_id")`);
    this.addSql(
      `alter table "legal_hold" add constraint "legal_hold_client_id_foreign" foreign key ("client_id") references "client" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "legal_hold" add constraint "legal_hold_placed_by_id_foreign" foreign key ("placed_by_id") references "person" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "legal_hold" add constraint "legal_hold_lifted_by_id_foreign" foreign key ("lifted_by_id") references "person" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "legal_hold" add constraint "legal_hold_lifted" check (num_nulls(lifted_on, lift_reason) in (0, 2))`,
    );
    this.addSql(
      `create or replace function "legal_hold_stays_as_it_was_fn"() returns trigger as $$ begin if tg_op = 'DELETE' or old.lifted_on is not null or (new.client_id, new.reason, new.placed_on) is distinct from (old.client_id, old.reason, old.placed_on) then raise exception using errcode = 'integrity_constraint_violation', message = 'a legal hold is lifted, never removed'; end if; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "stays_as_it_was" BEFORE UPDATE OR DELETE on "legal_hold" for each ROW execute function "legal_hold_stays_as_it_was_fn"()`,
    );
    this.addSql(
      `alter table "impartiality_risk" add constraint "impartiality_risk_person_id_foreign" foreign key ("person_id") references "person" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "impartiality_risk" add constraint "impartiality_risk_client_id_foreign" foreign key ("client_id") references "client" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "impartiality_risk" add constraint "impartiality_risk_owner_id_foreign" foreign key ("owner_id") references "person" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "impartiality_risk" add constraint "impartiality_risk_closed" check ((status = 'CLOSED') = (closed_on is not null))`,
    );
    this.addSql(
      `alter table "impartiality_risk" add constraint "impartiality_risk_owner" check (owner_id <> person_id)`,
    );
    this.addSql(
      `alter table "impartiality_risk" add constraint "impartiality_risk_threat_check" check ("threat" in ('SELF_INTEREST', 'SELF_REVIEW', 'FAMILIARITY', 'INTIMIDATION', 'OTHER'))`,
    );
    this.addSql(
      `alter table "impartiality_risk" add constraint "impartiality_risk_severity_check" check ("severity" in ('LOW', 'MEDIUM', 'HIGH'))`,
    );
    this.addSql(
      `alter table "impartiality_risk" add constraint "impartiality_risk_status_check" check ("status" in ('OPEN', 'CLOSED'))`,
    );
    this.addSql(
      `create or replace function "impartiality_risk_closed_by_the_committee_fn"() returns trigger as $$ begin if new.status = 'CLOSED' and old.status = 'OPEN' and not exists (select 1 from risk_review r join house_task t on t.id = r.task_id where r.risk_id = new.id and r.conclusion = 'REMOVED' and t.kind = 'COMMITTEE_REVIEW') then raise exception using errcode = 'integrity_constraint_violation', message = 'only the committee takes a risk off'; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "closed_by_the_committee" BEFORE UPDATE on "impartiality_risk" for each ROW execute function "impartiality_risk_closed_by_the_committee_fn"()`,
    );
    this.addSql(
      `create or replace function "impartiality_risk_stays_as_it_was_fn"() returns trigger as $$ begin if tg_op = 'DELETE' then raise exception using errcode = 'integrity_constraint_violation', message = 'a risk is taken off by the committee, never removed'; elsif old.status = 'CLOSED' or (new.number, new.threat, new.description, new.person_id, new.client_id, new.identified_on) is distinct from (old.number, old.threat, old.description, old.person_id, old.client_id, old.identified_on) then raise exception using errcode = 'integrity_constraint_violation', message = 'what a risk is stays, and one that was taken off as well'; end if; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "stays_as_it_was" BEFORE UPDATE OR DELETE on "impartiality_risk" for each ROW execute function "impartiality_risk_stays_as_it_was_fn"()`,
    );
    this.addSql(
      `create or replace function "impartiality_risk_moves_by_its_table_fn"() returns trigger as $$ begin if old.status <> new.status and (old.status, new.status) not in (('OPEN', 'CLOSED')) then raise exception using errcode = 'integrity_constraint_violation', message = 'no step leads there for ImpartialityRisk'; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "moves_by_its_table" BEFORE UPDATE on "impartiality_risk" for each ROW execute function "impartiality_risk_moves_by_its_table_fn"()`,
    );
    this.addSql(
      `alter table "house_rhythm" add constraint "house_rhythm_owner_id_foreign" foreign key ("owner_id") references "person" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "house_rhythm" add constraint "house_rhythm_day" check (yearly_by is null or yearly_by ~ '^[01][0-9]-[0-3][0-9]$')`,
    );
    this.addSql(`alter table "house_rhythm" add constraint "house_rhythm_every" check (every >= 1)`);
    this.addSql(
      `alter table "house_rhythm" add constraint "house_rhythm_kind_check" check ("kind" in ('COMMITTEE_REVIEW', 'INTERNAL_AUDIT', 'MANAGEMENT_REVIEW', 'RULE_SELF_CHECK', 'MARK_REPORT', 'ANNUAL_REPORT', 'RISK_REVIEW', 'TECHNICAL_FILE', 'RETENTION'))`,
    );
    this.addSql(
      `create or replace function "house_rhythm_stays_fn"() returns trigger as $$ begin raise exception using errcode = 'integrity_constraint_violation', message = 'a rhythm is set anew, never removed'; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "stays" BEFORE DELETE on "house_rhythm" for each ROW execute function "house_rhythm_stays_fn"()`,
    );
    this.addSql(
      `alter table "house_task" add constraint "house_task_programme_id_foreign" foreign key ("programme_id") references "programme" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "house_task" add constraint "house_task_owner_id_foreign" foreign key ("owner_id") references "person" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "house_task" add constraint "house_task_document_id_foreign" foreign key ("document_id") references "stored_document" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "house_task" add constraint "house_task_recorded_by_id_foreign" foreign key ("recorded_by_id") references "person" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "house_task" add constraint "house_task_signed_off_by_id_foreign" foreign key ("signed_off_by_id") references "person" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "house_task" add constraint "house_task_dropped" check ((status = 'DROPPED') = (dropped_because is not null))`,
    );
    this.addSql(
      `alter table "house_task" add constraint "house_task_reported" check (status <> 'SIGNED_OFF' or (year is null) = (reported_on is null))`,
    );
    this.addSql(
      `alter table "house_task" add constraint "house_task_signed_by_another" check ((status = 'SIGNED_OFF') = (signed_off_on is not null) and num_nulls(signed_off_on, signed_off_by_id) in (0, 2) and signed_off_by_id <> owner_id and signed_off_by_id <> recorded_by_id)`,
    );
    this.addSql(
      `alter table "house_task" add constraint "house_task_recorded" check ((status in ('RECORDED', 'SIGNED_OFF')) = (held_on is not null) and num_nulls(held_on, result, recorded_by_id, figures, counted_from) in (0, 5))`,
    );
    this.addSql(
      `alter table "house_task" add constraint "house_task_year" check ((kind in ('MARK_REPORT', 'ANNUAL_REPORT')) = (year is not null))`,
    );
    this.addSql(
      `alter table "house_task" add constraint "house_task_programme" check ((kind = 'RULE_SELF_CHECK') = (programme_id is not null))`,
    );
    this.addSql(
      `alter table "house_task" add constraint "house_task_kind_check" check ("kind" in ('COMMITTEE_REVIEW', 'INTERNAL_AUDIT', 'MANAGEMENT_REVIEW', 'RULE_SELF_CHECK', 'MARK_REPORT', 'ANNUAL_REPORT'))`,
    );
    this.addSql(
      `alter table "house_task" add constraint "house_task_status_check" check ("status" in ('PLANNED', 'RECORDED', 'SIGNED_OFF', 'DROPPED'))`,
    );
    this.addSql(
      `create or replace function "house_task_stays_as_it_was_fn"() returns trigger as $$ begin if tg_op = 'DELETE' then raise exception using errcode = 'integrity_constraint_violation', message = 'a task of the body is dropped, never removed'; elsif old.status in ('SIGNED_OFF', 'DROPPED') or (new.number, new.kind, new.programme_id, new.year, new.owner_id, new.due_on, new.planned_on) is distinct from (old.number, old.kind, old.programme_id, old.year, old.owner_id, old.due_on, old.planned_on) or (old.held_on is not null and (new.held_on, new.result, new.figures, new.recorded_by_id) is distinct from (old.held_on, old.result, old.figures, old.recorded_by_id)) then raise exception using errcode = 'integrity_constraint_violation', message = 'what was planned and recorded of a task of the body stays'; end if; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "stays_as_it_was" BEFORE UPDATE OR DELETE on "house_task" for each ROW execute function "house_task_stays_as_it_was_fn"()`,
    );
    this.addSql(
      `create or replace function "house_task_moves_by_its_table_fn"() returns trigger as $$ begin if old.status <> new.status and (old.status, new.status) not in (('PLANNED', 'RECORDED'), ('PLANNED', 'DROPPED'), ('RECORDED', 'SIGNED_OFF')) then raise exception using errcode = 'integrity_constraint_violation', message = 'no step leads there for HouseTask'; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "moves_by_its_table" BEFORE UPDATE on "house_task" for each ROW execute function "house_task_moves_by_its_table_fn"()`,
    );
    this.addSql(
      `alter table "risk_review" add constraint "risk_review_risk_id_foreign" foreign key ("risk_id") references "impartiality_risk" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "risk_review" add constraint "risk_review_task_id_foreign" foreign key ("task_id") references "house_task" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "risk_review" add constraint "risk_review_reviewed_by_id_foreign" foreign key ("reviewed_by_id") references "person" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "risk_review" add constraint "risk_review_conclusion_check" check ("conclusion" in ('ACCEPTABLE', 'MORE_ASKED', 'REMOVED'))`,
    );
    this.addSql(
      `alter table "risk_review" add constraint "risk_review_severity_check" check ("severity" in ('LOW', 'MEDIUM', 'HIGH'))`,
    );
    this.addSql(
      `create or replace function "risk_review_is_final_fn"() returns trigger as $$ begin raise exception using errcode = 'integrity_constraint_violation', message = 'what was said of a risk stays'; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "is_final" BEFORE UPDATE OR DELETE on "risk_review" for each ROW execute function "risk_review_is_final_fn"()`,
    );
    this.addSql(
      `alter table "house_task_member" add constraint "house_task_member_task_id_foreign" foreign key ("task_id") references "house_task" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "house_task_member" add constraint "house_task_member_person_id_foreign" foreign key ("person_id") references "person" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `create or replace function "house_task_member_is_final_fn"() returns trigger as $$ begin raise exception using errcode = 'integrity_constraint_violation', message = 'who took part stays'; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "is_final" BEFORE UPDATE OR DELETE on "house_task_member" for each ROW execute function "house_task_member_is_final_fn"()`,
    );
    this.addSql(
      `alter table "house_action" add constraint "house_action_task_id_foreign" foreign key ("task_id") references "house_task" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "house_action" add constraint "house_action_risk_id_foreign" foreign key ("risk_id") references "impartiality_risk" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "house_action" add constraint "house_action_owner_id_foreign" foreign key ("owner_id") references "person" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "house_action" add constraint "house_action_raised_by_id_foreign" foreign key ("raised_by_id") references "person" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "house_action" add constraint "house_action_document_id_foreign" foreign key ("document_id") references "stored_document" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "house_action" add constraint "house_action_answered_by_id_foreign" foreign key ("answered_by_id") references "person" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "house_action" add constraint "house_action_verified_by_id_foreign" foreign key ("verified_by_id") references "person" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "house_action" add constraint "house_action_verified_by_another" check ((status = 'CLOSED') = (closed_on is not null) and (status <> 'CLOSED' or verified_by_id is not null) and verified_by_id <> owner_id and (status <> 'CLOSED' or verified_by_id <> answered_by_id))`,
    );
    this.addSql(
      `alter table "house_action" add constraint "house_action_answered" check (status = 'OPEN' or num_nulls(cause, correction, action, answered_on, answered_by_id) = 0)`,
    );
    this.addSql(
      `alter table "house_action" add constraint "house_action_status_check" check ("status" in ('OPEN', 'ANSWERED', 'CLOSED'))`,
    );
    this.addSql(
      `create or replace function "house_action_stays_as_it_was_fn"() returns trigger as $$ begin if tg_op = 'DELETE' then raise exception using errcode = 'integrity_constraint_violation', message = 'a corrective action of the body is closed, never removed'; elsif old.status = 'CLOSED' or (new.number, new.task_id, new.risk_id, new.nonconformity, new.owner_id, new.raised_on) is distinct from (old.number, old.task_id, old.risk_id, old.nonconformity, old.owner_id, old.raised_on) then raise exception using errcode = 'integrity_constraint_violation', message = 'what a corrective action was asked for stays'; end if; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "stays_as_it_was" BEFORE UPDATE OR DELETE on "house_action" for each ROW execute function "house_action_stays_as_it_was_fn"()`,
    );
    this.addSql(
      `create or replace function "house_action_moves_by_its_table_fn"() returns trigger as $$ begin if old.status <> new.status and (old.status, new.status) not in (('OPEN', 'ANSWERED'), ('ANSWERED', 'CLOSED'), ('ANSWERED', 'OPEN')) then raise exception using errcode = 'integrity_constraint_violation', message = 'no step leads there for HouseAction'; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "moves_by_its_table" BEFORE UPDATE on "house_action" for each ROW execute function "house_action_moves_by_its_table_fn"()`,
    );
    this.addSql(
      `alter table "technical_file" add constraint "technical_file_decision_id_foreign" foreign key ("decision_id") references "decision" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "technical_file" add constraint "technical_file_certification_id_foreign" foreign key ("certification_id") references "certification" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "technical_file" add constraint "technical_file_client_id_foreign" foreign key ("client_id") references "client" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "technical_file" add constraint "technical_file_archivist_id_foreign" foreign key ("archivist_id") references "person" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "technical_file" add constraint "technical_file_disposed_by_id_foreign" foreign key ("disposed_by_id") references "person" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "technical_file" add constraint "technical_file_disposal" check (num_nulls(disposed_on, disposed_by_id, disposal_reason) in (0, 3) and (status <> 'RELEASED' or disposed_on is not null) and disposed_by_id <> archivist_id)`,
    );
    this.addSql(
      `alter table "technical_file" add constraint "technical_file_sealed" check ((status = 'OPEN') = (sealed_on is null) and (sealed_on is null) = (seal is null))`,
    );
    this.addSql(
      `alter table "technical_file" add constraint "technical_file_status_check" check ("status" in ('OPEN', 'SEALED', 'RELEASED'))`,
    );
    this.addSql(
      `create or replace function "technical_file_not_released_under_hold_fn"() returns trigger as $$ begin if new.status = 'RELEASED' and exists (select 1 from legal_hold h where h.client_id = new.client_id and h.lifted_on is null) then raise exception using errcode = 'integrity_constraint_violation', message = 'a file under a legal hold is not released'; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "not_released_under_hold" BEFORE UPDATE on "technical_file" for each ROW execute function "technical_file_not_released_under_hold_fn"()`,
    );
    this.addSql(
      `create or replace function "technical_file_stays_as_it_was_fn"() returns trigger as $$ begin if tg_op = 'DELETE' then raise exception using errcode = 'integrity_constraint_violation', message = 'a technical file is never removed'; elsif old.status = 'RELEASED' or (new.number, new.decision_id, new.certification_id, new.client_id, new.archivist_id, new.opened_on) is distinct from (old.number, old.decision_id, old.certification_id, old.client_id, old.archivist_id, old.opened_on) or (old.sealed_on is not null and (new.sealed_on, new.seal) is distinct from (old.sealed_on, old.seal)) then raise exception using errcode = 'integrity_constraint_violation', message = 'what was sealed of a technical file stays'; end if; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "stays_as_it_was" BEFORE UPDATE OR DELETE on "technical_file" for each ROW execute function "technical_file_stays_as_it_was_fn"()`,
    );
    this.addSql(
      `create or replace function "technical_file_moves_by_its_table_fn"() returns trigger as $$ begin if old.status <> new.status and (old.status, new.status) not in (('OPEN', 'SEALED'), ('SEALED', 'RELEASED')) then raise exception using errcode = 'integrity_constraint_violation', message = 'no step leads there for TechnicalFile'; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "moves_by_its_table" BEFORE UPDATE on "technical_file" for each ROW execute function "technical_file_moves_by_its_table_fn"()`,
    );
    this.addSql(
      `alter table "technical_file_item" add constraint "technical_file_item_file_id_foreign" foreign key ("file_id") references "technical_file" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "technical_file_item" add constraint "technical_file_item_client_id_foreign" foreign key ("client_id") references "client" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "technical_file_item" add constraint "technical_file_item_there_or_explained" check (num_nulls(record_id, sha256) in (0, 2) and (record_id is null) = (gap_reason is not null))`,
    );
    this.addSql(
      `alter table "technical_file_item" add constraint "technical_file_item_kind_check" check ("kind" in ('APPLICATION', 'APPLICATION_PAPER', 'APPLICATION_REVIEW', 'AGREEMENT', 'AUDIT_TIME', 'AUDIT_PLAN', 'TEAM', 'TEAM_NOTICE', 'MEETING', 'SCORECARD', 'EVIDENCE', 'NONCONFORMITY', 'REPORT', 'TECHNICAL_REVIEW', 'DECISION', 'CERTIFICATE'))`,
    );
    this.addSql(
      `create or replace function "technical_file_item_is_final_fn"() returns trigger as $$ begin raise exception using errcode = 'integrity_constraint_violation', message = 'a part of a sealed file stays'; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "is_final" BEFORE UPDATE OR DELETE on "technical_file_item" for each ROW execute function "technical_file_item_is_final_fn"()`,
    );
  }
}
