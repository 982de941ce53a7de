import { Migration } from '@mikro-orm/migrations';

export class Migration20261127020001 extends Migration {
  override up(): void {
    this.addSql(
      `create table "checklist_answer" ("id" uuid not null, "audit_id" uuid not null, "client_id" uuid not null, "checklist" text not null, "item" text not null, "verdict" text not null, "remark" text null, "recorded_by_id" uuid not null, "recorded_on" date not null, primary key ("id"))`,
    );
    this.addSql(`create index "checklist_answer_audit_id_index" on "checklist_answer" ("audit_id")`);
    this.addSql(`create index "checklist_answer_client_id_index" on "checklist_answer" ("client_id")`);
    this.addSql(
      `alter table "checklist_answer" add constraint "checklist_answer_audit_id_checklist_item_unique" unique ("audit_id", "checklist", "item")`,
    );
    this.addSql(
      `alter table "checklist_answer" add constraint "checklist_answer_audit_id_foreign" foreign key ("audit_id") references "audit" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "checklist_answer" add constraint "checklist_answer_client_id_foreign" foreign key ("client_id") references "client" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "checklist_answer" add constraint "checklist_answer_recorded_by_id_foreign" foreign key ("recorded_by_id") references "person" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "checklist_answer" add constraint "checklist_answer_remark" check (verdict = 'YES' or coalesce(btrim(remark), '') <> '')`,
    );
    this.addSql(
      `alter table "checklist_answer" add constraint "checklist_answer_verdict_check" check ("verdict" in ('YES', 'NO', 'NOT_APPLICABLE'))`,
    );
    this.addSql(
      `create or replace function "checklist_answer_is_locked_fn"() returns trigger as $$ begin if exists (select 1 from audit a where a.id in (old.audit_id, new.audit_id) and a.status in ('REPORTED', 'REVIEWED', 'DECIDED')) then raise exception using errcode = 'integrity_constraint_violation', message = 'the checklist of a reported audit is final'; end if; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "is_locked" BEFORE INSERT OR UPDATE OR DELETE on "checklist_answer" for each ROW execute function "checklist_answer_is_locked_fn"()`,
    );
  }
}
