import { Migration } from '@mikro-orm/migrations';

export class Migration20261127010000 extends Migration {
  override up(): void {
    this.addSql(
      `create table "response_file" ("id" uuid not null, "audit_id" uuid not null, "client_id" uuid not null, "evaluation" text not null, "criterion" text not null, "document_id" uuid not null, "remark" text null, "added_by" text not null, "added_on" date not null, primary key ("id"))`,
    );
    this.addSql(`create index "response_file_audit_id_index" on "response_file" ("audit_id")`);
    this.addSql(`create index "response_file_client_id_index" on "response_file" ("client_id")`);
    this.addSql(`create index "response_file_document_id_index" on "response_file" ("document_id")`);
    this.addSql(
      `alter table "response_file" add constraint "response_file_audit_id_evaluation_criterion_document_id_unique" unique ("audit_id", "evaluation", "criterion", "document_id")`,
    );
    this.addSql(
      `alter table "response_file" add constraint "response_file_audit_id_foreign" foreign key ("audit_id") references "audit" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "response_file" add constraint "response_file_client_id_foreign" foreign key ("client_id") references "client" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "response_file" add constraint "response_file_document_id_foreign" foreign key ("document_id") references "stored_document" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `create or replace function "response_file_is_final_once_reported_fn"() returns trigger as $$ begin if exists (select 1 from audit a where a.id in (old.audit_id, new.audit_id) and a.status in ('REPORTED', 'REVIEWED', 'DECIDED')) then raise exception using errcode = 'integrity_constraint_violation', message = 'the evidence of a reported audit is final'; end if; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "is_final_once_reported" BEFORE INSERT OR UPDATE OR DELETE on "response_file" for each ROW execute function "response_file_is_final_once_reported_fn"()`,
    );
  }
}
