import { Migration } from '@mikro-orm/migrations';

/** Calendar feeds: whose, what of, the hash of the link, and what was told last. */
export class Migration20261128140000 extends Migration {
  override up(): void {
    this.addSql(
      `create table "calendar_feed" ("id" uuid not null, "owner_id" uuid not null, "name" text not null, "kind" text not null, "programme_id" uuid null, "audit_id" uuid null, "shows_clients" boolean not null, "language" text not null, "token_hash" text not null, "opened_on" date not null, "last_read_at" timestamptz(3) null, "revoked_on" date null, "told" jsonb not null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(`create index "calendar_feed_owner_id_index" on "calendar_feed" ("owner_id")`);
    this.addSql(`alter table "calendar_feed" add constraint "calendar_feed_token_hash_unique" unique ("token_hash")`);
    this.addSql(
      `alter table "calendar_feed" add constraint "calendar_feed_owner_id_foreign" foreign key ("owner_id") references "account" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "calendar_feed" add constraint "calendar_feed_programme_id_foreign" foreign key ("programme_id") references "programme" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "calendar_feed" add constraint "calendar_feed_audit_id_foreign" foreign key ("audit_id") references "audit" ("id") on update cascade on delete restrict`,
    );
    this.addSql(`alter table "calendar_feed" add constraint "calendar_feed_language" check (language in ('zh', 'en'))`);
    this.addSql(
      `alter table "calendar_feed" add constraint "calendar_feed_of" check ((kind = 'PROGRAMME') = (programme_id is not null) and (kind = 'AUDIT') = (audit_id is not null))`,
    );
    this.addSql(
      `alter table "calendar_feed" add constraint "calendar_feed_kind_check" check ("kind" in ('PERSON', 'PROGRAMME', 'AUDIT'))`,
    );
  }
}
