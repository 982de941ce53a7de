import { Migration } from '@mikro-orm/migrations';

export class Migration20261127071002 extends Migration {
  override up(): void {
    this.addSql(
      `create table "mystery_visit" ("id" uuid not null, "audit_id" uuid not null, "client_id" uuid not null, "activity_id" uuid not null, "visitor" text not null, "visited_on" date not null, "channel" text not null, "outlet" text not null, "scenario" text not null, "observations" text not null, "recorded_by_id" uuid not null, "recorded_on" date not null, primary key ("id"))`,
    );
    this.addSql(`create index "mystery_visit_audit_id_index" on "mystery_visit" ("audit_id")`);
    this.addSql(`create index "mystery_visit_client_id_index" on "mystery_visit" ("client_id")`);
    this.addSql(`create index "mystery_visit_activity_id_index" on "mystery_visit" ("activity_id")`);
    this.addSql(`create index "mystery_visit_recorded_by_id_index" on "mystery_visit" ("recorded_by_id")`);
    this.addSql(
      `create table "mystery_visit_file" ("id" uuid not null, "visit_id" uuid not null, "audit_id" uuid not null, "client_id" uuid not null, "document_id" uuid not null, primary key ("id"))`,
    );
    this.addSql(`create index "mystery_visit_file_visit_id_index" on "mystery_visit_file" ("visit_id")`);
    this.addSql(`create index "mystery_visit_file_audit_id_index" on "mystery_visit_file" ("audit_id")`);
    this.addSql(`create index "mystery_visit_file_client_id_index" on "mystery_visit_file" ("client_id")`);
    this.addSql(`create index "mystery_visit_file_document_id_index" on "mystery_visit_file" ("document_id")`);
    this.addSql(
      `alter table "mystery_visit_file" add constraint "mystery_visit_file_visit_id_document_id_unique" unique ("visit_id", "document_id")`,
    );
    this.addSql(`alter table "response_basis" drop constraint "response_basis_one"`);
    this.addSql(`alter table "response_basis" add "visit_id" uuid null`);
    this.addSql(
      `alter table "response_basis" add constraint "response_basis_visit_id_foreign" foreign key ("visit_id") references "mystery_visit" ("id") on update cascade on delete restrict`,
    );
    this.addSql(`create index "response_basis_visit_id_index" on "response_basis" ("visit_id")`);
    this.addSql(
      `alter table "response_basis" add constraint "response_basis_audit_id_evaluation_criterion_visit_id_unique" unique ("audit_id", "evaluation", "criterion", "visit_id")`,
    );
    this.addSql(
      `alter table "response_basis" add constraint "response_basis_one" check (num_nonnulls(survey_id, activity_id, visit_id) = 1)`,
    );
    this.addSql(
      `alter table "mystery_visit" add constraint "mystery_visit_audit_id_foreign" foreign key ("audit_id") references "audit" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "mystery_visit" add constraint "mystery_visit_client_id_foreign" foreign key ("client_id") references "client" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "mystery_visit" add constraint "mystery_visit_activity_id_foreign" foreign key ("activity_id") references "audit_activity" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "mystery_visit" add constraint "mystery_visit_recorded_by_id_foreign" foreign key ("recorded_by_id") references "person" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "mystery_visit" add constraint "mystery_visit_channel_check" check ("channel" in ('STORE', 'PHONE', 'ONLINE'))`,
    );
    this.addSql(
      `create or replace function "mystery_visit_is_of_a_mystery_fn"() returns trigger as $$ begin if not exists (select 1 from audit_activity y where y.id = new.activity_id and y.audit_id = new.audit_id and y.kind = 'MYSTERY' and new.visited_on between y.starts_on and y.ends_on) then raise exception using errcode = 'integrity_constraint_violation', message = 'a mystery visit falls on a day its audit has for them'; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "is_of_a_mystery" BEFORE INSERT OR UPDATE on "mystery_visit" for each ROW execute function "mystery_visit_is_of_a_mystery_fn"()`,
    );
    this.addSql(
      `create or replace function "mystery_visit_is_final_once_reported_fn"() returns trigger as $$ begin if exists (select 1 from audit a where a.id in (old.audit_id, new.audit_id) and a.status in ('REPORTED', 'REVIEWED', 'DECIDED')) then raise exception using errcode = 'integrity_constraint_violation', message = 'the mystery visits of a reported audit are final'; end if; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "is_final_once_reported" BEFORE INSERT OR UPDATE OR DELETE on "mystery_visit" for each ROW execute function "mystery_visit_is_final_once_reported_fn"()`,
    );
    this.addSql(
      `alter table "mystery_visit_file" add constraint "mystery_visit_file_visit_id_foreign" foreign key ("visit_id") references "mystery_visit" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "mystery_visit_file" add constraint "mystery_visit_file_audit_id_foreign" foreign key ("audit_id") references "audit" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "mystery_visit_file" add constraint "mystery_visit_file_client_id_foreign" foreign key ("client_id") references "client" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "mystery_visit_file" add constraint "mystery_visit_file_document_id_foreign" foreign key ("document_id") references "stored_document" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `create or replace function "mystery_visit_file_is_final_once_reported_fn"() returns trigger as $$ begin if exists (select 1 from audit a where a.id in (old.audit_id, new.audit_id) and a.status in ('REPORTED', 'REVIEWED', 'DECIDED')) then raise exception using errcode = 'integrity_constraint_violation', message = 'the mystery visits of a reported audit are final'; end if; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "is_final_once_reported" BEFORE INSERT OR UPDATE OR DELETE on "mystery_visit_file" for each ROW execute function "mystery_visit_file_is_final_once_reported_fn"()`,
    );
  }
}
