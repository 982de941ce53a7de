import { Migration } from '@mikro-orm/migrations';

export class Migration20261127071001 extends Migration {
  override up(): void {
    this.addSql(
      `create table "sample" ("id" uuid not null, "audit_id" uuid not null, "client_id" uuid not null, "evaluation" text not null, "criterion" text not null, "number" int not null, "what" text not null, "place" text null, "seen_on" date null, "conforms" boolean not null, "remark" text null, "document_id" uuid null, "recorded_by_id" uuid not null, "recorded_on" date not null, primary key ("id"))`,
    );
    this.addSql(`create index "sample_audit_id_index" on "sample" ("audit_id")`);
    this.addSql(`create index "sample_client_id_index" on "sample" ("client_id")`);
    this.addSql(`create index "sample_document_id_index" on "sample" ("document_id")`);
    this.addSql(`create index "sample_recorded_by_id_index" on "sample" ("recorded_by_id")`);
    this.addSql(
      `alter table "sample" add constraint "sample_audit_id_evaluation_criterion_number_unique" unique ("audit_id", "evaluation", "criterion", "number")`,
    );
    this.addSql(
      `alter table "sample" add constraint "sample_audit_id_foreign" foreign key ("audit_id") references "audit" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "sample" add constraint "sample_client_id_foreign" foreign key ("client_id") references "client" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "sample" add constraint "sample_document_id_foreign" foreign key ("document_id") references "stored_document" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "sample" add constraint "sample_recorded_by_id_foreign" foreign key ("recorded_by_id") references "person" ("id") on update cascade on delete restrict`,
    );
    this.addSql(`alter table "sample" add constraint "sample_says_what" check (btrim(what) <> '')`);
    this.addSql(
      `alter table "sample" add constraint "sample_says_why" check (conforms or coalesce(btrim(remark), '') <> '')`,
    );
    this.addSql(
      `create or replace function "sample_is_final_once_reported_fn"() returns trigger as $$ begin if exists (select 1 from audit a where a.id in (old.audit_id, new.audit_id) and a.status in ('REPORTED', 'REVIEWED', 'DECIDED')) then raise exception using errcode = 'integrity_constraint_violation', message = 'the samples of a reported audit are final'; end if; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "is_final_once_reported" BEFORE INSERT OR UPDATE OR DELETE on "sample" for each ROW execute function "sample_is_final_once_reported_fn"()`,
    );
  }
}
