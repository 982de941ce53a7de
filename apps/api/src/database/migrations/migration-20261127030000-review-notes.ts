import { Migration } from '@mikro-orm/migrations';

export class Migration20261127030000 extends Migration {
  override up(): void {
    this.addSql(
      `create table "review_note" ("id" uuid not null, "audit_id" uuid not null, "client_id" uuid not null, "section" text not null, "text" text not null, "is_internal" boolean not null, "raised_by_id" uuid not null, "raised_on" date not null, "answer" text null, "answered_by_id" uuid null, "answered_on" date null, "resolution" text null, "resolved_by_id" uuid null, "resolved_on" date null, primary key ("id"))`,
    );
    this.addSql(`create index "review_note_audit_id_index" on "review_note" ("audit_id")`);
    this.addSql(`create index "review_note_client_id_index" on "review_note" ("client_id")`);
    this.addSql(
      `create or replace function "technical_review_passes_without_open_notes_fn"() returns trigger as $$ begin if new.outcome = 'PASSED' and exists (select 1 from review_note n where n.audit_id = new.audit_id and n.resolved_on is null) then raise exception using errcode = 'integrity_constraint_violation', message = 'a report does not pass while a note on it is open'; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "passes_without_open_notes" BEFORE INSERT on "technical_review" for each ROW execute function "technical_review_passes_without_open_notes_fn"()`,
    );
    this.addSql(
      `alter table "review_note" add constraint "review_note_audit_id_foreign" foreign key ("audit_id") references "audit" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "review_note" add constraint "review_note_client_id_foreign" foreign key ("client_id") references "client" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "review_note" add constraint "review_note_raised_by_id_foreign" foreign key ("raised_by_id") references "person" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "review_note" add constraint "review_note_answered_by_id_foreign" foreign key ("answered_by_id") references "person" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "review_note" add constraint "review_note_resolved_by_id_foreign" foreign key ("resolved_by_id") references "person" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "review_note" add constraint "review_note_settled" check (resolved_on is null or coalesce(answer, resolution) is not null)`,
    );
    this.addSql(
      `alter table "review_note" add constraint "review_note_resolved" check ((resolved_on is null) = (resolved_by_id is null))`,
    );
    this.addSql(
      `alter table "review_note" add constraint "review_note_answered" check ((answer is null) = (answered_on is null))`,
    );
    this.addSql(
      `alter table "review_note" add constraint "review_note_section_check" check ("section" in ('PLAN_AND_TIME', 'TEAM', 'SCOPE', 'SCORECARDS', 'NONCONFORMITIES', 'SURVEILLANCE_CONTENTS', 'CONCLUSION', 'OTHER'))`,
    );
    this.addSql(
      `create or replace function "review_note_comes_before_the_review_passed_fn"() returns trigger as $$ begin if exists (select 1 from audit a where a.id = new.audit_id and a.status in ('REVIEWED', 'DECIDED')) then raise exception using errcode = 'integrity_constraint_violation', message = 'a note comes before the review passed'; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "comes_before_the_review_passed" BEFORE INSERT on "review_note" for each ROW execute function "review_note_comes_before_the_review_passed_fn"()`,
    );
    this.addSql(
      `create or replace function "review_note_is_held_fn"() returns trigger as $$ begin if tg_op = 'DELETE' or old.resolved_on is not null or exists (select 1 from audit a where a.id = old.audit_id and a.status in ('REVIEWED', 'DECIDED')) then raise exception using errcode = 'integrity_constraint_violation', message = 'a note that was resolved, or whose audit passed its review, stays as it was'; end if; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "is_held" BEFORE UPDATE OR DELETE on "review_note" for each ROW execute function "review_note_is_held_fn"()`,
    );
  }
}
