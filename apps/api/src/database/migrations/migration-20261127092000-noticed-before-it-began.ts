import { Migration } from '@mikro-orm/migrations';

export class Migration20261127092000 extends Migration {
  override up(): void {
    this.addSql(
      `create or replace function "audit_noticed_before_it_began_fn"() returns trigger as $$ begin if new.noticed_on > new.starts_on and (tg_op = 'INSERT' or (new.noticed_on, new.starts_on) is distinct from (old.noticed_on, old.starts_on)) then raise exception using errcode = 'integrity_constraint_violation', message = 'the body learns of what an audit looks into before it begins'; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "noticed_before_it_began" BEFORE INSERT OR UPDATE on "audit" for each ROW execute function "audit_noticed_before_it_began_fn"()`,
    );
  }
}
