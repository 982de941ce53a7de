import { Migration } from '@mikro-orm/migrations';

export class Migration20261127020000 extends Migration {
  override up(): void {
    this.addSql(`alter table "audit" add "combined_with_id" uuid null`);
    this.addSql(
      `alter table "audit" add constraint "audit_combined_with_id_foreign" foreign key ("combined_with_id") references "audit" ("id") on update cascade on delete restrict`,
    );
    this.addSql(`alter table "audit" add constraint "audit_combined_with_id_unique" unique ("combined_with_id")`);
    this.addSql(
      `create or replace function "audit_is_combined_with_its_like_fn"() returns trigger as $$ begin if new.combined_with_id is not null and not exists (select 1 from audit o where o.id = new.combined_with_id and o.id <> new.id and o.client_id = new.client_id and o.programme_id <> new.programme_id and coalesce(o.combined_with_id, new.id) = new.id) then raise exception using errcode = 'integrity_constraint_violation', message = 'an audit is combined with one of its client and of another programme'; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "is_combined_with_its_like" BEFORE INSERT OR UPDATE on "audit" for each ROW execute function "audit_is_combined_with_its_like_fn"()`,
    );
  }
}
