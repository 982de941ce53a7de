import { Migration } from '@mikro-orm/migrations';

/** Programs that ask the API, and their keys. */
export class Migration20261128060000 extends Migration {
  override up(): void {
    this.addSql(
      `create table "service_account" ("id" uuid not null, "name" text not null, "purpose" text not null, "scopes" text[] not null, "cost_aminute" int not null, "cost_aday" int not null, "is_active" boolean not null default true, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(
      `create table "api_key" ("id" uuid not null, "service_account_id" uuid not null, "prefix" text not null, "token_hash" text not null, "issued_on" date not null, "expires_on" date not null, "revoked_on" date null, "last_used_on" date null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(`alter table "api_key" add constraint "api_key_token_hash_unique" unique ("token_hash")`);
    this.addSql(
      `alter table "api_key" add constraint "api_key_service_account_id_foreign" foreign key ("service_account_id") references "service_account" ("id") on update cascade on delete restrict`,
    );
  }
}
