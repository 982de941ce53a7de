import { Migration } from '@mikro-orm/migrations';

export class Migration20261127007001 extends Migration {
  override up(): void {
    this.addSql(
      `create table "complaint" ("id" uuid not null, "number" text not null, "client_id" uuid null, "complainant" text not null, "summary" text not null, "status" text not null, "received_on" date not null, "acknowledge_by" date not null, "acknowledged_on" date null, "conclude_by" date not null, "handler_id" uuid null, "told_client_on" date null, "told_client" text null, "found_text" text null, "is_substantiated" boolean null, "measure" text null, "audit_id" uuid null, "outcome" text null, "closed_by_id" uuid null, "closed_on" date null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(`alter table "complaint" add constraint "complaint_number_unique" unique ("number")`);
    this.addSql(`create index "complaint_client_id_index" on "complaint" ("client_id")`);
    this.addSql(`create index "complaint_conclude_by_index" on "complaint" ("conclude_by")`);
    this.addSql(
      `create table "complaint_source" ("id" uuid not null, "complaint_id" uuid not null, "name" text null, "contact" text null, "words" text not null, primary key ("id"))`,
    );
    this.addSql(
      `alter table "complaint_source" add constraint "complaint_source_complaint_id_unique" unique ("complaint_id")`,
    );
    this.addSql(
      `alter table "complaint" add constraint "complaint_client_id_foreign" foreign key ("client_id") references "client" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "complaint" add constraint "complaint_handler_id_foreign" foreign key ("handler_id") references "person" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "complaint" add constraint "complaint_audit_id_foreign" foreign key ("audit_id") references "audit" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "complaint" add constraint "complaint_closed_by_id_foreign" foreign key ("closed_by_id") references "person" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "complaint" add constraint "complaint_told" check ((told_client_on is null) = (told_client is null))`,
    );
    this.addSql(
      `alter table "complaint" add constraint "complaint_outcome" check ((closed_on is null) = (outcome is null))`,
    );
    this.addSql(
      `alter table "complaint" add constraint "complaint_closed" check ((status in ('NOT_ADMITTED', 'CLOSED')) = (closed_on is not null))`,
    );
    this.addSql(`alter table "complaint" add constraint "complaint_two_people" check (handler_id <> closed_by_id)`);
    this.addSql(
      `alter table "complaint" add constraint "complaint_complainant_check" check ("complainant" in ('CLIENT', 'CUSTOMER_OF_CLIENT', 'PUBLIC', 'REGULATOR', 'ANONYMOUS'))`,
    );
    this.addSql(
      `alter table "complaint" add constraint "complaint_status_check" check ("status" in ('RECEIVED', 'ACKNOWLEDGED', 'NOT_ADMITTED', 'INVESTIGATED', 'FOUND', 'CLOSED'))`,
    );
    this.addSql(
      `alter table "complaint" add constraint "complaint_measure_check" check ("measure" in ('NONE', 'CORRECTION', 'SHORT_NOTICE_AUDIT', 'SUSPENSION_PROPOSED'))`,
    );
    this.addSql(
      `create or replace function "complaint_stays_as_it_was_fn"() returns trigger as $$ begin if tg_op = 'DELETE' then raise exception using errcode = 'integrity_constraint_violation', message = 'a complaint is never removed'; elsif old.closed_on is not null or (new.number, new.summary, new.received_on, new.complainant, new.client_id) is distinct from (old.number, old.summary, old.received_on, old.complainant, old.client_id) then raise exception using errcode = 'integrity_constraint_violation', message = 'what a complaint says stays, and one that was closed as well'; end if; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "stays_as_it_was" BEFORE UPDATE OR DELETE on "complaint" for each ROW execute function "complaint_stays_as_it_was_fn"()`,
    );
    this.addSql(
      `create or replace function "complaint_handled_by_the_uninvolved_fn"() returns trigger as $$ begin if exists (select 1 from team_assignment t where t.client_id = new.client_id and t.person_id in (new.handler_id, new.closed_by_id)) or exists (select 1 from decision d where d.client_id = new.client_id and d.decided_by_id in (new.handler_id, new.closed_by_id)) then raise exception using errcode = 'integrity_constraint_violation', message = 'whoever handles a complaint had no part in what it is about'; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "handled_by_the_uninvolved" BEFORE INSERT OR UPDATE on "complaint" for each ROW execute function "complaint_handled_by_the_uninvolved_fn"()`,
    );
    this.addSql(
      `create or replace function "complaint_moves_by_its_table_fn"() returns trigger as $$ begin if old.status <> new.status and (old.status, new.status) not in (('RECEIVED', 'ACKNOWLEDGED'), ('RECEIVED', 'NOT_ADMITTED'), ('ACKNOWLEDGED', 'NOT_ADMITTED'), ('ACKNOWLEDGED', 'INVESTIGATED'), ('INVESTIGATED', 'FOUND'), ('FOUND', 'CLOSED')) then raise exception using errcode = 'integrity_constraint_violation', message = 'no step leads there for Complaint'; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "moves_by_its_table" BEFORE UPDATE on "complaint" for each ROW execute function "complaint_moves_by_its_table_fn"()`,
    );
    this.addSql(
      `alter table "complaint_source" add constraint "complaint_source_complaint_id_foreign" foreign key ("complaint_id") references "complaint" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `create or replace function "complaint_source_is_final_fn"() returns trigger as $$ begin raise exception using errcode = 'integrity_constraint_violation', message = 'what a complainant said stays'; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "is_final" BEFORE UPDATE OR DELETE on "complaint_source" for each ROW execute function "complaint_source_is_final_fn"()`,
    );
  }
}
