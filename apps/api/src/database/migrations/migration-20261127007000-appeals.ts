import { Migration } from '@mikro-orm/migrations';

export class Migration20261127007000 extends Migration {
  override up(): void {
    this.addSql(
      `create table "appeal" ("id" uuid not null, "number" text not null, "client_id" uuid not null, "application_id" uuid null, "decision_id" uuid null, "objection_id" uuid null, "status" text not null, "filed_on" date not null, "grounds" text not null, "late_reason" text null, "recorded_by_id" uuid null, "acknowledge_by" date not null, "acknowledged_on" date null, "conclude_by" date not null, "handler_id" uuid null, "decided_by_id" uuid null, "outcome_reason" text null, "ended_on" date null, "new_application_id" uuid null, "new_decision_id" uuid null, "new_objection_id" uuid null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(`alter table "appeal" add constraint "appeal_number_unique" unique ("number")`);
    this.addSql(`create index "appeal_client_id_index" on "appeal" ("client_id")`);
    this.addSql(`create index "appeal_conclude_by_index" on "appeal" ("conclude_by")`);
    this.addSql(
      `create unique index appeal_once on appeal (coalesce(application_id, decision_id, objection_id)) where status <> 'TAKEN_BACK'`,
    );
    this.addSql(
      `create table "appeal_note" ("id" uuid not null, "appeal_id" uuid not null, "client_id" uuid not null, "author_id" uuid null, "is_from_client" boolean not null, "is_told" boolean not null, "written_on" date not null, "text" text not null, primary key ("id"))`,
    );
    this.addSql(`create index "appeal_note_appeal_id_index" on "appeal_note" ("appeal_id")`);
    this.addSql(
      `create table "appeal_finding" ("id" uuid not null, "appeal_id" uuid not null, "client_id" uuid not null, "investigator_id" uuid not null, "proposal" text not null, "text" text not null, "proposed_on" date not null, primary key ("id"))`,
    );
    this.addSql(`create index "appeal_finding_appeal_id_index" on "appeal_finding" ("appeal_id")`);
    this.addSql(
      `alter table "body_profile" add "appeal_within_days" int not null default 30, add "acknowledge_within_days" int not null default 5, add "conclude_within_days" int not null default 60`,
    );
    this.addSql(`alter table "team_objection" add "answered_by_id" uuid null`);
    this.addSql(
      `alter table "team_objection" add constraint "team_objection_answered_by_id_foreign" foreign key ("answered_by_id") references "person" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "appeal" add constraint "appeal_client_id_foreign" foreign key ("client_id") references "client" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "appeal" add constraint "appeal_application_id_foreign" foreign key ("application_id") references "application" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "appeal" add constraint "appeal_decision_id_foreign" foreign key ("decision_id") references "decision" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "appeal" add constraint "appeal_objection_id_foreign" foreign key ("objection_id") references "team_objection" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "appeal" add constraint "appeal_recorded_by_id_foreign" foreign key ("recorded_by_id") references "person" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "appeal" add constraint "appeal_handler_id_foreign" foreign key ("handler_id") references "person" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "appeal" add constraint "appeal_decided_by_id_foreign" foreign key ("decided_by_id") references "person" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "appeal" add constraint "appeal_new_application_id_foreign" foreign key ("new_application_id") references "application" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "appeal" add constraint "appeal_new_decision_id_foreign" foreign key ("new_decision_id") references "decision" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "appeal" add constraint "appeal_new_objection_id_foreign" foreign key ("new_objection_id") references "team_objection" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "appeal" add constraint "appeal_follow_up" check (status = 'UPHELD' or num_nonnulls(new_application_id, new_decision_id, new_objection_id) = 0)`,
    );
    this.addSql(
      `alter table "appeal" add constraint "appeal_decided" check ((status in ('UPHELD', 'DISMISSED')) = (decided_by_id is not null and handler_id is not null and outcome_reason is not null))`,
    );
    this.addSql(
      `alter table "appeal" add constraint "appeal_ended" check ((status in ('UPHELD', 'DISMISSED', 'TAKEN_BACK')) = (ended_on is not null))`,
    );
    this.addSql(`alter table "appeal" add constraint "appeal_two_people" check (handler_id <> decided_by_id)`);
    this.addSql(
      `alter table "appeal" add constraint "appeal_against_one" check (num_nonnulls(application_id, decision_id, objection_id) = 1)`,
    );
    this.addSql(
      `alter table "appeal" add constraint "appeal_status_check" check ("status" in ('RECEIVED', 'ACKNOWLEDGED', 'INVESTIGATED', 'PROPOSED', 'UPHELD', 'DISMISSED', 'TAKEN_BACK'))`,
    );
    this.addSql(
      `create or replace function "appeal_stays_as_it_was_fn"() returns trigger as $$ begin if tg_op = 'DELETE' then raise exception using errcode = 'integrity_constraint_violation', message = 'an appeal is never removed'; elsif (new.client_id, new.number, new.grounds, new.filed_on) is distinct from (old.client_id, old.number, old.grounds, old.filed_on) or (new.application_id, new.decision_id, new.objection_id) is distinct from (old.application_id, old.decision_id, old.objection_id) then raise exception using errcode = 'integrity_constraint_violation', message = 'what an appeal says and is against stays'; elsif old.ended_on is not null and ((new.status, new.ended_on, new.outcome_reason, new.handler_id, new.decided_by_id) is distinct from (old.status, old.ended_on, old.outcome_reason, old.handler_id, old.decided_by_id) or (old.new_application_id is not null and new.new_application_id is distinct from old.new_application_id) or (old.new_decision_id is not null and new.new_decision_id is distinct from old.new_decision_id) or (old.new_objection_id is not null and new.new_objection_id is distinct from old.new_objection_id)) then raise exception using errcode = 'integrity_constraint_violation', message = 'an appeal that has ended stays as it was'; end if; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "stays_as_it_was" BEFORE UPDATE OR DELETE on "appeal" for each ROW execute function "appeal_stays_as_it_was_fn"()`,
    );
    this.addSql(
      `create or replace function "appeal_handled_by_the_uninvolved_fn"() returns trigger as $$ begin if exists (select 1 from decision d where d.id = new.decision_id and (d.decided_by_id in (new.handler_id, new.decided_by_id) or exists (select 1 from technical_review r where r.audit_id = d.audit_id and r.reviewer_id in (new.handler_id, new.decided_by_id)) or exists (select 1 from team_assignment t where t.audit_id = d.audit_id and t.person_id in (new.handler_id, new.decided_by_id)))) or exists (select 1 from application_review r where r.application_id = new.application_id and r.reviewer_id in (new.handler_id, new.decided_by_id)) or exists (select 1 from team_objection o where o.id = new.objection_id and (new.handler_id = o.answered_by_id or new.decided_by_id = o.answered_by_id or exists (select 1 from team_assignment t where t.audit_id = o.audit_id and t.person_id in (new.handler_id, new.decided_by_id)))) then raise exception using errcode = 'integrity_constraint_violation', message = 'whoever handles an appeal had no part in what it is against'; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "handled_by_the_uninvolved" BEFORE INSERT OR UPDATE on "appeal" for each ROW execute function "appeal_handled_by_the_uninvolved_fn"()`,
    );
    this.addSql(
      `create or replace function "appeal_moves_by_its_table_fn"() returns trigger as $$ begin if old.status <> new.status and (old.status, new.status) not in (('RECEIVED', 'ACKNOWLEDGED'), ('ACKNOWLEDGED', 'INVESTIGATED'), ('INVESTIGATED', 'PROPOSED'), ('PROPOSED', 'INVESTIGATED'), ('PROPOSED', 'UPHELD'), ('PROPOSED', 'DISMISSED'), ('RECEIVED', 'TAKEN_BACK'), ('ACKNOWLEDGED', 'TAKEN_BACK'), ('INVESTIGATED', 'TAKEN_BACK'), ('PROPOSED', 'TAKEN_BACK')) then raise exception using errcode = 'integrity_constraint_violation', message = 'no step leads there for Appeal'; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "moves_by_its_table" BEFORE UPDATE on "appeal" for each ROW execute function "appeal_moves_by_its_table_fn"()`,
    );
    this.addSql(
      `alter table "appeal_note" add constraint "appeal_note_appeal_id_foreign" foreign key ("appeal_id") references "appeal" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "appeal_note" add constraint "appeal_note_client_id_foreign" foreign key ("client_id") references "client" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "appeal_note" add constraint "appeal_note_author_id_foreign" foreign key ("author_id") references "person" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "appeal_note" add constraint "appeal_note_from_client" check (author_id is not null or is_told)`,
    );
    this.addSql(
      `create or replace function "appeal_note_is_final_fn"() returns trigger as $$ begin raise exception using errcode = 'integrity_constraint_violation', message = 'what was noted on an appeal stays'; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "is_final" BEFORE UPDATE OR DELETE on "appeal_note" for each ROW execute function "appeal_note_is_final_fn"()`,
    );
    this.addSql(
      `alter table "appeal_finding" add constraint "appeal_finding_appeal_id_foreign" foreign key ("appeal_id") references "appeal" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "appeal_finding" add constraint "appeal_finding_client_id_foreign" foreign key ("client_id") references "client" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "appeal_finding" add constraint "appeal_finding_investigator_id_foreign" foreign key ("investigator_id") references "person" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "appeal_finding" add constraint "appeal_finding_proposal_check" check ("proposal" in ('UPHELD', 'DISMISSED'))`,
    );
    this.addSql(
      `create or replace function "appeal_finding_is_final_fn"() returns trigger as $$ begin raise exception using errcode = 'integrity_constraint_violation', message = 'what was found on an appeal stays'; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "is_final" BEFORE UPDATE OR DELETE on "appeal_finding" for each ROW execute function "appeal_finding_is_final_fn"()`,
    );
  }
}
