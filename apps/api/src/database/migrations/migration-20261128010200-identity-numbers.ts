import { Migration } from '@mikro-orm/migrations';

export class Migration20261128010200 extends Migration {
  override up(): void {
    this.addSql(
      `create table "identity_number" ("id" uuid not null, "person_id" uuid not null, "sealed" text not null, "fingerprint" text not null, "recorded_on" date not null, primary key ("id"))`,
    );
    this.addSql(`alter table "identity_number" add constraint "identity_number_person_id_unique" unique ("person_id")`);
    this.addSql(
      `alter table "identity_number" add constraint "identity_number_fingerprint_unique" unique ("fingerprint")`,
    );
    this.addSql(
      `create table "identity_look" ("id" uuid not null, "person_id" uuid not null, "looked_by_id" uuid not null, "reason" text not null, "looked_at" timestamptz(3) not null, primary key ("id"))`,
    );
    this.addSql(`create index "identity_look_person_id_index" on "identity_look" ("person_id")`);
    this.addSql(
      `alter table "identity_number" add constraint "identity_number_person_id_foreign" foreign key ("person_id") references "person" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "identity_number" add constraint "identity_number_sealed" check (sealed ~ '^[0-9a-f]{8}[.][A-Za-z0-9_-]{40,}$')`,
    );
    this.addSql(
      `alter table "identity_look" add constraint "identity_look_person_id_foreign" foreign key ("person_id") references "person" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "identity_look" add constraint "identity_look_looked_by_id_foreign" foreign key ("looked_by_id") references "person" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `create or replace function "identity_look_looks_stay_fn"() returns trigger as $$ begin raise exception using errcode = 'integrity_constraint_violation', message = 'who looked at an identity number stays on record'; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "looks_stay" BEFORE UPDATE OR DELETE on "identity_look" for each ROW execute function "identity_look_looks_stay_fn"()`,
    );
  }
}
