import { Migration } from '@mikro-orm/migrations';

/** Issues of certificates have places in status lists, their signatures keys, and the public asks after them by number and name. */
export class Migration20261128160000 extends Migration {
  override up(): void {
    this.addSql(
      `create table "issuer_key" ("id" uuid not null, "is_specimen" boolean not null, "public_key" text not null, "sealed" text not null, "made_at" timestamptz(3) not null, "retired_at" timestamptz(3) null, "is_compromised" boolean not null, primary key ("id"))`,
    );
    this.addSql(`alter table "issuer_key" add constraint "issuer_key_public_key_unique" unique ("public_key")`);
    this.addSql(
      `create table "status_list_entry" ("place" int not null, "issue_id" uuid not null, primary key ("place"))`,
    );
    this.addSql(
      `alter table "status_list_entry" add constraint "status_list_entry_issue_id_unique" unique ("issue_id")`,
    );
    // Every issue there is takes its place before the database gives out the next ones.
    this.addSql(
      `insert into "status_list_entry" ("place", "issue_id") select row_number() over (order by issued_on, id) - 1, id from "certificate_issue"`,
    );
    this.addSql(
      `create table "status_subscription" ("id" uuid not null, "certificate_id" uuid not null, "sealed" text not null, "fingerprint" text not null, "language" text not null, "asked_at" timestamptz(3) not null, "confirmed_at" timestamptz(3) null, primary key ("id"))`,
    );
    this.addSql(`create index "status_subscription_fingerprint_index" on "status_subscription" ("fingerprint")`);
    this.addSql(
      `alter table "status_subscription" add constraint "status_subscription_certificate_id_fingerprint_unique" unique ("certificate_id", "fingerprint")`,
    );
    this.addSql(`create index "client_name_index" on "client" ("name")`);
    this.addSql(`create index "client_name_en_index" on "client" ("name_en")`);
    this.addSql(`create index "certificate_client_name_index" on "certificate" ("client_name")`);
    this.addSql(`create index "certificate_issue_number_index" on "certificate_issue" ("number")`);
    this.addSql(
      `create or replace function "certificate_issue_takes_a_place_fn"() returns trigger as $$ begin perform pg_advisory_xact_lock(hashtextextended('place in the status lists', 0)); insert into status_list_entry (place, issue_id) select coalesce(max(place) + 1, 0), new.id from status_list_entry; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "takes_a_place" AFTER INSERT on "certificate_issue" for each ROW execute function "certificate_issue_takes_a_place_fn"()`,
    );
    this.addSql(
      `create or replace function "issuer_key_is_kept_fn"() returns trigger as $$ begin if tg_op = 'DELETE' or (new.id, new.is_specimen, new.public_key, new.sealed, new.made_at) is distinct from (old.id, old.is_specimen, old.public_key, old.sealed, old.made_at) or (old.retired_at is not null and new.retired_at is distinct from old.retired_at) or (old.is_compromised and not new.is_compromised) then raise exception using errcode = 'integrity_constraint_violation', message = 'a key is retired, never changed or removed'; end if; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "is_kept" BEFORE UPDATE OR DELETE on "issuer_key" for each ROW execute function "issuer_key_is_kept_fn"()`,
    );
    this.addSql(
      `alter table "status_list_entry" add constraint "status_list_entry_issue_id_foreign" foreign key ("issue_id") references "certificate_issue" ("id") on update restrict on delete restrict`,
    );
    this.addSql(
      `create or replace function "status_list_entry_stays_fn"() returns trigger as $$ begin raise exception using errcode = 'integrity_constraint_violation', message = 'an issue keeps its place in the status lists'; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "stays" BEFORE UPDATE OR DELETE on "status_list_entry" for each ROW execute function "status_list_entry_stays_fn"()`,
    );
    this.addSql(
      `alter table "status_subscription" add constraint "status_subscription_certificate_id_foreign" foreign key ("certificate_id") references "certificate" ("id")`,
    );
  }
}
