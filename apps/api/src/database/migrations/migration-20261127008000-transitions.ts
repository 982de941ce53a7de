import { Migration } from '@mikro-orm/migrations';

export class Migration20261127008000 extends Migration {
  override up(): void {
    this.addSql(
      `create table "edition_move" ("id" uuid not null, "certification_id" uuid not null, "client_id" uuid not null, "from_edition_id" text not null, "to_edition_id" text not null, "moved_on" date not null, "reason" text not null, "moved_by_id" uuid null, primary key ("id"))`,
    );
    this.addSql(`create index "edition_move_certification_id_index" on "edition_move" ("certification_id")`);
    this.addSql(`create index "edition_move_client_id_index" on "edition_move" ("client_id")`);
    this.addSql(
      `create table "transition" ("id" uuid not null, "kind" text not null, "subject" text not null, "deadline_on" date not null, "plan" text not null, "opened_on" date not null, "done_on" date null, "note" text null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(`alter table "transition" add constraint "transition_kind_subject_unique" unique ("kind", "subject")`);
    this.addSql(
      `alter table "edition_move" add constraint "edition_move_certification_id_foreign" foreign key ("certification_id") references "certification" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "edition_move" add constraint "edition_move_client_id_foreign" foreign key ("client_id") references "client" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "edition_move" add constraint "edition_move_moved_by_id_foreign" foreign key ("moved_by_id") references "person" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "edition_move" add constraint "edition_move_elsewhere" check (from_edition_id <> to_edition_id)`,
    );
    this.addSql(
      `create or replace function "edition_move_is_final_fn"() returns trigger as $$ begin raise exception using errcode = 'integrity_constraint_violation', message = 'a move to another edition is final'; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "is_final" BEFORE UPDATE OR DELETE on "edition_move" for each ROW execute function "edition_move_is_final_fn"()`,
    );
    this.addSql(
      `alter table "transition" add constraint "transition_done_with_note" check ((done_on is null) = (note is null))`,
    );
    this.addSql(
      `alter table "transition" add constraint "transition_kind_check" check ("kind" in ('STANDARD', 'EDITION', 'FILING'))`,
    );
    this.addSql(
      `create or replace function "transition_is_kept_fn"() returns trigger as $$ begin if tg_op = 'DELETE' then raise exception using errcode = 'integrity_constraint_violation', message = 'a transition is kept'; elsif old.done_on is not null then raise exception using errcode = 'integrity_constraint_violation', message = 'a transition that is done is final'; elsif new.kind <> old.kind or new.subject <> old.subject then raise exception using errcode = 'integrity_constraint_violation', message = 'a transition keeps its subject'; end if; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "is_kept" BEFORE UPDATE OR DELETE on "transition" for each ROW execute function "transition_is_kept_fn"()`,
    );
  }
}
