import { Migration } from '@mikro-orm/migrations';

/** What was said with clients about what they owe. */
export class Migration20261128140100 extends Migration {
  override up(): void {
    this.addSql(
      `create table "client_contact" ("id" uuid not null, "due_item" text not null, "client_id" uuid not null, "certification_id" uuid null, "kind" text not null, "held_on" date not null, "means" text not null, "with_whom" text not null, "said" text not null, "agreed_on" date null, "late_reason" text null, "noted_on" date not null, "noted_by_id" uuid null, primary key ("id"))`,
    );
    this.addSql(`create index "client_contact_client_id_index" on "client_contact" ("client_id")`);
    this.addSql(
      `create index "client_contact_due_item_kind_held_on_index" on "client_contact" ("due_item", "kind", "held_on")`,
    );
    this.addSql(
      `alter table "client_contact" add constraint "client_contact_client_id_foreign" foreign key ("client_id") references "client" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "client_contact" add constraint "client_contact_certification_id_foreign" foreign key ("certification_id") references "certification" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "client_contact" add constraint "client_contact_noted_by_id_foreign" foreign key ("noted_by_id") references "person" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "client_contact" add constraint "client_contact_late" check (kind = 'AGREEMENT' or late_reason is null)`,
    );
    this.addSql(
      `alter table "client_contact" add constraint "client_contact_agreed" check ((kind = 'AGREEMENT') = (agreed_on is not null))`,
    );
    this.addSql(
      `alter table "client_contact" add constraint "client_contact_kind_check" check ("kind" in ('NOTICE', 'CONVERSATION', 'AGREEMENT'))`,
    );
    this.addSql(
      `alter table "client_contact" add constraint "client_contact_means_check" check ("means" in ('PHONE', 'MAIL', 'LETTER', 'MESSAGE', 'MEETING'))`,
    );
    this.addSql(
      `create or replace function "client_contact_stays_as_noted_fn"() returns trigger as $$ begin raise exception using errcode = 'integrity_constraint_violation', message = 'what was said with a client stays as it was noted'; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "stays_as_noted" BEFORE UPDATE OR DELETE on "client_contact" for each ROW execute function "client_contact_stays_as_noted_fn"()`,
    );
  }
}
