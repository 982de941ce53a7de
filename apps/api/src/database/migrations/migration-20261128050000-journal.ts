import { Migration } from '@mikro-orm/migrations';

/** The journal tells as what somebody acted, why and by which request; it is sealed, signed, and each request is done once. */
export class Migration20261128050000 extends Migration {
  override up(): void {
    this.addSql(
      `create table "head_delivery" ("head_number" int not null, "way" text not null, "sent_at" timestamptz(3) not null, primary key ("head_number", "way"))`,
    );
    this.addSql(
      `create table "idempotency_key" ("account_id" uuid not null, "key" text not null, "request_hash" text not null, "answer" jsonb null, "claimed_at" timestamptz(3) not null, primary key ("account_id", "key"))`,
    );
    this.addSql(`create index "idempotency_key_claimed_at_index" on "idempotency_key" ("claimed_at")`);
    this.addSql(
      `create table "journal_head" ("number" int not null, "hash" text not null, "signed_at" timestamptz(3) not null, "public_key" text not null, "signature" text not null, primary key ("number"))`,
    );
    this.addSql(
      `create table "journal_seal" ("number" int not null, "entry_id" uuid not null, "hash" text not null, "sealed_at" timestamptz(3) not null, "clock_leapt" boolean not null default false, primary key ("number"))`,
    );
    this.addSql(`alter table "journal_seal" add constraint "journal_seal_entry_id_unique" unique ("entry_id")`);
    this.addSql(`create index "journal_seal_sealed_at_index" on "journal_seal" ("sealed_at")`);
    this.addSql(
      `alter table "journal_entry" add "roles" text[] not null default '{}', add "reason" text null, add "request_id" text null, add "transaction_id" xid8 not null default pg_current_xact_id()`,
    );
    this.addSql(`create index "journal_entry_transaction_id_index" on "journal_entry" ("transaction_id")`);
    this.addSql(
      `create index "journal_entry_records_index" on "journal_entry" using gin (jsonb_path_query_array(changes, '$[*].id'))`,
    );
    this.addSql(
      `create or replace function "head_delivery_is_append_only_fn"() returns trigger as $$ begin raise exception using errcode = 'integrity_constraint_violation', message = 'that a head was sent stays on record'; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "is_append_only" BEFORE UPDATE OR DELETE on "head_delivery" for each ROW execute function "head_delivery_is_append_only_fn"()`,
    );
    this.addSql(
      `create or replace function "journal_head_is_append_only_fn"() returns trigger as $$ begin raise exception using errcode = 'integrity_constraint_violation', message = 'a signed head of the journal stays as it is'; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "is_append_only" BEFORE UPDATE OR DELETE on "journal_head" for each ROW execute function "journal_head_is_append_only_fn"()`,
    );
    this.addSql(
      `alter table "journal_seal" add constraint "journal_seal_entry_id_foreign" foreign key ("entry_id") references "journal_entry" ("id") on update restrict on delete restrict`,
    );
    this.addSql(
      `create or replace function "journal_seal_is_append_only_fn"() returns trigger as $$ begin raise exception using errcode = 'integrity_constraint_violation', message = 'a seal of the journal stays as it is'; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "is_append_only" BEFORE UPDATE OR DELETE on "journal_seal" for each ROW execute function "journal_seal_is_append_only_fn"()`,
    );
  }
}
